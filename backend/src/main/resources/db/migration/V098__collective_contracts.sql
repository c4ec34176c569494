-- 集体协商和集体合同: offer, talks, draft, the vote of the congress, filing, and the end of the term. Speaks of nobody.
create table biz.collective_contract (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  employer       text not null,
  kind           text not null,
  clauses        text not null,
  status         text not null default 'OFFERED',
  offered_on     date not null,
  due_on         date,
  due_basis      text,
  valid_from     date,
  valid_until    date,
  voted_on       date,
  delegates      int,
  present        int,
  in_favour      int,
  published_on   date,
  filed_on       date,
  reminded_until date,
  version        int not null default 0,
  constraint pk_collective_contract primary key (tenant_id, id),
  constraint ck_collective_contract_kind check (kind in ('GENERAL', 'PAY', 'WOMEN', 'SAFETY')),
  constraint ck_collective_contract_status check (status in ('OFFERED', 'TALKS', 'DRAFTED', 'ADOPTED', 'IN_FORCE', 'ENDED')),
  constraint ck_collective_contract_term check (valid_from <= valid_until),
  constraint ck_collective_contract_vote check (in_favour <= present and present <= delegates and in_favour >= 0),
  -- Nothing is in force that a congress did not adopt: two thirds present, more than half of all in favour.
  constraint ck_collective_contract_adopted check (status not in ('ADOPTED', 'IN_FORCE')
    or (present * 3 >= delegates * 2 and in_favour * 2 > delegates))
);
create index ix_collective_contract_status on biz.collective_contract (tenant_id, status, id desc);
create index ix_collective_contract_term on biz.collective_contract (tenant_id, valid_until) where status = 'IN_FORCE';
call sec.protect('biz.collective_contract');
grant select, insert, update on biz.collective_contract to wuli_app;

create table biz.collective_contract_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  contract_id     uuid not null,
  action          text not null,
  to_status       text not null,
  actor_person_id uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text,
  at              timestamptz not null default now(),
  constraint pk_collective_contract_step primary key (tenant_id, id),
  constraint fk_collective_contract_step_contract foreign key (tenant_id, contract_id) references biz.collective_contract
);
create index ix_collective_contract_step_contract on biz.collective_contract_step (tenant_id, contract_id, id);
call sec.protect('biz.collective_contract_step');
grant select, insert on biz.collective_contract_step to wuli_app;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('collective-contract', 'answer-days', '答复协商要约', 'INTEGER', '个工作日', false, true, 'NONE', 10),
  ('collective-contract', 'vote-days', '草案提交职工（代表）大会', 'INTEGER', '个工作日', false, true, 'NONE', 20),
  ('collective-contract', 'filing-days', '通过后报送审查', 'INTEGER', '日', false, true, 'NONE', 30),
  ('collective-contract', 'term-months-least', '集体合同期限下限', 'INTEGER', '个月', false, true, 'NONE', 40),
  ('collective-contract', 'term-months-most', '集体合同期限上限', 'INTEGER', '个月', false, true, 'NONE', 50),
  ('collective-contract', 'reminder-days', '合同期满前提醒', 'INTEGER', '日', false, true, 'HIGHER', 60);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'collective-contract', code, daterange('2011-01-01', null), value::jsonb, basis, document, 'UNVERIFIED'
  from (values
  ('answer-days', '10', '收到协商要约之日起10个工作日内书面答复', '浙江省集体合同条例'),
  ('vote-days', '15', '草案形成后15个工作日内提交职工代表大会讨论', '浙江省集体合同条例'),
  ('filing-days', '10', '通过后10日内报送审查', '浙江省集体合同条例'),
  ('term-months-least', '12', '集体合同期限一至三年', '浙江省集体合同条例'),
  ('term-months-most', '36', '集体合同期限一至三年', '浙江省集体合同条例'),
  ('reminder-days', '90', '平台缺省', '')) as given (code, value, basis, document);
