-- 法律援助. Advisers and lawyers are engaged by contract; a case is the member's, his words and the log are sealed. No branch or
-- group sees a row.
create table biz.adviser (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  kind            text not null,
  name            text not null,
  firm            text not null,
  licence_number  text not null,
  field           text not null,
  contact         text not null,
  contract_from   date not null,
  contract_until  date not null,
  reminded_until  date,
  ended_on        date,
  constraint pk_adviser primary key (tenant_id, id),
  constraint ck_adviser_kind check (kind in ('ADVISER', 'LAWYER', 'EXPERT')),
  constraint ck_adviser_contract check (contract_from <= contract_until)
);
create unique index uq_adviser_licence on biz.adviser (tenant_id, licence_number) where ended_on is null;
create index ix_adviser_contract on biz.adviser (tenant_id, contract_until) where ended_on is null;
-- Who is there to help is no secret within the union.
call sec.protect('biz.adviser', shared => true);
grant select, insert, update on biz.adviser to wuli_app;

create table biz.adviser_duty (
  tenant_id  uuid not null default sec.tenant(),
  id         uuid not null,
  adviser_id uuid not null,
  starts_at  timestamptz not null,
  minutes    int not null,
  place      text not null,
  constraint pk_adviser_duty primary key (tenant_id, id),
  constraint uq_adviser_duty_start unique (tenant_id, adviser_id, starts_at),
  constraint fk_adviser_duty_adviser foreign key (tenant_id, adviser_id) references biz.adviser,
  constraint ck_adviser_duty_minutes check (minutes between 15 and 600)
);
create index ix_adviser_duty_start on biz.adviser_duty (tenant_id, starts_at, id);
call sec.protect('biz.adviser_duty', shared => true);
grant select, insert, delete on biz.adviser_duty to wuli_app;

create table biz.legal_aid_case (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  unit_id        uuid not null,
  person_id      uuid not null,
  person_name    text not null,
  kind           text not null,
  privacy        text not null,
  status         text not null,
  content        bytea not null,
  applied_on     date not null,
  due_on         date,
  due_basis      text,
  escalated      boolean not null default false,
  adviser_id     uuid,
  adviser_name   text,
  adviser_firm   text,
  outcome        text,
  result         bytea,
  closed_on      date,
  satisfaction   text,
  reason         text,
  changed_at     timestamptz not null,
  version        int not null default 0,
  constraint pk_legal_aid_case primary key (tenant_id, id),
  constraint fk_legal_aid_case_adviser foreign key (tenant_id, adviser_id) references biz.adviser,
  constraint ck_legal_aid_case_kind check (kind in ('LABOUR', 'INJURY', 'FAMILY', 'PROPERTY', 'TRAFFIC', 'OTHER')),
  constraint ck_legal_aid_case_privacy check (privacy in ('OFFICE', 'CHAIR')),
  constraint ck_legal_aid_case_status check (status in ('APPLIED', 'ACCEPTED', 'REFUSED', 'HANDLING', 'CLOSED', 'ENDED', 'WITHDRAWN')),
  constraint ck_legal_aid_case_outcome check (outcome in ('ADVISED', 'SETTLED', 'MEDIATED', 'WON', 'LOST', 'REFERRED')),
  constraint ck_legal_aid_case_satisfaction check (satisfaction in ('CONTENT', 'FAIRLY_CONTENT', 'NOT_CONTENT')),
  -- Nothing is handled without an adviser, nothing is closed without an outcome.
  constraint ck_legal_aid_case_adviser check (status not in ('HANDLING', 'CLOSED', 'ENDED') or adviser_id is not null),
  constraint ck_legal_aid_case_closed check ((status in ('CLOSED', 'ENDED')) = (outcome is not null and closed_on is not null))
);
create index ix_legal_aid_case_status on biz.legal_aid_case (tenant_id, status, id);
create index ix_legal_aid_case_due on biz.legal_aid_case (tenant_id, due_on, id) where due_on is not null;
create index ix_legal_aid_case_person on biz.legal_aid_case (tenant_id, person_id, id);
create index ix_legal_aid_case_adviser on biz.legal_aid_case (tenant_id, adviser_id, status) where adviser_id is not null;
call sec.protect('biz.legal_aid_case', person_column => 'person_id');
grant select, insert, update on biz.legal_aid_case to wuli_app;

create table biz.legal_aid_log (
  tenant_id   uuid not null default sec.tenant(),
  id          uuid not null,
  case_id     uuid not null,
  person_id   uuid not null,
  work        text not null,
  done_on     date not null,
  minutes     int not null,
  notes       bytea not null,
  author_name text not null,
  constraint pk_legal_aid_log primary key (tenant_id, id),
  constraint fk_legal_aid_log_case foreign key (tenant_id, case_id) references biz.legal_aid_case,
  constraint ck_legal_aid_log_work check (work in ('MEETING', 'ADVICE', 'DRAFTING', 'NEGOTIATION', 'MEDIATION', 'ARBITRATION', 'COURT', 'OTHER'))
);
create index ix_legal_aid_log_case on biz.legal_aid_log (tenant_id, case_id, id);
call sec.protect('biz.legal_aid_log', person_column => 'person_id');
grant select, insert on biz.legal_aid_log to wuli_app;

create table biz.legal_aid_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  case_id         uuid not null,
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
  constraint pk_legal_aid_step primary key (tenant_id, id),
  constraint fk_legal_aid_step_case foreign key (tenant_id, case_id) references biz.legal_aid_case,
  constraint ck_legal_aid_step_own_case check (not deciding or actor_person_id <> person_id)
);
create index ix_legal_aid_step_case on biz.legal_aid_step (tenant_id, case_id, id);
call sec.protect('biz.legal_aid_step', person_column => 'person_id');
grant select, insert on biz.legal_aid_step to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.legal_aid_case', 'content', 'SEALED'),
  ('biz.legal_aid_case', 'result', 'SEALED'),
  ('biz.legal_aid_log', 'notes', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('legal-aid', 'accept-days', '受理期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('legal-aid', 'assign-days', '受理后指派期限', 'INTEGER', '个工作日', false, true, 'LOWER', 20),
  ('legal-aid', 'handle-days', '指派后办结期限', 'INTEGER', '个工作日', false, true, 'LOWER', 30),
  ('legal-aid', 'escalation-days', '升级督办后的期限', 'INTEGER', '个工作日', false, true, 'LOWER', 40),
  ('legal-aid', 'rating-days', '结案后评价期限', 'INTEGER', '个工作日', false, true, 'NONE', 50),
  ('legal-aid', 'contract-reminder-days', '法律顾问、援助律师聘期届满前提醒', 'INTEGER', '日', false, true, 'HIGHER', 60);
-- Not checked against a paper document; shown as such until somebody verifies them.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'legal-aid', code, daterange('2020-01-01', null), value::jsonb, '平台缺省，待查文件', '', 'UNVERIFIED'
  from (values ('accept-days', '5'), ('assign-days', '3'), ('handle-days', '60'), ('escalation-days', '3'), ('rating-days', '10'),
    ('contract-reminder-days', '30')) as given (code, value);
