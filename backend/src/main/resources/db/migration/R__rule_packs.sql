-- Whose rules a union follows: its own, those of the unions above it by management or guidance, the defaults. distance: 0 own.
create or replace function ref.rule_chain(p_unit uuid) returns table (unit_id uuid, distance int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.ancestor_id, c.depth::int from org.closure_now c where c.descendant_id = p_unit
  union all select o.overseer_id, 50 from org.oversight_now o where o.unit_id = p_unit and o.via = 'GUIDE'
    and not exists (select from org.closure_now c where c.descendant_id = p_unit and c.ancestor_id = o.overseer_id)
  union all select '00000000-0000-0000-0000-000000000000'::uuid, 99
$$;

-- What a union has to follow on a day: one row for each parameter and candidate; a parameter that nobody set has one row without
-- a version. A rule that its union set without a city holds in all cities below it, unless it set one for the city itself.
create or replace function ref.rules_in_force(p_pack text, p_unit uuid, p_region text, p_on date)
returns table (code text, name text, kind text, measure text, mandatory boolean, tighter text, version_id uuid, region text,
               value text, unit_id uuid, unit_name text, distance int, basis text, document_number text, trust text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.code, p.name, p.kind, p.measure, p.mandatory, p.tighter, r.id, r.region, r.value #>> '{}', r.unit_id,
         r.unit_name, r.distance, r.basis, r.document_number, r.trust
    from ref.rule_parameter p
    left join lateral (
      select distinct on (v.unit_id) v.*, c.distance, coalesce(n.name, '平台缺省') as unit_name
        from ref.rule_version v
        join ref.rule_chain(p_unit) c on c.unit_id = v.unit_id
        left join org.unit_version n on n.unit_id = v.unit_id and n.valid @> p_on
       where v.pack = p.pack and v.code = p.code and v.valid @> p_on
         and (v.region = '' or (p.by_region and v.region = p_region))
       order by v.unit_id, v.region desc) r on true
   where p.pack = p_pack
   order by p.ordinal, r.distance
$$;

-- The city of a union, for the parameters that differ by region: its own, else that of the nearest union above; null when none
-- is recorded.
create or replace function ref.region_of(p_unit uuid, p_on date) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.city_code
    from org.closure_now c
    join org.unit_version v on v.unit_id = c.ancestor_id and v.valid @> p_on
   where c.descendant_id = p_unit and v.city_code is not null
   order by c.depth limit 1
$$;

-- Sets a rule of the acting union from a day on; the one in force until then ends the day before, one that was planned for later
-- still begins. Days gone by never change, and neither does what already holds today.
create or replace function ref.put_rule(p_id uuid, p_pack text, p_code text, p_region text, p_from date, p_value text,
                                        p_basis text, p_document_number text, p_trust text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_until date;
begin
  if sec.tenant() is null or sec.mode() <> 'T' then
    raise exception 'only a post of a union sets its rules' using errcode = '42501';
  end if;
  delete from ref.rule_version v
   where v.pack = p_pack and v.code = p_code and v.region = p_region and v.unit_id = sec.tenant()
     and lower(v.valid) = p_from and p_from > current_date;
  if exists (select from ref.rule_version v where v.pack = p_pack and v.code = p_code and v.region = p_region
               and v.unit_id = sec.tenant() and lower(v.valid) = p_from) then
    raise exception 'a rule begins on this day' using errcode = 'P0001', constraint = 'rule-begins-today';
  end if;
  update ref.rule_version v set valid = daterange(lower(v.valid), p_from)
   where v.pack = p_pack and v.code = p_code and v.region = p_region and v.unit_id = sec.tenant()
     and v.valid @> p_from and lower(v.valid) < p_from;
  select min(lower(v.valid)) into v_until from ref.rule_version v
   where v.pack = p_pack and v.code = p_code and v.region = p_region and v.unit_id = sec.tenant() and lower(v.valid) > p_from;
  insert into ref.rule_version (id, pack, code, region, unit_id, valid, value, basis, document_number, trust, recorded_by)
  values (p_id, p_pack, p_code, p_region, sec.tenant(), daterange(p_from, v_until), p_value::jsonb, p_basis, p_document_number,
          p_trust, sec.person());
end
$$;

-- All that was ever set for a parameter by the union, those above it and the unions below it, the newest first.
create or replace function ref.rule_history(p_pack text, p_code text, p_unit uuid)
returns table (version_id uuid, unit_name text, place text, region text, value text, valid_from date, valid_to date, basis text,
               document_number text, trust text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with around (unit_id, place) as (
    select c.unit_id, case c.distance when 0 then 'OWN' when 99 then 'DEFAULT' else 'ABOVE' end from ref.rule_chain(p_unit) c
    union all
    select x.unit_id, 'BELOW' from (
      select c.descendant_id as unit_id from org.closure_now c where c.ancestor_id = p_unit and c.depth > 0
      union select o.unit_id from org.oversight_now o where o.overseer_id = p_unit) x
     where x.unit_id <> p_unit)
  select v.id, coalesce(n.name, '平台缺省'), a.place, v.region, v.value #>> '{}', lower(v.valid), upper(v.valid) - 1, v.basis,
         v.document_number, v.trust
    from ref.rule_version v
    join around a on a.unit_id = v.unit_id
    left join org.unit_version n on n.unit_id = v.unit_id and n.valid @> current_date
   where v.pack = p_pack and v.code = p_code
   order by lower(v.valid) desc, v.recorded_at desc
$$;
revoke all on function ref.rule_chain, ref.rule_history from public;
grant execute on function ref.rule_history to wuli_app;
