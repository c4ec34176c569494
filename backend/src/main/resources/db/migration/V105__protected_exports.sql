-- Lists with personal data leave the system as protected exports: asked for with a purpose, approved by somebody else when they are
-- large or hold sensitive columns, produced as a job into a file with a password, fetched for some days, each time on record.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('export', 'approval-rows', '导出个人信息：超过多少行须他人批准', 'INTEGER', '行', false, true, 'LOWER', 10),
  ('export', 'valid-days', '导出个人信息：文件可以下载的天数', 'INTEGER', '天', false, true, 'LOWER', 20);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'export', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('approval-rows', '200', '个人信息保护法第五十一条：合理确定个人信息处理的操作权限；行数为平台缺省'),
  ('valid-days', '3', '个人信息保护法第五十一条：采取加密等安全技术措施；天数为平台缺省')) as given (code, value, basis);

create table biz.protected_export (
  tenant_id            uuid not null default sec.tenant(),
  id                   uuid not null,
  kind                 text not null,
  title                text not null,
  filter               jsonb not null,
  filter_words         text not null,
  purpose              text not null,
  sensitive            boolean not null,
  row_count            bigint not null,
  needs_approval       boolean not null,
  status               text not null,
  unit_id              uuid not null default sec.unit(),
  person_id            uuid not null default sec.person(),
  requested_by         text not null,
  requested_at         timestamptz not null default now(),
  decided_by_person_id uuid,
  decided_by           text,
  decided_at           timestamptz,
  opinion              text,
  job_id               uuid,
  produced_rows        bigint,
  -- Whose data is in it: each of them can read when it was fetched and what for.
  subjects             uuid[],
  file_id              uuid,
  password             bytea,
  password_shown_at    timestamptz,
  expires_at           timestamptz,
  downloads            int not null default 0,
  downloaded_at        timestamptz,
  constraint pk_protected_export primary key (tenant_id, id),
  constraint ck_protected_export_status check (status in
    ('WAITING', 'APPROVED', 'REFUSED', 'PRODUCING', 'READY', 'EXPIRED', 'WITHDRAWN')),
  constraint ck_protected_export_rows check (row_count >= 0),
  constraint ck_protected_export_purpose check (purpose <> ''),
  constraint ck_protected_export_persons check (decided_by_person_id <> person_id),
  constraint ck_protected_export_approved check (
    not needs_approval or status in ('WAITING', 'REFUSED', 'WITHDRAWN') or decided_by_person_id is not null),
  constraint ck_protected_export_file check ((status = 'READY') = (file_id is not null)),
  constraint ck_protected_export_password check (password is null or status = 'READY')
);
create index ix_protected_export_person on biz.protected_export (tenant_id, person_id, id desc);
create index ix_protected_export_decide on biz.protected_export (tenant_id, id desc) where needs_approval;
call sec.protect('biz.protected_export', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.protected_export to wuli_app;
grant update (status, decided_by_person_id, decided_by, decided_at, opinion, job_id, produced_rows, subjects, file_id, password,
  password_shown_at, expires_at, downloads, downloaded_at) on biz.protected_export to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.protected_export', 'password', 'IDENTITY');

-- Writes down for a number of persons that their data left the system. Answers how many were written.
create function audit.record_accesses(
    p_subjects uuid[], p_object_type text, p_object_id uuid, p_fields text[], p_purpose text, p_client_address text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  if sec.tenant() is null then
    raise exception 'personal data is read as a post only' using errcode = '42501';
  end if;
  insert into audit.access_log (id, tenant_id, day, at, person_id, post_id, subject_person_id, object_type, object_id,
                                fields, purpose, request_id, client_address)
  select uuidv7(), sec.tenant(), (clock_timestamp() at time zone 'Asia/Shanghai')::date, clock_timestamp(), sec.person(),
         sec.post(), s.subject, p_object_type, p_object_id, p_fields, p_purpose, sec.request(), p_client_address
    from unnest(p_subjects) s (subject);
  get diagnostics n = row_count;
  return n;
end
$$;
revoke all on function audit.record_accesses from public;
grant execute on function audit.record_accesses to wuli_app;
