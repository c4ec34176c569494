-- 调解. No branch or group sees a row: a dispute is no business of the department that it is about.
create table biz.mediator (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  person_id    uuid not null,
  person_name  text not null,
  home_unit_id uuid not null,
  field        text not null,
  appointed_on date not null,
  ended_on     date,
  version      int not null default 0,
  constraint pk_mediator primary key (tenant_id, id)
);
create unique index uq_mediator_in_office on biz.mediator (tenant_id, person_id) where ended_on is null;
call sec.protect('biz.mediator', person_column => 'person_id');
grant select, insert, update on biz.mediator to wuli_app;

create table biz.mediation_case (
  tenant_id              uuid not null default sec.tenant(),
  id                     uuid not null,
  unit_id                uuid not null,
  person_id              uuid not null,
  person_name            text not null,
  respondent_unit_id     uuid,
  kind                   text not null,
  claimants              int not null,
  status                 text not null,
  received_on            date not null,
  accept_by              date not null,
  conclude_by            date not null,
  limitation_on          date,
  limitation_warned      boolean not null default false,
  clock_basis            text not null,
  paused_on              date,
  paused_days            int not null default 0,
  mediator_id            uuid,
  mediator_person_id     uuid,
  mediator_name          text,
  content                bytea,
  agreement              bytea,
  claimant_signed_on     date,
  respondent_signed_on   date,
  respondent_signed_name text,
  respondent_paper_id    uuid,
  reason                 text,
  changed_at             timestamptz not null,
  version                int not null default 0,
  constraint pk_mediation_case primary key (tenant_id, id),
  constraint fk_mediation_case_mediator foreign key (tenant_id, mediator_id) references biz.mediator,
  constraint ck_mediation_case_status check (status in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'MEDIATING', 'PAUSED', 'AGREED', 'FAILED',
    'WITHDRAWN', 'REFERRED', 'CLOSED', 'SEALED')),
  constraint ck_mediation_case_kind check (kind in ('CONTRACT', 'PAY', 'POST', 'DISCIPLINE', 'HOURS', 'OTHER')),
  -- Nobody agrees without both signatures, and a sealed file holds nothing.
  constraint ck_mediation_case_agreed check (status <> 'AGREED' or (claimant_signed_on is not null and respondent_signed_on is not null)),
  constraint ck_mediation_case_sealed check ((status = 'SEALED') = (content is null) and (status <> 'SEALED' or agreement is null)),
  constraint ck_mediation_case_paused check ((status = 'PAUSED') <= (paused_on is not null)),
  constraint ck_mediation_case_own check (mediator_person_id <> person_id)
);
create index ix_mediation_case_status on biz.mediation_case (tenant_id, status, id);
create index ix_mediation_case_person on biz.mediation_case (tenant_id, person_id, id);
create index ix_mediation_case_limitation on biz.mediation_case (tenant_id, limitation_on) where not limitation_warned;
call sec.protect('biz.mediation_case', person_column => 'person_id');
grant select, insert, update on biz.mediation_case to wuli_app;

create table biz.mediation_note (
  tenant_id   uuid not null default sec.tenant(),
  id          uuid not null,
  case_id     uuid not null,
  held_on     date not null,
  notes       bytea,
  author_name text not null,
  constraint pk_mediation_note primary key (tenant_id, id),
  constraint fk_mediation_note_case foreign key (tenant_id, case_id) references biz.mediation_case
);
create index ix_mediation_note_case on biz.mediation_note (tenant_id, case_id, id);
call sec.protect('biz.mediation_note');
grant select, insert, update on biz.mediation_note to wuli_app;

create table biz.mediation_step (
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
  constraint pk_mediation_step primary key (tenant_id, id),
  constraint fk_mediation_step_case foreign key (tenant_id, case_id) references biz.mediation_case,
  constraint ck_mediation_step_own_case check (not deciding or actor_person_id <> person_id)
);
create index ix_mediation_step_case on biz.mediation_step (tenant_id, case_id, id);
call sec.protect('biz.mediation_step', person_column => 'person_id');
grant select, insert on biz.mediation_step to wuli_app;

-- Under seal: the application has no right on these tables, only the functions below.
create table sec.sealed_mediation (
  tenant_id uuid not null,
  id        uuid not null,
  dossier   bytea not null,
  sealed_by uuid not null,
  sealed_at timestamptz not null default now(),
  constraint pk_sealed_mediation primary key (tenant_id, id)
);
create table sec.unsealing (
  tenant_id        uuid not null,
  id               uuid not null,
  case_id          uuid not null,
  purpose          text not null,
  asked_by_person  uuid not null,
  asked_by_name    text not null,
  asked_at         timestamptz not null default now(),
  agreed_by_person uuid,
  agreed_by_name   text,
  open_until       timestamptz,
  constraint pk_unsealing primary key (tenant_id, id),
  constraint fk_unsealing_case foreign key (tenant_id, case_id) references sec.sealed_mediation,
  constraint ck_unsealing_two_persons check (agreed_by_person <> asked_by_person),
  constraint ck_unsealing_agreed check ((agreed_by_person is null) = (open_until is null))
);
create index ix_unsealing_case on sec.unsealing (tenant_id, case_id, id);

create function sec.seal_mediation(p_case uuid, p_dossier bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null or sec.mode() <> 'T' then
    raise exception 'only a post of the union seals a file' using errcode = '42501';
  end if;
  insert into sec.sealed_mediation (tenant_id, id, dossier, sealed_by) values (sec.tenant(), p_case, p_dossier, sec.person());
end
$$;

create function sec.ask_unsealing(p_id uuid, p_case uuid, p_purpose text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null or sec.mode() <> 'T' then
    raise exception 'only a post of the union asks for it' using errcode = '42501';
  end if;
  insert into sec.unsealing (tenant_id, id, case_id, purpose, asked_by_person, asked_by_name)
  values (sec.tenant(), p_id, p_case, p_purpose, sec.person(), p_name);
end
$$;

create function sec.agree_unsealing(p_id uuid, p_case uuid, p_name text, p_hours int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_asker uuid;
begin
  if sec.tenant() is null or sec.mode() <> 'T' then
    raise exception 'only a post of the union agrees to it' using errcode = '42501';
  end if;
  select u.asked_by_person into v_asker from sec.unsealing u
   where u.tenant_id = sec.tenant() and u.id = p_id and u.case_id = p_case and u.agreed_by_person is null for update;
  if not found then
    raise exception 'no such question' using errcode = 'P0001', constraint = 'not-found';
  end if;
  if v_asker = sec.person() then
    raise exception 'a second person has to agree' using errcode = 'P0001', constraint = 'unsealing-two-persons';
  end if;
  update sec.unsealing u set agreed_by_person = sec.person(), agreed_by_name = p_name,
         open_until = now() + make_interval(hours => p_hours)
   where u.tenant_id = sec.tenant() and u.id = p_id;
end
$$;

create function sec.unsealings(p_case uuid)
returns table (id uuid, purpose text, asked_by text, asked_at timestamptz, agreed_by text, open_until timestamptz, is_mine boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, u.purpose, u.asked_by_name, u.asked_at, u.agreed_by_name, u.open_until, u.asked_by_person = sec.person()
    from sec.unsealing u where u.tenant_id = sec.tenant() and u.case_id = p_case and sec.mode() = 'T' order by u.id desc
$$;

-- No row unless the acting person asked, somebody else agreed, and the hours are not over.
create function sec.read_sealed_mediation(p_case uuid) returns table (dossier bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.dossier from sec.sealed_mediation s
   where s.tenant_id = sec.tenant() and s.id = p_case and sec.mode() = 'T'
     and exists (select from sec.unsealing u
                  where u.tenant_id = s.tenant_id and u.case_id = s.id and u.asked_by_person = sec.person()
                    and u.agreed_by_person <> u.asked_by_person and u.open_until > now())
$$;
revoke all on function sec.seal_mediation, sec.ask_unsealing, sec.agree_unsealing, sec.unsealings, sec.read_sealed_mediation from public;
grant execute on function sec.seal_mediation, sec.ask_unsealing, sec.agree_unsealing, sec.unsealings, sec.read_sealed_mediation
  to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.mediation_case', 'content', 'SEALED'),
  ('biz.mediation_case', 'agreement', 'SEALED'),
  ('biz.mediation_note', 'notes', 'SEALED'),
  ('sec.sealed_mediation', 'dossier', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mediation', 'accept-days', '受理期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('mediation', 'conclude-days', '调解期限（自收到申请之日起）', 'INTEGER', '日', false, true, 'LOWER', 20),
  ('mediation', 'limitation-months', '仲裁时效', 'INTEGER', '个月', false, true, 'NONE', 30),
  ('mediation', 'limitation-warning-days', '时效届满前提醒', 'INTEGER', '日', false, true, 'HIGHER', 40),
  ('mediation', 'many-claimants', '须推举代表的申请人数', 'INTEGER', '人', false, true, 'NONE', 50),
  ('mediation', 'representatives', '代表人数上限', 'INTEGER', '人', false, true, 'LOWER', 60),
  ('mediation', 'unseal-hours', '启封后可以查阅的时间', 'INTEGER', '小时', false, true, 'LOWER', 70);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'mediation', code, daterange('2020-01-01', null), value::jsonb, basis, document, 'UNVERIFIED'
  from (values
  ('accept-days', '5', '收到申请后5个工作日内决定是否受理；他校做法，待查文件', ''),
  ('conclude-days', '15', '自收到调解申请之日起15日内未达成协议的，可以申请仲裁', '劳动争议调解仲裁法第14条'),
  ('limitation-months', '12', '申请仲裁的时效期间为一年', '劳动争议调解仲裁法第27条'),
  ('limitation-warning-days', '60', '平台缺省', ''),
  ('many-claimants', '3', '申请人3人以上的推举代表；他校做法，待查文件', ''),
  ('representatives', '3', '推举1至3名代表；他校做法，待查文件', ''),
  ('unseal-hours', '24', '平台缺省', '')
  ) as given (code, value, basis, document);
