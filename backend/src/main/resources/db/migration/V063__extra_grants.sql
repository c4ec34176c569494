-- What a superior approved becomes a grant that names the decision (case_id, basis) and waits for money at once: nobody here decides
-- anew what was decided above. One grant for each approved application, however often the decision is delivered.
alter table biz.aid_grant
  add column case_id uuid,
  add column basis text,
  drop constraint ck_aid_grant_status,
  add constraint ck_aid_grant_status check (status in ('DRAFT', 'SUBMITTED', 'BRANCH_OK', 'UNION_OK', 'UPPER_OK', 'RESERVED',
    'BATCHED', 'PAID', 'FAILED', 'REVERSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  add constraint ck_aid_grant_upper check (status <> 'UPPER_OK' or case_id is not null),
  add constraint ck_aid_grant_basis check ((case_id is null) = (basis is null));
create unique index uq_aid_grant_case on biz.aid_grant (tenant_id, case_id) where case_id is not null;
create index ix_aid_grant_unit on biz.aid_grant (tenant_id, unit_id, id);
create index ix_aid_grant_purpose on biz.aid_grant (tenant_id, purpose, id);
