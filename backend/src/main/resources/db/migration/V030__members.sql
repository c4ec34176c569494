-- Members (会员) of a union, the history of each, and the two facts that hold across unions: one person per identity
-- document, one membership in force per person (一次入会、动态接转).

-- A member's unit belongs to the member's union: only a composite key can say so.
alter table org.unit add constraint uq_unit_tenant_id unique (tenant_id, id);

-- The units of the acting union by the names of today. No security barrier: the planner may look up just the units of one
-- page, and the names of units are a public register (V020).
create view org.own_unit as
  select u.id, u.kind, u.code, v.name, v.status in ('ACTIVE', 'PREPARING') as open
    from org.unit u join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
    where u.tenant_id = (select sec.tenant());
grant select on org.own_unit to wuli_app;

-- A unit and all below it, inside the acting union. As an array it is an init plan: the index on unit_id stays usable.
create function org.own_subtree(p_unit uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.descendant_id), '{}') from org.closure_now c
    join org.unit u on u.id = c.descendant_id and u.tenant_id = (select sec.tenant())
    where c.ancestor_id = p_unit
$$;
revoke all on function org.own_subtree from public;
grant execute on function org.own_subtree to wuli_app;

-- Known only to functions of wuli_owner: no role of the application reads who is a member where.
create table auth.person_identity (
  person_id      uuid not null references auth.person,
  identity_index bytea not null,
  constraint pk_person_identity primary key (person_id),
  constraint uq_person_identity unique (identity_index)
);
create table auth.membership_in_force (
  person_id uuid not null references auth.person,
  tenant_id uuid not null,
  member_id uuid not null,
  constraint pk_membership_in_force primary key (person_id)
);

-- Text that is searched by prefix or sorted stands in collation C: its < and >= are leakproof, so that they can use an
-- index under the policies, and they mean what a prefix search needs.
create table biz.member (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  staff_number    text collate "C" not null,
  name            text not null,
  name_pinyin     text collate "C" not null,
  name_initials   text collate "C" not null,
  sex             text not null,
  birth_year      smallint,
  employment      text not null,
  status          text not null,
  status_reason   text,
  joined_on       date not null,
  phone_cipher    bytea,
  phone_index     bytea,
  identity_kind   text,
  identity_cipher bytea,
  identity_index  bytea,
  version         int not null default 0,
  created_at      timestamptz not null default now(),
  constraint pk_member primary key (tenant_id, id),
  constraint uq_member_staff_number unique (tenant_id, staff_number),
  constraint uq_member_person unique (tenant_id, person_id),
  constraint uq_member_identity unique (tenant_id, identity_index),
  constraint fk_member_unit foreign key (tenant_id, unit_id) references org.unit (tenant_id, id),
  constraint fk_member_person foreign key (person_id) references auth.person,
  constraint ck_member_sex check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
  constraint ck_member_birth_year check (birth_year between 1900 and 2100),
  constraint ck_member_employment check (employment in ('PERMANENT', 'CONTRACT', 'DISPATCHED', 'OTHER')),
  constraint ck_member_status check (status in
    ('APPLYING', 'ACTIVE', 'TRANSFERRING', 'RETAINED', 'WITHDRAWN', 'EXPELLED', 'CANCELLED')),
  constraint ck_member_retained check (status <> 'RETAINED'
    or coalesce(status_reason in ('RETIREMENT', 'UNEMPLOYMENT', 'MILITARY_SERVICE', 'GOING_ABROAD'), false)),
  constraint ck_member_identity_kind check (identity_kind in ('RESIDENT', 'PASSPORT', 'HONG_KONG_MACAO', 'TAIWAN')),
  constraint ck_member_identity check (num_nulls(identity_kind, identity_cipher, identity_index) in (0, 3)),
  constraint ck_member_phone check (num_nulls(phone_cipher, phone_index) in (0, 2))
);
-- The list of a branch or of a whole union in its usual order; person_id is what the policies ask for besides.
create index ix_member_unit on biz.member (tenant_id, unit_id, staff_number) include (person_id);
create index ix_member_name_pinyin on biz.member (tenant_id, name_pinyin, id);
create index ix_member_name_initials on biz.member (tenant_id, name_initials);
create index ix_member_joined_on on biz.member (tenant_id, joined_on, id);
create index ix_member_status on biz.member (tenant_id, status, staff_number);
create index ix_member_employment on biz.member (tenant_id, employment, staff_number);
create index ix_member_phone on biz.member (tenant_id, phone_index) where phone_index is not null;
create index ix_member_person on biz.member (person_id);
call sec.protect('biz.member', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.member to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.member', 'phone_cipher', 'CONTACT'), ('biz.member', 'identity_cipher', 'IDENTITY');

-- One row for each field that an act changed. Append-only. A row stays with the unit that the member belonged to after
-- the act, so that a branch sees what happened in its own time.
create table biz.member_change (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  member_id         uuid not null,
  unit_id           uuid not null,
  person_id         uuid not null,
  act               text not null,
  field             text,
  value_before      text,
  value_after       text,
  reason            text,
  valid_on          date not null,
  recorded_at       timestamptz not null default now(),
  actor_post_id     uuid not null,
  actor_person_name text not null,
  actor_post_name   text not null,
  constraint pk_member_change primary key (tenant_id, id),
  constraint fk_member_change_member foreign key (tenant_id, member_id) references biz.member (tenant_id, id)
);
create index ix_member_change_member on biz.member_change (tenant_id, member_id, id);
call sec.protect('biz.member_change', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.member_change to wuli_app;

-- Finds or makes the persons behind new members: one element of the arrays each. Answers the person ids in the order of
-- the arrays and nothing about where else somebody is known.
create function auth.enrol_persons(
    p_ids uuid[], p_names text[], p_pinyins text[], p_initials text[], p_identities bytea[]) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_persons uuid[];
begin
  insert into auth.person (id, name, name_pinyin, name_initials)
  select n.id, n.name, n.pinyin, n.initials
    from unnest(p_ids, p_names, p_pinyins, p_initials, p_identities) n (id, name, pinyin, initials, identity)
    where not exists (select from auth.person_identity known where known.identity_index = n.identity);
  insert into auth.person_identity (person_id, identity_index)
  select n.id, n.identity
    from unnest(p_ids, p_identities) n (id, identity) join auth.person made on made.id = n.id
    where n.identity is not null
    on conflict (identity_index) do nothing;
  select array_agg(coalesce(known.person_id, n.id) order by n.ordinal) into v_persons
    from unnest(p_ids, p_identities) with ordinality n (id, identity, ordinal)
    left join auth.person_identity known on known.identity_index = n.identity;
  return v_persons;
end
$$;
revoke all on function auth.enrol_persons from public;
grant execute on function auth.enrol_persons to wuli_app;

-- Which of these identity documents cannot be enrolled anew because a membership is in force, here or anywhere: the
-- answer does not say where. For the pre-check of an import; the trigger below is what refuses.
create function auth.enrolled_already(p_identities bytea[]) returns setof bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select known.identity_index
    from auth.person_identity known join auth.membership_in_force held on held.person_id = known.person_id
    where known.identity_index = any (p_identities)
$$;
revoke all on function auth.enrolled_already from public;
grant execute on function auth.enrolled_already to wuli_app;

create function auth.is_in_force(p_status text) returns boolean language sql immutable
  as $$ select p_status in ('APPLYING', 'ACTIVE', 'TRANSFERRING', 'RETAINED') $$;

-- Keeps auth.membership_in_force. A second membership in force raises pk_membership_in_force.
create function auth.hold_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    delete from auth.membership_in_force held using changed c
      where held.member_id = c.id and not auth.is_in_force(c.status);
  end if;
  insert into auth.membership_in_force (person_id, tenant_id, member_id)
  select c.person_id, c.tenant_id, c.id from changed c
    where auth.is_in_force(c.status)
      and not exists (select from auth.membership_in_force held where held.person_id = c.person_id and held.member_id = c.id);
  return null;
end
$$;
revoke all on function auth.hold_membership from public;
create trigger hold_membership_insert after insert on biz.member
  referencing new table as changed for each statement execute function auth.hold_membership();
create trigger hold_membership_update after update on biz.member
  referencing new table as changed for each statement execute function auth.hold_membership();
