-- 劳动法律监督: a complaint is investigated by two supervisors at least; the union sends an opinion, the employer answers in so many
-- working days, and what is not mended goes to the local general union as a suggestion. All texts are sealed.
create table biz.supervision_case (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  employer       text not null,
  topic          text not null,
  source         text not null,
  complaint      bytea not null,
  status         text not null default 'RECEIVED',
  received_on    date not null,
  due_on         date,
  due_basis      text,
  opinion        bytea,
  opinion_signer text,
  opinion_on     date,
  reply          bytea,
  replied_on     date,
  suggestion     bytea,
  suggestion_on  date,
  version        int not null default 0,
  constraint pk_supervision_case primary key (tenant_id, id),
  constraint ck_supervision_case_topic check (topic in ('PAY', 'HOURS', 'CONTRACT', 'INSURANCE', 'SAFETY', 'WOMEN', 'OTHER')),
  constraint ck_supervision_case_source check (source in ('COMPLAINT', 'CONCERN', 'CHECK')),
  constraint ck_supervision_case_status check (status in ('RECEIVED', 'REFUSED', 'INVESTIGATING', 'OPINION_SENT', 'REPLIED', 'SUGGESTED', 'CLOSED')),
  constraint ck_supervision_case_opinion check ((opinion is null) = (opinion_on is null) and (opinion is null) = (opinion_signer is null)),
  constraint ck_supervision_case_suggestion check (suggestion is null or opinion is not null)
);
create index ix_supervision_case_status on biz.supervision_case (tenant_id, status, id desc);
call sec.protect('biz.supervision_case');
grant select, insert, update on biz.supervision_case to wuli_app;

create table biz.supervision_investigator (
  tenant_id uuid not null default sec.tenant(),
  case_id   uuid not null,
  ordinal   int not null,
  name      text not null,
  card      text not null,
  constraint pk_supervision_investigator primary key (tenant_id, case_id, ordinal),
  constraint uq_supervision_investigator_card unique (tenant_id, case_id, card),
  constraint fk_supervision_investigator_case foreign key (tenant_id, case_id) references biz.supervision_case
);
call sec.protect('biz.supervision_investigator');
grant select, insert on biz.supervision_investigator to wuli_app;

create table biz.supervision_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  case_id         uuid not null,
  action          text not null,
  to_status       text not null,
  actor_person_id uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text,
  at              timestamptz not null default now(),
  constraint pk_supervision_step primary key (tenant_id, id),
  constraint fk_supervision_step_case foreign key (tenant_id, case_id) references biz.supervision_case
);
create index ix_supervision_step_case on biz.supervision_step (tenant_id, case_id, id);
call sec.protect('biz.supervision_step');
grant select, insert on biz.supervision_step to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.supervision_case', 'complaint', 'SEALED'),
  ('biz.supervision_case', 'opinion', 'SEALED'),
  ('biz.supervision_case', 'reply', 'SEALED'),
  ('biz.supervision_case', 'suggestion', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('supervision', 'accept-days', '受理或书面告知不予受理', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('supervision', 'investigators', '参加调查的监督员', 'INTEGER', '人以上', false, true, 'HIGHER', 20),
  ('supervision', 'reply-days', '用人单位答复意见书', 'INTEGER', '个工作日', false, true, 'NONE', 30);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'supervision', code, daterange('2016-01-01', null), value::jsonb, basis, '浙江省工会劳动法律监督条例', 'UNVERIFIED'
  from (values
  ('accept-days', '5', '不予受理的在5个工作日内书面告知'),
  ('investigators', '2', '由2名以上持证监督员调查'),
  ('reply-days', '15', '用人单位自收到意见书之日起15个工作日内书面答复')) as given (code, value, basis);
