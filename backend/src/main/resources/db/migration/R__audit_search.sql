-- The events of the acting tenant, newest first. A null filter does not filter. A person is found by what he is called today.
drop function if exists audit.events(date, date, text, text, text, uuid, uuid, timestamptz, uuid, int);
drop function if exists audit.find_events(date, date, text, text, text, uuid, uuid, text, text, timestamptz, uuid, int);
create function audit.find_events(
    p_from date, p_to date, p_act text, p_outcome text, p_object_type text, p_object_id uuid, p_person_id uuid,
    p_person_name text, p_content text, p_before_at timestamptz, p_before_id uuid, p_limit int)
returns table (id uuid, at timestamptz, person_id uuid, person_name text, post_name text, unit_name text, act text,
               outcome text, object_type text, object_id uuid, changes jsonb, request_id text, client_address text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.at, e.person_id, n.name, t.name, v.name, e.act, e.outcome, e.object_type, e.object_id, e.changes,
         e.request_id, e.client_address
    from audit.event e
    left join auth.person n on n.id = e.person_id
    left join auth.post p on p.id = e.post_id
    left join auth.post_type t on t.code = p.post_type
    left join org.unit_version v on v.unit_id = p.unit_id and v.valid @> e.day
    where e.tenant_id = (select sec.tenant()) and (select sec.mode()) = 'T'
      and e.day between p_from and p_to
      and (p_act is null or e.act = p_act) and (p_outcome is null or e.outcome = p_outcome)
      and (p_object_type is null or e.object_type = p_object_type)
      and (p_object_id is null or e.object_id = p_object_id)
      and (p_person_id is null or e.person_id = p_person_id)
      and (p_person_name is null or position(p_person_name in n.name) > 0)
      and (p_content is null or position(lower(p_content) in lower(e.changes::text)) > 0)
      and (p_before_at is null or (e.at, e.id) < (p_before_at, p_before_id))
    order by e.at desc, e.id desc limit p_limit
$$;
revoke all on function audit.find_events from public;
grant execute on function audit.find_events to wuli_app;
