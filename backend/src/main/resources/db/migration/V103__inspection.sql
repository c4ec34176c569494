-- The workspace of the auditors (经审, A40): samples that anybody can draw again from a published seed, and findings with their
-- deadlines. Auditors read what they audit; they write nothing but these.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('inspection', 'reply-days', '审计发现：答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('inspection', 'rectification-days', '审计发现：整改期限', 'INTEGER', '个工作日', false, true, 'LOWER', 20),
  ('inspection', 'verification-days', '审计发现：复核期限', 'INTEGER', '个工作日', false, true, 'LOWER', 30);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'inspection', code, daterange('2020-01-01', null), value::jsonb, '平台缺省，待查文件', '', 'UNVERIFIED'
  from (values ('reply-days', '5'), ('rectification-days', '20'), ('verification-days', '5')) as given (code, value);

create table biz.audit_sample (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  kind              text not null,
  period_from       date not null,
  period_to         date not null,
  seed              text not null,
  population        int not null,
  population_digest text not null,
  items             uuid[] not null,
  drawn_by          text not null,
  drawn_at          timestamptz not null default now(),
  constraint pk_audit_sample primary key (tenant_id, id),
  constraint ck_audit_sample_kind check (kind in ('AID_GRANT', 'PAYMENT')),
  constraint ck_audit_sample_period check (period_from <= period_to),
  constraint ck_audit_sample_items check (cardinality(items) between 1 and population)
);
create index ix_audit_sample_drawn on biz.audit_sample (tenant_id, id desc);
call sec.protect('biz.audit_sample');
grant select, insert on biz.audit_sample to wuli_app;

create table biz.audit_finding (
  tenant_id           uuid not null default sec.tenant(),
  id                  uuid not null,
  sample_id           uuid not null,
  object_id           uuid not null,
  object_label        text not null,
  title               text not null,
  text                text not null,
  status              text not null default 'OPEN',
  due_on              date,
  raised_by_person_id uuid not null,
  raised_by           text not null,
  raised_at           timestamptz not null default now(),
  constraint pk_audit_finding primary key (tenant_id, id),
  constraint ck_audit_finding_status check (status in ('OPEN', 'REPLIED', 'RECTIFYING', 'VERIFIED', 'REOPENED', 'CLOSED')),
  constraint fk_audit_finding_sample foreign key (tenant_id, sample_id) references biz.audit_sample
);
create index ix_audit_finding_sample on biz.audit_finding (tenant_id, sample_id, id);
create index ix_audit_finding_status on biz.audit_finding (tenant_id, status, id desc);
call sec.protect('biz.audit_finding');
grant select, insert, update (status, due_on) on biz.audit_finding to wuli_app;

create table biz.audit_finding_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  finding_id      uuid not null,
  action          text not null,
  to_status       text not null,
  actor_person_id uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text not null,
  at              timestamptz not null default now(),
  constraint pk_audit_finding_step primary key (tenant_id, id),
  constraint fk_audit_finding_step_finding foreign key (tenant_id, finding_id) references biz.audit_finding
);
create index ix_audit_finding_step_finding on biz.audit_finding_step (tenant_id, finding_id, id);
call sec.protect('biz.audit_finding_step');
grant select, insert on biz.audit_finding_step to wuli_app;

-- Who answered for a finding does not verify it, whatever the service does.
create function biz.check_finding_step() returns trigger language plpgsql as $$
begin
  if new.action in ('DEMAND', 'VERIFY', 'REOPEN', 'CLOSE') and exists (select from biz.audit_finding_step s
      where s.tenant_id = new.tenant_id and s.finding_id = new.finding_id and s.actor_person_id = new.actor_person_id
        and s.action in ('REPLY', 'REPORT')) then
    raise exception 'nobody verifies his own answer' using errcode = '23514', constraint = 'ck_audit_finding_step_own';
  end if;
  return new;
end
$$;
create trigger check_finding_step before insert on biz.audit_finding_step
  for each row execute function biz.check_finding_step();
