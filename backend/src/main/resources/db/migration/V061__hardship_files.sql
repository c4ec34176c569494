-- Hardship files (困难家庭档案). What a family declares is sealed as a whole (draft, declaration, calculation); beside it stand only
-- what the rules need to find: blind indexes, whether an adult agreed, and which persons of the platform belong to the family.
create table biz.hardship_file (
  tenant_id           uuid not null default sec.tenant(),
  id                  uuid not null,
  unit_id             uuid not null,
  person_id           uuid not null,
  applicant_name      text not null,
  status              text not null default 'DRAFT',
  round               int not null default 1,
  category            text,
  primary_cause       text,
  draft               bytea,
  filled_by_person_id uuid not null,
  filled_by_name      text not null,
  created_at          timestamptz not null,
  submitted_at        timestamptz,
  changed_at          timestamptz not null,
  due_on              date,
  reason              text,
  version             int not null default 0,
  constraint pk_hardship_file primary key (tenant_id, id),
  constraint ck_hardship_file_status check (status in ('DRAFT', 'SUBMITTED', 'INVESTIGATING', 'UNIT_REVIEW', 'NOTICE', 'ACTIVE',
    'RETURNED', 'REJECTED', 'WITHDRAWN')),
  constraint ck_hardship_file_category check (category in ('DEEP', 'RELATIVE', 'ACCIDENTAL', 'NONE'))
);
-- 一户一表: an applicant has one file that is not closed.
create unique index uq_hardship_file_open on biz.hardship_file (tenant_id, person_id) where status not in ('REJECTED', 'WITHDRAWN');
create index ix_hardship_file_status on biz.hardship_file (tenant_id, status, id);
create index ix_hardship_file_unit on biz.hardship_file (tenant_id, unit_id, id);
call sec.protect('biz.hardship_file', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.hardship_file to wuli_app;

-- One row for each submission; never changed.
create table biz.hardship_version (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  file_id       uuid not null,
  unit_id       uuid not null,
  person_id     uuid not null,
  round         int not null,
  declaration   bytea not null,
  calculation   bytea not null,
  category      text not null,
  excluded      boolean not null,
  rule_versions uuid[] not null,
  submitted_at  timestamptz not null,
  submitted_by  uuid not null,
  constraint pk_hardship_version primary key (tenant_id, id),
  constraint uq_hardship_version_round unique (tenant_id, file_id, round),
  constraint fk_hardship_version_file foreign key (tenant_id, file_id) references biz.hardship_file
);
call sec.protect('biz.hardship_version', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.hardship_version to wuli_app;

create table biz.hardship_family_member (
  tenant_id          uuid not null default sec.tenant(),
  id                 uuid not null,
  file_id            uuid not null,
  unit_id            uuid not null,
  person_id          uuid not null,
  round              int not null,
  ordinal            int not null,
  relation           text not null,
  adult              boolean not null,
  identity_index     bytea not null,
  relative_person_id uuid,
  agreed_on          date,
  agreement_text     text,
  agreement_file_id  uuid,
  constraint pk_hardship_family_member primary key (tenant_id, id),
  constraint uq_hardship_family_member unique (tenant_id, file_id, round, ordinal),
  constraint uq_hardship_family_member_identity unique (tenant_id, file_id, round, identity_index),
  -- No economic check without the signature of every adult.
  constraint ck_hardship_family_member_agreed check (not adult or agreed_on is not null),
  constraint fk_hardship_family_member_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create index ix_hardship_family_member_relative on biz.hardship_family_member (tenant_id, relative_person_id);
call sec.protect('biz.hardship_family_member', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.hardship_family_member to wuli_app;

create table biz.hardship_visit (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  file_id        uuid not null,
  unit_id        uuid not null,
  person_id      uuid not null,
  round          int not null,
  visited_on     date not null,
  visitors       varchar[] not null,
  findings       bytea not null,
  agrees         boolean not null,
  photos         uuid[] not null default '{}',
  recorded_by    uuid not null,
  recorded_name  text not null,
  recorded_at    timestamptz not null,
  constraint pk_hardship_visit primary key (tenant_id, id),
  constraint fk_hardship_visit_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create index ix_hardship_visit_file on biz.hardship_visit (tenant_id, file_id, id);
call sec.protect('biz.hardship_visit', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.hardship_visit to wuli_app;

create table biz.hardship_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  file_id         uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  round           int not null,
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
  constraint pk_hardship_step primary key (tenant_id, id),
  constraint fk_hardship_step_file foreign key (tenant_id, file_id) references biz.hardship_file
);
-- Nobody takes two deciding steps of one round.
create unique index uq_hardship_step_one_each on biz.hardship_step (tenant_id, file_id, round, actor_person_id) where deciding;
create index ix_hardship_step_file on biz.hardship_step (tenant_id, file_id, id);
call sec.protect('biz.hardship_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.hardship_step to wuli_app;

-- Nobody decides on his own file, on one that he filled in, or on that of his family. The service says so first and in words; this
-- holds whatever the service does.
create function biz.check_hardship_step() returns trigger language plpgsql as $$
begin
  if new.deciding and (
      exists (select from biz.hardship_file f where f.tenant_id = new.tenant_id and f.id = new.file_id
                 and new.actor_person_id in (f.person_id, f.filled_by_person_id))
      or exists (select from biz.hardship_family_member m where m.tenant_id = new.tenant_id and m.file_id = new.file_id
                    and m.relative_person_id = new.actor_person_id)) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_hardship_step_own_case';
  end if;
  return new;
end
$$;
create trigger check_hardship_step before insert on biz.hardship_step for each row execute function biz.check_hardship_step();

-- One file for each family across the province. No role of the application can read this table; the function says no more than
-- whether the family is free.
create table sec.assist_registry (
  identity_index bytea not null,
  tenant_id      uuid not null,
  file_id        uuid not null,
  registered_at  timestamptz not null default now(),
  constraint pk_assist_registry primary key (identity_index)
);
create index ix_assist_registry_file on sec.assist_registry (file_id);

-- FREE: registered. OWN: another file of the same union has one of the adults. OTHER: some other union has; which one is not told.
-- Waits for a transaction that registers the same family at the same time; the order of the index prevents deadlocks.
create function sec.register_family(p_file uuid, p_indexes bytea[]) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_own boolean;
begin
  if sec.tenant() is null then
    raise exception 'no acting post' using errcode = '42501';
  end if;
  delete from sec.assist_registry r where r.file_id = p_file and r.tenant_id = sec.tenant();
  insert into sec.assist_registry (identity_index, tenant_id, file_id)
    select distinct i, sec.tenant(), p_file from unnest(p_indexes) i order by i
    on conflict do nothing;
  select r.tenant_id = sec.tenant() into v_own from sec.assist_registry r
   where r.identity_index = any (p_indexes) and r.file_id <> p_file order by 1 desc limit 1;
  return case when v_own is null then 'FREE' when v_own then 'OWN' else 'OTHER' end;
end
$$;

create function sec.release_family(p_file uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  delete from sec.assist_registry r where r.file_id = p_file and r.tenant_id = sec.tenant();
  get diagnostics n = row_count;
  return n;
end
$$;
revoke all on function sec.register_family, sec.release_family from public;
grant execute on function sec.register_family, sec.release_family to wuli_app;

-- 公示. Redacted text only, so every post of the union may read it.
create table biz.hardship_notice (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  file_id      uuid not null,
  round        int not null,
  unit_id      uuid not null,
  masked_name  text not null,
  unit_name    text not null,
  household    int not null,
  category     text not null,
  cause        text not null,
  published_on date not null,
  ends_on      date not null,
  working_days int not null,
  basis        text not null,
  published_by text not null,
  status       text not null default 'OPEN',
  version      int not null default 0,
  constraint pk_hardship_notice primary key (tenant_id, id),
  constraint uq_hardship_notice_round unique (tenant_id, file_id, round),
  constraint ck_hardship_notice_status check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
  constraint fk_hardship_notice_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create index ix_hardship_notice_status on biz.hardship_notice (tenant_id, status, id);
call sec.protect('biz.hardship_notice', shared => true);
grant select, insert, update on biz.hardship_notice to wuli_app;

-- Seen by the union's officers and by who raised it; not by the family, nor by the branch of the family.
create table biz.hardship_objection (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  notice_id     uuid not null,
  person_id     uuid not null,
  person_name   text not null,
  unit_id       uuid not null,
  text          text not null,
  raised_at     timestamptz not null,
  status        text not null default 'OPEN',
  answer        text,
  answered_by   text,
  answered_at   timestamptz,
  version       int not null default 0,
  constraint pk_hardship_objection primary key (tenant_id, id),
  constraint ck_hardship_objection_status check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
  constraint fk_hardship_objection_notice foreign key (tenant_id, notice_id) references biz.hardship_notice
);
create index ix_hardship_objection_notice on biz.hardship_objection (tenant_id, notice_id, id);
call sec.protect('biz.hardship_objection', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.hardship_objection to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.hardship_file', 'draft', 'FINANCE'),
  ('biz.hardship_version', 'declaration', 'FINANCE'),
  ('biz.hardship_version', 'calculation', 'FINANCE'),
  ('biz.hardship_visit', 'findings', 'MEDICAL');

-- Which person of the platform an identity number belongs to: so that relatives who hold posts can be kept from deciding. Answers
-- only for the adults of a family that is being filed, by their keyed hashes.
create function sec.persons_of(p_indexes bytea[]) returns table (identity_index bytea, person_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null then
    raise exception 'no acting post' using errcode = '42501';
  end if;
  if to_regclass('auth.person_identity') is null then
    return;
  end if;
  return query execute
    'select i.identity_index, i.person_id from auth.person_identity i where i.identity_index = any ($1)' using p_indexes;
end
$$;
revoke all on function sec.persons_of from public;
grant execute on function sec.persons_of to wuli_app;

-- The person for whom a file is begun: only somebody who holds a post of member inside the acting union and scope.
create function sec.applicant(p_person uuid) returns table (name text, unit_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.name, p.unit_id
    from auth.post p
    join auth.person n on n.id = p.person_id
    join org.unit u on u.id = p.unit_id
   where p.person_id = p_person and p.revoked_at is null and p.valid @> current_date and u.tenant_id = sec.tenant()
     and (sec.mode() = 'T' or (sec.mode() = 'S' and p.unit_id = any (sec.scope()))
       or (sec.mode() = 'P' and p.person_id = sec.person()))
   order by (p.post_type = 'MEMBER') desc, p.created_at, p.id limit 1
$$;
revoke all on function sec.applicant from public;
grant execute on function sec.applicant to wuli_app;
