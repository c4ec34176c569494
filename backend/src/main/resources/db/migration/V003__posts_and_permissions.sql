-- Identity lives in Keycloak. Who holds which post, and what a post may do, lives here and takes effect at once.
create table auth.person (
  id            uuid primary key,
  name          text not null,
  name_pinyin   text not null default '',
  name_initials text not null default '',
  created_at    timestamptz not null default now()
);

create table auth.account (
  subject      text primary key,
  person_id    uuid not null references auth.person,
  last_post_id uuid,
  disabled_at  timestamptz,
  created_at   timestamptz not null default now(),
  constraint uq_account_person unique (person_id)
);

create table auth.post_type (
  code       text primary key,
  name       text not null,
  scope_mode text not null,
  system     boolean not null default false,
  constraint ck_post_type_scope_mode check (scope_mode in ('T', 'S', 'P', 'A'))
);

create table auth.action (
  code        text primary key,
  description text not null,
  mfa         boolean not null default false
);

-- The matrix posts × actions × tier; loaded from access/post-actions.csv by R__Access_matrix.
create table auth.post_action (
  post_type text not null references auth.post_type,
  action    text not null references auth.action,
  unit_kind text not null,
  constraint pk_post_action primary key (post_type, action, unit_kind)
);

create table auth.post (
  id         uuid primary key,
  person_id  uuid not null references auth.person,
  unit_id    uuid not null references org.unit,
  post_type  text not null references auth.post_type,
  term_id    uuid references org.term,
  valid      daterange not null,
  source     text not null default 'APPOINTMENT',
  basis      text not null default '',
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  constraint uq_post_person_unit_type unique (person_id, unit_id, post_type, valid without overlaps),
  constraint ck_post_valid check (not isempty(valid)),
  constraint ck_post_source check (source in ('ELECTION', 'APPOINTMENT', 'MEMBERSHIP', 'DELEGATION', 'ENGAGEMENT', 'SYSTEM'))
);
create index ix_post_person on auth.post (person_id);
create index ix_post_unit on auth.post (unit_id);

-- Posts that one person must not hold together (in the same union, or anywhere).
create table auth.separation (
  post_type_a text not null references auth.post_type,
  post_type_b text not null references auth.post_type,
  same_union  boolean not null default true,
  basis       text not null,
  constraint pk_separation primary key (post_type_a, post_type_b)
);

-- Delegation makes a derived post; never bare permissions.
create table auth.delegation (
  id           uuid primary key,
  from_post_id uuid not null references auth.post,
  to_person_id uuid not null references auth.person,
  post_id      uuid not null references auth.post,
  valid        daterange not null,
  reason       text not null,
  created_at   timestamptz not null default now(),
  constraint ck_delegation_valid check (not isempty(valid) and upper(valid) is not null)
);

-- One number that grows whenever posts, the matrix or the organisation change: caches of permissions compare it.
create table auth.epoch (
  only_row boolean primary key default true check (only_row),
  value    bigint not null
);
insert into auth.epoch (value) values (1);

create function auth.bump_epoch() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.epoch set value = value + 1;
  return null;
end
$$;
create trigger bump_epoch after insert or update or delete on auth.post for each statement execute function auth.bump_epoch();
create trigger bump_epoch after insert or update or delete on auth.post_action for each statement execute function auth.bump_epoch();
create trigger bump_epoch after insert or update or delete on auth.account for each statement
  when (pg_trigger_depth() = 0) execute function auth.bump_epoch();
create trigger bump_epoch after insert or update or delete on org.manage for each statement execute function auth.bump_epoch();
create trigger bump_epoch after insert or update or delete on org.unit_version for each statement execute function auth.bump_epoch();

-- Separation of duty is a constraint, checked for periods that overlap.
create function auth.check_separation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.revoked_at is null and exists (
      select from auth.post other
      join auth.separation s
        on (s.post_type_a, s.post_type_b) in ((new.post_type, other.post_type), (other.post_type, new.post_type))
      join org.unit mine on mine.id = new.unit_id
      join org.unit theirs on theirs.id = other.unit_id
      where other.person_id = new.person_id and other.id <> new.id and other.revoked_at is null
        and other.valid && new.valid
        and (not s.same_union or mine.tenant_id = theirs.tenant_id)) then
    raise exception 'these posts must be held by different persons' using errcode = '23514', constraint = 'ck_post_separation';
  end if;
  return new;
end
$$;
create trigger check_separation before insert or update on auth.post for each row execute function auth.check_separation();

-- The post that a request acts as, before its transaction begins: used by the permission cache only.
-- p_post null: the one used last, else any in force.
create function auth.actor(p_subject text, p_post uuid)
returns table (person_id uuid, person_name text, post_id uuid, post_type text, post_name text, scope_mode text,
               unit_id uuid, unit_kind text, tenant_id uuid, epoch bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person_id, n.name, p.id, p.post_type, t.name, t.scope_mode, u.id, u.kind, u.tenant_id, e.value
    from auth.account a
    join auth.person n on n.id = a.person_id
    cross join auth.epoch e
    left join lateral (
      select p.* from auth.post p
        join org.closure_now alive on alive.ancestor_id = p.unit_id and alive.descendant_id = p.unit_id
        where p.person_id = a.person_id and p.revoked_at is null and p.valid @> current_date
          and (p_post is null or p.id = p_post)
        order by (p.id = a.last_post_id) desc nulls last, p.created_at, p.id limit 1) p on true
    left join auth.post_type t on t.code = p.post_type
    left join org.unit u on u.id = p.unit_id
    where a.subject = p_subject and a.disabled_at is null
$$;

-- All posts in force of the person who signed in, for the post switch.
create function auth.own_posts(p_subject text)
returns table (post_id uuid, post_type text, post_name text, unit_id uuid, unit_name text, unit_kind text,
               tenant_id uuid, valid_until date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.post_type, t.name, u.id, v.name, u.kind, u.tenant_id, (upper(p.valid) - 1)::date
    from auth.account a
    join auth.post p on p.person_id = a.person_id and p.revoked_at is null and p.valid @> current_date
    join auth.post_type t on t.code = p.post_type
    join org.unit u on u.id = p.unit_id
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date and v.status in ('ACTIVE', 'PREPARING')
    where a.subject = p_subject and a.disabled_at is null
    order by p.created_at, p.id
$$;

create function auth.remember_post(p_subject text, p_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.account a set last_post_id = p_post
   where a.subject = p_subject and a.last_post_id is distinct from p_post
     and exists (select from auth.post p where p.id = p_post and p.person_id = a.person_id
                   and p.revoked_at is null and p.valid @> current_date);
  return found;
end
$$;

-- The one way into tenant data. Called once per transaction by TenancyConnectionHook; derives tenant and scope here,
-- never from what the request says. Raises 42501 when the post is not in force or another context is already set.
create function sec.enter(p_subject text, p_post uuid, p_request text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  r       record;
  v_scope text := '';
begin
  if coalesce(current_setting('wuli.tenant', true), '') <> '' then
    if current_setting('wuli.post', true) = p_post::text and current_setting('wuli.request', true) = p_request then
      return (select value from auth.epoch);
    end if;
    raise exception 'a context is already set in this transaction' using errcode = '42501';
  end if;
  select a.person_id, u.tenant_id, u.id as unit_id, t.scope_mode, e.value as epoch into r
    from auth.account a
    join auth.post p on p.person_id = a.person_id
    join auth.post_type t on t.code = p.post_type
    join org.unit u on u.id = p.unit_id
    join org.closure_now alive on alive.ancestor_id = u.id and alive.descendant_id = u.id
    cross join auth.epoch e
    where a.subject = p_subject and a.disabled_at is null
      and p.id = p_post and p.revoked_at is null and p.valid @> current_date and u.tenant_id is not null;
  if not found then
    raise exception 'no such post in force' using errcode = '42501';
  end if;
  if r.scope_mode = 'S' then
    select array_agg(c.descendant_id)::text into v_scope from org.closure_now c where c.ancestor_id = r.unit_id;
  end if;
  perform set_config('wuli.tenant', r.tenant_id::text, true),
          set_config('wuli.unit', r.unit_id::text, true),
          set_config('wuli.mode', r.scope_mode, true),
          set_config('wuli.scope', coalesce(v_scope, ''), true),
          set_config('wuli.assigned', '', true),
          set_config('wuli.person', r.person_id::text, true),
          set_config('wuli.post', p_post::text, true),
          set_config('wuli.request', p_request, true);
  return r.epoch;
end
$$;

revoke all on all functions in schema auth from public;
revoke all on function sec.enter from public;
grant execute on function auth.actor, auth.own_posts, auth.remember_post to wuli_app;
grant execute on function sec.enter to wuli_app;
grant select on auth.post_type, auth.action, auth.post_action to wuli_app;
grant select on all tables in schema auth to wuli_door;
