-- 诉求. desk_unit_id says at whose desk a concern lies: a branch sees what was handed to it, and nothing else of its members'.
-- The words of the member and the answer are sealed.
create table biz.concern (
  tenant_id             uuid not null default sec.tenant(),
  id                    uuid not null,
  desk_unit_id          uuid not null,
  from_unit_id          uuid not null,
  person_id             uuid not null,
  person_name           text,
  discreet              boolean not null,
  kind                  text not null,
  title                 text not null,
  statement             bytea not null,
  status                text not null,
  desk                  text not null default 'OFFICER',
  escalated             boolean not null default false,
  reopened              boolean not null default false,
  filed_at              timestamptz not null,
  changed_at            timestamptz not null,
  due_on                date,
  promised_on           date,
  promise_basis         text,
  answered_on           date,
  answer                bytea,
  answered_by_person_id uuid,
  answered_by_name      text,
  satisfaction          text,
  reason                text,
  version               int not null default 0,
  constraint pk_concern primary key (tenant_id, id),
  constraint ck_concern_status check (status in ('DRAFT', 'RECEIVED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_concern_kind check (kind in ('LABOUR', 'PAY', 'CAREER', 'WOMEN', 'SAFETY', 'LIVING', 'ADVICE', 'OTHER')),
  constraint ck_concern_desk check (desk in ('OFFICER', 'BRANCH', 'CHAIR')),
  constraint ck_concern_satisfaction check (satisfaction in ('CONTENT', 'FAIRLY_CONTENT', 'NOT_CONTENT')),
  -- Without a name towards the branch the name is not here, where the branch could read it.
  constraint ck_concern_discreet check (discreet = (person_name is null))
);
create index ix_concern_status on biz.concern (tenant_id, status, id);
create index ix_concern_due on biz.concern (tenant_id, due_on, id) where due_on is not null;
create index ix_concern_desk on biz.concern (tenant_id, desk_unit_id, id);
create index ix_concern_person on biz.concern (tenant_id, person_id, id);
call sec.protect('biz.concern', unit_column => 'desk_unit_id', person_column => 'person_id');
grant select, insert, update on biz.concern to wuli_app;

-- Who filed without a name: no unit column, so no post of a branch or group reads a row.
create table biz.concern_sender (
  tenant_id   uuid not null default sec.tenant(),
  concern_id  uuid not null,
  person_id   uuid not null,
  person_name text not null,
  constraint pk_concern_sender primary key (tenant_id, concern_id),
  constraint fk_concern_sender_concern foreign key (tenant_id, concern_id) references biz.concern
);
call sec.protect('biz.concern_sender', person_column => 'person_id');
grant select, insert on biz.concern_sender to wuli_app;

create table biz.concern_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  concern_id      uuid not null,
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
  constraint pk_concern_step primary key (tenant_id, id),
  constraint fk_concern_step_concern foreign key (tenant_id, concern_id) references biz.concern,
  -- Nobody decides on his own concern, whatever the service does.
  constraint ck_concern_step_own_case check (not deciding or actor_person_id <> person_id)
);
create index ix_concern_step_concern on biz.concern_step (tenant_id, concern_id, id);
call sec.protect('biz.concern_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.concern_step to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.concern', 'statement', 'SEALED'),
  ('biz.concern', 'answer', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('rights', 'smallest-cell', '统计中可以显示的最小人（件）数', 'INTEGER', '', false, true, 'HIGHER', 10),
  ('concern', 'triage-days', '分流期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('concern', 'answer-days-labour', '劳动人事类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 20),
  ('concern', 'answer-days-pay', '薪酬待遇类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 30),
  ('concern', 'answer-days-career', '职称岗位类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 40),
  ('concern', 'answer-days-women', '女职工权益类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 50),
  ('concern', 'answer-days-safety', '劳动安全与健康类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 60),
  ('concern', 'answer-days-living', '后勤与生活类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 70),
  ('concern', 'answer-days-advice', '意见建议类答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 80),
  ('concern', 'answer-days-other', '其他诉求答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 90),
  ('concern', 'escalation-days', '升级或重办后的答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 100),
  ('concern', 'rating-days', '答复后评价期限', 'INTEGER', '个工作日', false, true, 'NONE', 110);

-- Not checked against a paper document; shown as such until somebody verifies them.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), pack, code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('rights', 'smallest-cell', '5', '少于5的不显示，避免认出个人；平台缺省'),
  ('concern', 'triage-days', '2', '平台缺省，待查文件'),
  ('concern', 'answer-days-labour', '10', '平台缺省，待查文件'),
  ('concern', 'answer-days-pay', '10', '平台缺省，待查文件'),
  ('concern', 'answer-days-career', '15', '平台缺省，待查文件'),
  ('concern', 'answer-days-women', '5', '平台缺省，待查文件'),
  ('concern', 'answer-days-safety', '3', '平台缺省，待查文件'),
  ('concern', 'answer-days-living', '7', '平台缺省，待查文件'),
  ('concern', 'answer-days-advice', '15', '平台缺省，待查文件'),
  ('concern', 'answer-days-other', '10', '平台缺省，待查文件'),
  ('concern', 'escalation-days', '3', '平台缺省，待查文件'),
  ('concern', 'rating-days', '10', '平台缺省，待查文件')
  ) as given (pack, code, value, basis);
