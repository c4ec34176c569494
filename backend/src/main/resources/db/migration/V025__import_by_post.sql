-- A union that is founded by a sheet brings its branches and groups along: it has no data of its own yet that anybody else
-- could overwrite. The units of a union that stands already are its own to import.
create or replace function org.import_units_as_post(p_units jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('unit.import') then
    raise exception 'the post may not import units' using errcode = '42501';
  end if;
  if exists (
      with given as (select * from jsonb_to_recordset(p_units) as x(id uuid, tenant_id uuid, kind text))
      select from given x
       where case when x.kind in ('BRANCH', 'GROUP')
             then x.tenant_id is distinct from sec.tenant() and not exists (
               select from given founded where founded.id = x.tenant_id and founded.kind not in ('BRANCH', 'GROUP'))
             else not exists (select from org.unit u where u.id = sec.tenant() and u.kind = 'PROVINCE')
               or x.tenant_id is distinct from (case when x.kind = 'EXTERNAL' then null else x.id end) end) then
    raise exception 'the post may not import units of other unions' using errcode = '42501';
  end if;
  return org.import_units(p_units);
end
$$;

-- Posts by hundreds: each by the function that a single appointment takes, so that the same rules hold.
create function auth.appoint_all(p_posts jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  x record;
  n int := 0;
begin
  for x in select * from jsonb_to_recordset(p_posts) as y(id uuid, person_id uuid, unit_id uuid, post_type text, starts date,
      source text, basis text, engagement text) loop
    perform auth.appoint(x.id, x.person_id, x.unit_id, x.post_type, x.starts, null, x.source, x.basis, x.engagement);
    n := n + 1;
  end loop;
  return n;
end
$$;
revoke all on function auth.appoint_all from public;
grant execute on function auth.appoint_all to wuli_app;
