-- 心理咨询、法律咨询. What a counsellor writes down has keys of its own.
alter table sec.encrypted_column drop constraint ck_encrypted_column_class;
alter table sec.encrypted_column add constraint ck_encrypted_column_class check (data_class in
  ('CONTACT', 'IDENTITY', 'FINANCE', 'MEDICAL', 'MINOR', 'SEALED', 'COUNSEL'));

-- Hours of counsellors. They speak of nobody, so everybody of the union sees them.
create table biz.counsel_slot (
  tenant_id            uuid not null default sec.tenant(),
  id                   uuid not null,
  counsellor_person_id uuid not null,
  counsellor_name      text not null,
  kind                 text not null,
  place                text not null,
  starts_at            timestamptz not null,
  minutes              int not null,
  status               text not null default 'OPEN',
  constraint pk_counsel_slot primary key (tenant_id, id),
  constraint uq_counsel_slot_start unique (tenant_id, counsellor_person_id, starts_at),
  constraint ck_counsel_slot_kind check (kind in ('PSYCHOLOGY', 'LEGAL')),
  constraint ck_counsel_slot_status check (status in ('OPEN', 'TAKEN', 'CANCELLED'))
);
create index ix_counsel_slot_start on biz.counsel_slot (tenant_id, starts_at, id);
call sec.protect('biz.counsel_slot', shared => true);
grant select, insert, update on biz.counsel_slot to wuli_app;

-- Appointments name nobody: who has the code has the appointment, and only the keyed hash of the code is kept. The application has
-- no right on the table; each function below says to whom it answers. Ids are random: an id that tells the time would tell who was
-- signed in. The day alone is kept, for the same reason.
create table sec.counsel_appointment (
  tenant_id            uuid not null,
  id                   uuid not null,
  slot_id              uuid not null,
  counsellor_person_id uuid not null,
  kind                 text not null,
  topic                text not null,
  code_hash            bytea not null,
  status               text not null default 'BOOKED',
  booked_on            date not null default current_date,
  held_on              date not null,
  note                 bytea,
  constraint pk_counsel_appointment primary key (tenant_id, id),
  constraint uq_counsel_appointment_code unique (tenant_id, code_hash),
  constraint ck_counsel_appointment_status check (status in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED'))
);
create unique index uq_counsel_appointment_slot on sec.counsel_appointment (tenant_id, slot_id) where status <> 'CANCELLED';
create index ix_counsel_appointment_counsellor on sec.counsel_appointment (tenant_id, counsellor_person_id, held_on);

create function sec.is_counsellor() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.post p where p.id = sec.post() and p.person_id = sec.person() and p.post_type = 'COUNSELLOR'
                    and p.revoked_at is null and p.valid @> current_date)
$$;

create function sec.book_counsel(p_id uuid, p_slot uuid, p_counsellor uuid, p_kind text, p_topic text, p_code bytea, p_on date)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null then
    raise exception 'no acting post' using errcode = '42501';
  end if;
  insert into sec.counsel_appointment (tenant_id, id, slot_id, counsellor_person_id, kind, topic, code_hash, held_on)
  values (sec.tenant(), p_id, p_slot, p_counsellor, p_kind, p_topic, p_code, p_on);
end
$$;

-- For who has the code.
create function sec.counsel_by_code(p_code bytea) returns table (id uuid, slot_id uuid, topic text, status text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.slot_id, a.topic, a.status from sec.counsel_appointment a where a.tenant_id = sec.tenant() and a.code_hash = p_code
$$;

create function sec.move_counsel(p_code bytea, p_slot uuid, p_counsellor uuid, p_kind text, p_on date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  update sec.counsel_appointment a set slot_id = p_slot, counsellor_person_id = p_counsellor, kind = p_kind, held_on = p_on
   where a.tenant_id = sec.tenant() and a.code_hash = p_code and a.status = 'BOOKED';
  get diagnostics n = row_count;
  return n;
end
$$;

create function sec.cancel_counsel(p_code bytea) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  update sec.counsel_appointment a set status = 'CANCELLED'
   where a.tenant_id = sec.tenant() and a.code_hash = p_code and a.status = 'BOOKED';
  get diagnostics n = row_count;
  return n;
end
$$;

-- For the counsellor of the appointment and nobody else, whatever post he or another holds.
create function sec.own_counsel() returns table (id uuid, slot_id uuid, topic text, status text, held_on date, has_note boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.slot_id, a.topic, a.status, a.held_on, a.note is not null from sec.counsel_appointment a
   where a.tenant_id = sec.tenant() and a.counsellor_person_id = sec.person() and sec.is_counsellor()
   order by a.held_on desc, a.id
$$;

create function sec.end_counsel(p_id uuid, p_status text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  update sec.counsel_appointment a set status = p_status
   where a.tenant_id = sec.tenant() and a.id = p_id and a.counsellor_person_id = sec.person() and a.status = 'BOOKED'
     and a.held_on <= current_date and p_status in ('HELD', 'MISSED') and sec.is_counsellor();
  get diagnostics n = row_count;
  return n;
end
$$;

create function sec.write_counsel_note(p_id uuid, p_note bytea) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  update sec.counsel_appointment a set note = p_note
   where a.tenant_id = sec.tenant() and a.id = p_id and a.counsellor_person_id = sec.person() and sec.is_counsellor();
  get diagnostics n = row_count;
  return n;
end
$$;

create function sec.read_counsel_note(p_id uuid) returns table (note bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.note from sec.counsel_appointment a
   where a.tenant_id = sec.tenant() and a.id = p_id and a.counsellor_person_id = sec.person() and sec.is_counsellor()
$$;

-- Counts of a year, for the officers of the union; what is small is hidden before it is shown.
create function sec.counsel_counts(p_year int) returns table (part text, code text, n bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with held as (select * from sec.counsel_appointment a
                 where a.tenant_id = sec.tenant() and sec.mode() = 'T' and extract(year from a.held_on) = p_year)
  select 'KIND', kind, count(*) from held group by kind
  union all select 'TOPIC', topic, count(*) from held group by topic
  union all select 'STATUS', status, count(*) from held group by status
$$;

revoke all on function sec.is_counsellor, sec.book_counsel, sec.counsel_by_code, sec.move_counsel, sec.cancel_counsel, sec.own_counsel,
  sec.end_counsel, sec.write_counsel_note, sec.read_counsel_note, sec.counsel_counts from public;
grant execute on function sec.book_counsel, sec.counsel_by_code, sec.move_counsel, sec.cancel_counsel, sec.own_counsel,
  sec.end_counsel, sec.write_counsel_note, sec.read_counsel_note, sec.counsel_counts to wuli_app;

-- 热线: what kind of call it was, never who called.
create table biz.hotline_call (
  tenant_id             uuid not null default sec.tenant(),
  id                    uuid not null,
  line                  text not null,
  topic                 text not null,
  called_on             date not null,
  minutes               int not null,
  outcome               text not null,
  recorded_by_person_id uuid not null,
  constraint pk_hotline_call primary key (tenant_id, id),
  constraint ck_hotline_call_line check (line in ('PSYCHOLOGY', 'LEGAL')),
  constraint ck_hotline_call_outcome check (outcome in ('ANSWERED', 'BOOKED', 'REFERRED', 'URGENT'))
);
create index ix_hotline_call_person on biz.hotline_call (tenant_id, recorded_by_person_id, id);
create index ix_hotline_call_day on biz.hotline_call (tenant_id, called_on);
call sec.protect('biz.hotline_call', person_column => 'recorded_by_person_id');
grant select, insert on biz.hotline_call to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values ('sec.counsel_appointment', 'note', 'COUNSEL');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('rights', 'counsel-change-hours', '咨询预约改期、取消须提前', 'INTEGER', '小时', false, true, 'NONE', 20);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'rights', 'counsel-change-hours', daterange('2020-01-01', null), '2', '平台缺省', '', 'UNVERIFIED');
