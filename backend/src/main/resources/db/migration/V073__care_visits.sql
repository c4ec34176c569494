-- 五必访 as configuration of a union: which events, who visits, within how many working days, and how much may be given.
create table biz.care_kind (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  name           text not null,
  visitor        text not null,
  within_days    int not null,
  -- Null: no money is given on such a visit.
  amount_cap_fen bigint,
  basis          text not null,
  active         boolean not null default true,
  ordinal        int not null,
  version        int not null default 0,
  constraint pk_care_kind primary key (tenant_id, id),
  constraint uq_care_kind_name unique (tenant_id, name),
  constraint ck_care_kind_visitor check (visitor in ('BRANCH', 'UNION')),
  constraint ck_care_kind_days check (within_days between 1 and 60),
  constraint ck_care_kind_cap check (amount_cap_fen > 0)
);
call sec.protect('biz.care_kind', shared => true);
grant select, insert, update on biz.care_kind to wuli_app;

-- What happened to a member, and the visit that it led to: one for each event.
create table biz.care_event (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  kind_id        uuid not null,
  kind_name      text not null,
  unit_id        uuid not null,
  person_id      uuid not null,
  member_name    text not null,
  happened_on    date not null,
  visitor        text not null,
  amount_cap_fen bigint,
  due_on         date not null,
  status         text not null,
  reported_by    uuid not null,
  reported_name  text not null,
  reported_at    timestamptz not null,
  visited_on     date,
  visitors       varchar[] not null default '{}',
  words          bytea,
  photos         uuid[] not null default '{}',
  amount_fen     bigint not null default 0,
  goods          text,
  recorded_name  text,
  signed_name    text,
  signed_at      timestamptz,
  receipt_file_id uuid,
  reason         text,
  version        int not null default 0,
  constraint pk_care_event primary key (tenant_id, id),
  constraint ck_care_event_status check (status in ('OPEN', 'VISITED', 'DONE', 'CANCELLED')),
  constraint ck_care_event_visitor check (visitor in ('BRANCH', 'UNION')),
  constraint ck_care_event_amount check (amount_fen >= 0 and amount_fen <= coalesce(amount_cap_fen, 0)),
  -- Money and goods are signed for; a visit without them ends by itself.
  constraint ck_care_event_signed check (status <> 'DONE' or (amount_fen = 0 and goods is null) or signed_at is not null),
  constraint ck_care_event_visited check ((status in ('VISITED', 'DONE')) = (visited_on is not null and words is not null)),
  constraint fk_care_event_kind foreign key (tenant_id, kind_id) references biz.care_kind
);
create unique index uq_care_event_once on biz.care_event (tenant_id, person_id, kind_id, happened_on) where status <> 'CANCELLED';
create index ix_care_event_status on biz.care_event (tenant_id, status, due_on, id);
create index ix_care_event_unit on biz.care_event (tenant_id, unit_id, due_on, id);
create index ix_care_event_reported on biz.care_event (tenant_id, reported_at);
call sec.protect('biz.care_event', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.care_event to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.care_event', 'words', 'MEDICAL');

-- Chairs of branches are visited by the union itself (浙财院工〔2004〕16号).
create function sec.leads_branch(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from auth.post p join org.unit u on u.id = p.unit_id
     where p.person_id = p_person and p.post_type = 'BRANCH_CHAIR' and p.revoked_at is null and p.valid @> current_date
       and u.tenant_id = sec.tenant())
$$;
revoke all on function sec.leads_branch from public;
grant execute on function sec.leads_branch to wuli_app;

-- What a union may begin with; afterwards the list is its own.
create table ref.care_template (
  code        text not null,
  name        text not null,
  visitor     text not null,
  within_days int not null,
  basis       text not null,
  ordinal     int not null,
  constraint pk_care_template primary key (code)
);
grant select on ref.care_template to wuli_app;
insert into ref.care_template (code, name, visitor, within_days, basis, ordinal) values
  ('JOY_GRIEF', '婚丧喜庆', 'BRANCH', 5, '五必访：浙财院工〔2004〕16号，待查文件', 10),
  ('HOSPITAL', '生病住院', 'BRANCH', 3, '五必访：浙财院工〔2004〕16号，待查文件', 20),
  ('ACCIDENT', '发生意外', 'UNION', 2, '五必访：浙财院工〔2004〕16号，待查文件', 30),
  ('HARDSHIP', '生活困难', 'UNION', 10, '五必访：浙财院工〔2004〕16号，待查文件', 40),
  ('BIRTH_RETIREMENT', '生育或离岗退休', 'BRANCH', 10, '五必访：浙财院工〔2004〕16号，待查文件', 50);
