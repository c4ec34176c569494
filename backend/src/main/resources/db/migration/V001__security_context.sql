-- Schemas and the tenancy context (docs/architecture.md, Tenancy).
--   org   directory of unions, relations, terms       auth  persons, accounts, posts, permissions
--   sec   the context of a transaction                biz   tenant tables, each under its two policies
--   ref   reference data common to all                audit append-only records
create schema org;
create schema auth;
create schema sec;
create schema biz;
create schema ref;
create schema audit;
grant usage on schema org, auth, sec, biz, ref to wuli_app;
grant usage on schema org, auth, sec, biz to wuli_door;

-- After a transaction-local setting ends, PostgreSQL leaves an empty string, not null: hence nullif everywhere.
create function sec.tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.tenant', true), '')::uuid $$;
create function sec.mode() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('wuli.mode', true), '') $$;
create function sec.unit() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.unit', true), '')::uuid $$;
create function sec.scope() returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.scope', true), '')::uuid[] $$;
create function sec.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.person', true), '')::uuid $$;
create function sec.post() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.post', true), '')::uuid $$;
create function sec.request() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('wuli.request', true), '') $$;
create function sec.assigned() returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('wuli.assigned', true), '')::uuid[] $$;
grant execute on all functions in schema sec to wuli_app, wuli_door;

-- Puts a tenant table under the two policies that every tenant table has, and no others.
--   unit_column      rows that a subtree post (branch, group) reaches by their unit
--   person_column    rows that a member reaches because they are about himself
--   assigned_column  rows that an assigned expert, judge or investigator reaches
--   shared           true: every post of the tenant sees every row (settings, notices to all)
-- A mode without a column sees nothing.
create procedure sec.protect(
    target regclass, unit_column text default null, person_column text default null,
    assigned_column text default null, shared boolean default false)
language plpgsql as $$
declare
  conditions text[] := array['(select sec.mode()) = ''T'''];
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to wuli_app using (tenant_id = (select sec.tenant())) '
    || 'with check (tenant_id = (select sec.tenant()))', target);
  if shared then
    conditions := array['(select sec.mode()) in (''T'', ''S'', ''P'', ''A'')'];
  end if;
  if unit_column is not null then
    conditions := conditions || format('(select sec.mode()) = ''S'' and %I = any ((select sec.scope())::uuid[])', unit_column);
  end if;
  if person_column is not null then
    conditions := conditions || format('(select sec.mode()) = ''P'' and %I = (select sec.person())', person_column);
  end if;
  if assigned_column is not null then
    conditions := conditions || format('(select sec.mode()) = ''A'' and %I = any ((select sec.assigned())::uuid[])', assigned_column);
  end if;
  execute format('create policy scope on %s as restrictive to wuli_app using ((%s))', target, array_to_string(conditions, ') or ('));
end
$$;
revoke all on procedure sec.protect from public;
