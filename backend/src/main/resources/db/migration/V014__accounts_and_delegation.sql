-- Accounts are opened by an officer of the person's union. What Keycloak has to do stands here first, in the transaction of
-- the decision, so that an outage of Keycloak loses nothing.
create table auth.account_command (
  id           uuid primary key,
  kind         text not null,
  tenant_id    uuid not null,
  person_id    uuid not null references auth.person,
  user_name    text,
  requested_by uuid not null,
  created_at   timestamptz not null default now(),
  done_at      timestamptz,
  attempts     int not null default 0,
  constraint ck_account_command_kind check (kind in ('OPEN', 'DISABLE', 'ENABLE')),
  constraint ck_account_command_user_name check (kind <> 'OPEN' or user_name is not null)
);
create unique index uq_account_command_open on auth.account_command (person_id) where kind = 'OPEN' and done_at is null;
create unique index uq_account_command_user_name on auth.account_command (user_name) where kind = 'OPEN' and done_at is null;
create index ix_account_command_waiting on auth.account_command (created_at) where done_at is null;

-- Raises not-found for a person without a post in the acting tenant, whole tenants only.
create function auth.require_person_of_tenant(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null or sec.mode() <> 'T' or not exists (
      select from auth.post p join org.unit u on u.id = p.unit_id
        where p.person_id = p_person and u.tenant_id = sec.tenant() and p.revoked_at is null
          and coalesce(upper(p.valid), 'infinity') > current_date) then
    raise exception 'no such person here' using errcode = 'P0001', constraint = 'not-found';
  end if;
end
$$;

-- Who is an officer elsewhere too keeps the account that this other union relies on.
create function auth.require_no_office_elsewhere(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from auth.post p join org.unit u on u.id = p.unit_id
        where p.person_id = p_person and u.tenant_id <> sec.tenant() and p.post_type <> 'MEMBER'
          and p.revoked_at is null and p.valid @> current_date) then
    raise exception 'an officer of another union' using errcode = 'P0001', constraint = 'officer-elsewhere';
  end if;
end
$$;

create function auth.request_account(p_id uuid, p_person uuid, p_user_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform auth.require_person_of_tenant(p_person);
  if exists (select from auth.account where person_id = p_person) then
    raise exception 'has an account' using errcode = 'P0001', constraint = 'account-exists';
  end if;
  insert into auth.account_command (id, kind, tenant_id, person_id, user_name, requested_by)
  values (p_id, 'OPEN', sec.tenant(), p_person, p_user_name, sec.post());
end
$$;

-- Takes effect here at once; Keycloak follows.
create function auth.switch_account(p_id uuid, p_person uuid, p_enabled boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform auth.require_person_of_tenant(p_person);
  perform auth.require_no_office_elsewhere(p_person);
  update auth.account set disabled_at = case when p_enabled then null else now() end where person_id = p_person;
  if not found then
    raise exception 'no account' using errcode = 'P0001', constraint = 'not-found';
  end if;
  insert into auth.account_command (id, kind, tenant_id, person_id, requested_by)
  values (p_id, case when p_enabled then 'ENABLE' else 'DISABLE' end, sec.tenant(), p_person, sec.post());
end
$$;

-- The subject whose password may be set anew.
create function auth.account_to_reset(p_person uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_subject text;
begin
  perform auth.require_person_of_tenant(p_person);
  perform auth.require_no_office_elsewhere(p_person);
  select subject into v_subject from auth.account where person_id = p_person;
  if not found then
    raise exception 'no account' using errcode = 'P0001', constraint = 'not-found';
  end if;
  return v_subject;
end
$$;

create function auth.account_state(p_person uuid)
returns table (person_id uuid, person_name text, state text, waiting boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform auth.require_person_of_tenant(p_person);
  return query
    select n.id, n.name,
           case when a.subject is null and w.open then 'OPENING' when a.subject is null then 'NONE'
                when a.disabled_at is not null then 'DISABLED' else 'ACTIVE' end,
           w.any_waiting
      from auth.person n left join auth.account a on a.person_id = n.id
      cross join lateral (
        select coalesce(bool_or(c.kind = 'OPEN'), false) as open, count(*) > 0 as any_waiting
          from auth.account_command c where c.person_id = n.id and c.done_at is null) w
      where n.id = p_person;
end
$$;

-- For the relay to Keycloak, which acts for no union: one command at a time, locked until it is done.
create function auth.next_account_command(p_id uuid)
returns table (id uuid, kind text, person_id uuid, person_name text, user_name text, subject text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  select c.id into v_id from auth.account_command c
    where c.done_at is null and (p_id is null or c.id = p_id)
      and (p_id is not null or c.created_at < now() - least(c.attempts, 60) * interval '1 minute')
      -- what was decided first is done first
      and not exists (select from auth.account_command b
                        where b.person_id = c.person_id and b.done_at is null and (b.created_at, b.id) < (c.created_at, c.id))
    order by c.attempts, c.created_at limit 1 for update skip locked;
  return query
    select c.id, c.kind, c.person_id, n.name, c.user_name, a.subject
      from auth.account_command c join auth.person n on n.id = c.person_id
      left join auth.account a on a.person_id = c.person_id where c.id = v_id;
end
$$;

create function auth.finish_account_command(p_id uuid, p_subject text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into auth.account (subject, person_id)
    select p_subject, c.person_id from auth.account_command c where c.id = p_id and c.kind = 'OPEN' and c.done_at is null;
  update auth.account_command set done_at = now() where id = p_id and done_at is null;
end
$$;

create function auth.subject_is_bound(p_subject text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.account where subject = p_subject)
$$;

create function auth.drop_account_command(p_id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.account_command set done_at = now() where id = p_id and done_at is null
$$;

create function auth.postpone_account_command(p_id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.account_command set attempts = attempts + 1 where id = p_id
$$;

-- Delegation makes a derived post with an end. It is never passed on, and the administrators' posts cannot be delegated.
create function auth.delegate(p_id uuid, p_post uuid, p_to uuid, p_from date, p_until date, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_own record;
begin
  select p.*, t.system, u.tenant_id into v_own from auth.post p
    join auth.post_type t on t.code = p.post_type join org.unit u on u.id = p.unit_id
    where p.id = sec.post() for update of p;
  if not found then
    raise exception 'no acting post' using errcode = '42501';
  end if;
  if v_own.source = 'DELEGATION' or v_own.system then
    raise exception 'not to be delegated' using errcode = 'P0001', constraint = 'not-delegable';
  end if;
  if not exists (
      select from auth.post p join org.unit u on u.id = p.unit_id
        where p.person_id = p_to and p.person_id <> v_own.person_id and u.tenant_id = v_own.tenant_id
          and p.revoked_at is null and p.valid @> current_date) then
    raise exception 'no such person here' using errcode = 'P0001', constraint = 'not-found';
  end if;
  if not v_own.valid @> daterange(p_from, p_until, '[]') then
    raise exception 'longer than the post' using errcode = 'P0001', constraint = 'beyond-own-post';
  end if;
  insert into auth.post (id, person_id, unit_id, post_type, term_id, valid, source, basis)
  values (p_post, p_to, v_own.unit_id, v_own.post_type, v_own.term_id, daterange(p_from, p_until, '[]'), 'DELEGATION', p_reason);
  insert into auth.delegation (id, from_post_id, to_person_id, post_id, valid, reason)
  values (p_id, v_own.id, p_to, p_post, daterange(p_from, p_until, '[]'), p_reason);
end
$$;

create function auth.revoke_delegation(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.post set revoked_at = now() where revoked_at is null and id =
    (select d.post_id from auth.delegation d where d.id = p_id and d.from_post_id = sec.post());
  if not found then
    raise exception 'no such delegation' using errcode = 'P0001', constraint = 'not-found';
  end if;
end
$$;

create function auth.own_delegations()
returns table (id uuid, to_person_id uuid, to_person_name text, valid_from date, valid_until date, reason text, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.id, d.to_person_id, n.name, lower(d.valid), (upper(d.valid) - 1)::date, d.reason,
         case when p.revoked_at is not null then 'REVOKED' when upper(d.valid) <= current_date then 'ENDED'
              when lower(d.valid) > current_date then 'COMING' else 'IN_FORCE' end
    from auth.delegation d join auth.person n on n.id = d.to_person_id join auth.post p on p.id = d.post_id
    where d.from_post_id = (select sec.post()) order by d.created_at desc, d.id
$$;

-- A derived post ends with the post that it comes from.
create function auth.end_delegations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.post set revoked_at = now() where revoked_at is null and source = 'DELEGATION'
    and id in (select d.post_id from auth.delegation d where d.from_post_id = new.id);
  return null;
end
$$;
create trigger end_delegations after update of revoked_at on auth.post for each row
  when (old.revoked_at is null and new.revoked_at is not null) execute function auth.end_delegations();

revoke all on function auth.require_person_of_tenant, auth.require_no_office_elsewhere, auth.request_account,
  auth.switch_account, auth.account_to_reset, auth.account_state, auth.next_account_command, auth.finish_account_command,
  auth.postpone_account_command, auth.subject_is_bound, auth.drop_account_command, auth.delegate, auth.revoke_delegation,
  auth.own_delegations, auth.end_delegations from public;
grant execute on function auth.request_account, auth.switch_account, auth.account_to_reset, auth.account_state,
  auth.next_account_command, auth.finish_account_command, auth.postpone_account_command,
  auth.subject_is_bound, auth.drop_account_command, auth.delegate, auth.revoke_delegation, auth.own_delegations to wuli_app;
