-- 一人一帮扶: who helps a family on file, and his visits. A helper may be a plain member: he sees the families that he helps.
create table biz.family_helper (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  file_id          uuid not null,
  unit_id          uuid not null,
  applicant_name   text not null,
  helper_person_id uuid not null,
  helper_name      text not null,
  since            date not null,
  ended_on         date,
  ending           text,
  next_visit_on    date,
  last_visited_on  date,
  visits           int not null default 0,
  assigned_by      uuid not null,
  assigned_name    text not null,
  version          int not null default 0,
  constraint pk_family_helper primary key (tenant_id, id),
  constraint ck_family_helper_ended check ((ended_on is null) = (ending is null) and (ended_on is null or next_visit_on is null)),
  constraint fk_family_helper_file foreign key (tenant_id, file_id) references biz.hardship_file
);
-- Exactly one at a time.
create unique index uq_family_helper_current on biz.family_helper (tenant_id, file_id) where ended_on is null;
create index ix_family_helper_file on biz.family_helper (tenant_id, file_id, id);
create index ix_family_helper_due on biz.family_helper (tenant_id, next_visit_on, id);
create index ix_family_helper_person on biz.family_helper (tenant_id, helper_person_id, id);
call sec.protect('biz.family_helper', unit_column => 'unit_id', person_column => 'helper_person_id');
grant select, insert, update on biz.family_helper to wuli_app;

create table biz.helper_visit (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  helper_id        uuid not null,
  file_id          uuid not null,
  unit_id          uuid not null,
  helper_person_id uuid not null,
  planned_on       date not null,
  status           text not null,
  visited_on       date,
  manner           text,
  words            bytea,
  photos           uuid[] not null default '{}',
  amount_fen       bigint not null default 0,
  goods            text,
  recorded_name    text,
  recorded_at      timestamptz,
  version          int not null default 0,
  constraint pk_helper_visit primary key (tenant_id, id),
  constraint ck_helper_visit_status check (status in ('PLANNED', 'DONE', 'CANCELLED')),
  constraint ck_helper_visit_manner check (manner in ('HOME', 'PHONE', 'OTHER')),
  constraint ck_helper_visit_done check ((status = 'DONE') = (visited_on is not null and words is not null and manner is not null)),
  constraint ck_helper_visit_amount check (amount_fen >= 0),
  constraint fk_helper_visit_helper foreign key (tenant_id, helper_id) references biz.family_helper,
  constraint fk_helper_visit_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create index ix_helper_visit_helper on biz.helper_visit (tenant_id, helper_id, planned_on);
create index ix_helper_visit_file on biz.helper_visit (tenant_id, file_id, id);
call sec.protect('biz.helper_visit', unit_column => 'unit_id', person_column => 'helper_person_id');
grant select, insert, update on biz.helper_visit to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.helper_visit', 'words', 'MEDICAL');

-- Who of a union can be a helper, by name: anybody who holds a post in it.
create function sec.colleague(p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.name
    from auth.post p
    join auth.person n on n.id = p.person_id
    join org.unit u on u.id = p.unit_id
   where p.person_id = p_person and p.revoked_at is null and p.valid @> current_date and u.tenant_id = sec.tenant()
     and sec.mode() in ('T', 'S')
   order by p.created_at, p.id limit 1
$$;
revoke all on function sec.colleague from public;
grant execute on function sec.colleague to wuli_app;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('hardship', 'helper-visit-days', '一人一帮扶：两次走访最多相隔', 'INTEGER', '天', false, true, 'LOWER', 170);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'hardship', 'helper-visit-days', daterange('2020-01-01', null), '90', '平台缺省，待查文件', '', 'UNVERIFIED');
