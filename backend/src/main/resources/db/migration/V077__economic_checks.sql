-- 家庭经济状况核对: what the authority that compares data said of a family, by exchange of files, against what it declared (R10, A11).
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('economic-check', 'income-tolerance', '收入核对：允许的差异', 'INTEGER', '%', false, true, 'LOWER', 10),
  ('economic-check', 'needed', '评议前须有核对结果（1 是，0 否）', 'INTEGER', '', false, true, 'HIGHER', 20);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'economic-check', 'income-tolerance', daterange('2020-01-01', null), '10', '平台缺省，待查文件', '', 'UNVERIFIED'),
  (gen_random_uuid(), 'economic-check', 'needed', daterange('2020-01-01', null), '0', '平台缺省：没有核对渠道的单位不受阻，待查文件', '',
   'UNVERIFIED');

create table biz.economic_check (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  file_id        uuid not null,
  unit_id        uuid not null,
  person_id      uuid not null,
  round          int not null,
  status         text not null default 'REQUESTED',
  persons        int not null,
  valid_until    date not null,
  requested_by   uuid not null,
  requested_name text not null,
  requested_at   timestamptz not null,
  answered_on    date,
  answered_name  text,
  outcome        text,
  result         bytea,
  proof_file_id  uuid,
  reason         text,
  version        int not null default 0,
  constraint pk_economic_check primary key (tenant_id, id),
  constraint ck_economic_check_status check (status in ('REQUESTED', 'ANSWERED', 'CANCELLED')),
  constraint ck_economic_check_outcome check (outcome in ('MATCH', 'MISMATCH', 'UNKNOWN')),
  constraint ck_economic_check_answered check ((status = 'ANSWERED') =
    (answered_on is not null and outcome is not null and result is not null)),
  constraint fk_economic_check_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create unique index uq_economic_check_round on biz.economic_check (tenant_id, file_id, round) where status <> 'CANCELLED';
call sec.protect('biz.economic_check', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.economic_check to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.economic_check', 'result', 'FINANCE');
grant select, update on biz.economic_check to wuli_door;
