-- Writing the directory. The application has no rights on the tables of org: it calls these functions, which check again
-- what the acting post may do.

-- A branch or group hangs inside its own union; a manager outside of it would carry rights across tenants.
create function org.check_manage_tenant() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from org.unit c join org.unit p on p.id = new.parent_id
      where c.id = new.child_id and c.kind in ('BRANCH', 'GROUP') and c.tenant_id is distinct from p.tenant_id) then
    raise exception 'a branch is managed inside its own union' using errcode = '23514', constraint = 'ck_manage_tenant';
  end if;
  return new;
end
$$;
revoke all on function org.check_manage_tenant from public;
create trigger check_manage_tenant before insert or update on org.manage
  for each row execute function org.check_manage_tenant();

-- Whether the post in force may do this, by the matrix.
create function auth.may(p_action text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from auth.post p
      join org.unit u on u.id = p.unit_id
      join auth.post_action a on a.post_type = p.post_type and a.unit_kind = u.kind and a.action = p_action
      where p.id = sec.post())
$$;
revoke all on function auth.may from public;
grant execute on function auth.may to wuli_app;

-- New units with their first name and relations; then today's hierarchy.
create function org.import_units(p_units jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  create temporary table imported_unit on commit drop as
    select * from jsonb_to_recordset(p_units) as x(id uuid, tenant_id uuid, kind text, code text, name text, short_name text,
      name_pinyin text, name_initials text, city_code text, parent_id uuid, guide_ids uuid[], valid_from date, basis text);
  insert into org.unit (id, tenant_id, kind, code) select id, tenant_id, kind, code from pg_temp.imported_unit;
  get diagnostics n = row_count;
  insert into org.unit_version (unit_id, valid, name, short_name, name_pinyin, name_initials, city_code, basis_document)
    select id, daterange(valid_from, null), name, short_name, name_pinyin, name_initials, city_code, basis
      from pg_temp.imported_unit;
  insert into org.manage (child_id, parent_id, valid, basis_document)
    select id, parent_id, daterange(valid_from, null), basis from pg_temp.imported_unit where parent_id is not null;
  insert into org.guide (child_id, guide_id, valid, basis_document)
    select id, g, daterange(valid_from, null), basis from pg_temp.imported_unit cross join unnest(guide_ids) g;
  drop table pg_temp.imported_unit;
  perform org.rebuild(current_date);
  return n;
end
$$;
revoke all on function org.import_units from public;

-- The same for a post: unions only by the province, branches and groups only inside the own union.
create function org.import_units_as_post(p_units jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('unit.import') then
    raise exception 'the post may not import units' using errcode = '42501';
  end if;
  if exists (
      select from jsonb_to_recordset(p_units) as x(id uuid, tenant_id uuid, kind text)
       where case when x.kind in ('BRANCH', 'GROUP') then x.tenant_id is distinct from sec.tenant()
             else not exists (select from org.unit u where u.id = sec.tenant() and u.kind = 'PROVINCE')
               or x.tenant_id is distinct from (case when x.kind = 'EXTERNAL' then null else x.id end) end) then
    raise exception 'the post may not import units of other unions' using errcode = '42501';
  end if;
  return org.import_units(p_units);
end
$$;
revoke all on function org.import_units_as_post from public;
grant execute on function org.import_units_as_post to wuli_app;

-- Which steps of the demo province are loaded; each step commits together with its mark.
create table org.demo_step (
  name        text primary key,
  finished_at timestamptz not null default now()
);
