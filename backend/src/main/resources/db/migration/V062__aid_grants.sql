-- Who signs, by level and amount: data for the approval routes of all modules (platform.workflow.ApprovalRoutes). The band that
-- counts is the one with the highest above_fen below the amount.
create table ref.approval_band (
  chain      text not null,
  level      text not null,
  above_fen  bigint not null,
  signatures int not null,
  posts      varchar[] not null,
  basis      text not null,
  constraint pk_approval_band primary key (chain, level, above_fen),
  constraint ck_approval_band_signatures check (signatures between 1 and 9),
  constraint ck_approval_band_above check (above_fen >= 0)
);
insert into ref.approval_band (chain, level, above_fen, signatures, posts, basis) values
  ('aid-grant', 'BRANCH', 0, 1, '{BRANCH_CHAIR,BRANCH_SECRETARY,WELFARE_OFFICER}',
     '无分工会的由权益保障委员核对；平台缺省（未核实）'),
  ('aid-grant', 'UNION', 0, 1, '{CHAIR,VICE_CHAIR,WELFARE_OFFICER}', '平台缺省（未核实）'),
  ('aid-grant', 'UNION', 500000, 2, '{CHAIR,VICE_CHAIR,WELFARE_OFFICER}', '超过5,000元须两人会签；平台缺省（未核实）');
grant select on ref.approval_band to wuli_app;

create table biz.aid_grant (
  tenant_id             uuid not null default sec.tenant(),
  id                    uuid not null,
  file_id               uuid not null,
  unit_id               uuid not null,
  person_id             uuid not null,
  applicant_name        text not null,
  purpose               text not null references ref.payment_purpose,
  amount_fen            bigint not null,
  explanation           text not null,
  status                text not null default 'DRAFT',
  fund_id               uuid,
  reservation_id        uuid,
  proposed_by_person_id uuid not null,
  proposed_by_name      text not null,
  created_at            timestamptz not null,
  changed_at            timestamptz not null,
  reason                text,
  version               int not null default 0,
  constraint pk_aid_grant primary key (tenant_id, id),
  constraint ck_aid_grant_amount check (amount_fen > 0),
  constraint ck_aid_grant_status check (status in ('DRAFT', 'SUBMITTED', 'BRANCH_OK', 'UNION_OK', 'RESERVED', 'BATCHED', 'PAID',
    'FAILED', 'REVERSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  constraint ck_aid_grant_reserved check (status not in ('RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED')
    or reservation_id is not null),
  constraint fk_aid_grant_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create index ix_aid_grant_file on biz.aid_grant (tenant_id, file_id, id);
create index ix_aid_grant_status on biz.aid_grant (tenant_id, status, id);
call sec.protect('biz.aid_grant', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.aid_grant to wuli_app;

create table biz.aid_grant_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  grant_id        uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  action          text not null,
  from_status     text not null,
  to_status       text not null,
  deciding        boolean not null,
  actor_person_id uuid not null,
  actor_post_id   uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text,
  at              timestamptz not null,
  constraint pk_aid_grant_step primary key (tenant_id, id),
  constraint fk_aid_grant_step_grant foreign key (tenant_id, grant_id) references biz.aid_grant
);
create unique index uq_aid_grant_step_one_each on biz.aid_grant_step (tenant_id, grant_id, actor_person_id) where deciding;
create index ix_aid_grant_step_grant on biz.aid_grant_step (tenant_id, grant_id, id);
call sec.protect('biz.aid_grant_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.aid_grant_step to wuli_app;

-- The proposer, the beneficiary and his family do not decide, whatever the service does.
create function biz.check_aid_grant_step() returns trigger language plpgsql as $$
begin
  if new.deciding and (
      exists (select from biz.aid_grant g where g.tenant_id = new.tenant_id and g.id = new.grant_id
                 and new.actor_person_id in (g.person_id, g.proposed_by_person_id))
      or exists (select from biz.aid_grant g
                   join biz.hardship_family_member m on m.tenant_id = g.tenant_id and m.file_id = g.file_id
                  where g.tenant_id = new.tenant_id and g.id = new.grant_id
                    and m.relative_person_id = new.actor_person_id)) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_aid_grant_step_own_case';
  end if;
  return new;
end
$$;
create trigger check_aid_grant_step before insert on biz.aid_grant_step for each row execute function biz.check_aid_grant_step();
