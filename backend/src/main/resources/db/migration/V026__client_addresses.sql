-- From where something was done or looked at, beside who, as what, when and what. Empty in older records, whose digests
-- stay as they are, and in what no request asked for.
alter table audit.event add column client_address text;
alter table audit.access_log add column client_address text;

drop function audit.record(uuid, text, text, text, uuid, jsonb, text, text);
create function audit.record(
    p_id uuid, p_act text, p_outcome text, p_object_type text, p_object_id uuid, p_changes jsonb, p_subject text,
    p_request text, p_client_address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null and p_outcome = 'DONE' and session_user = 'wuli_app' then
    raise exception 'nothing is done without an acting post' using errcode = '42501';
  end if;
  insert into audit.event (id, tenant_id, day, at, person_id, post_id, subject, act, outcome, object_type, object_id,
                           changes, request_id, client_address)
  values (p_id, coalesce(sec.tenant(), '00000000-0000-0000-0000-000000000000'),
          (clock_timestamp() at time zone 'Asia/Shanghai')::date, clock_timestamp(), sec.person(), sec.post(), p_subject,
          p_act, p_outcome, p_object_type, p_object_id, p_changes, coalesce(p_request, sec.request()), p_client_address);
end
$$;

drop function audit.record_access(uuid, uuid, text, uuid, text[], text);
create function audit.record_access(
    p_id uuid, p_subject_person uuid, p_object_type text, p_object_id uuid, p_fields text[], p_purpose text,
    p_client_address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null then
    raise exception 'personal data is read as a post only' using errcode = '42501';
  end if;
  insert into audit.access_log (id, tenant_id, day, at, person_id, post_id, subject_person_id, object_type, object_id,
                                fields, purpose, request_id, client_address)
  values (p_id, sec.tenant(), (clock_timestamp() at time zone 'Asia/Shanghai')::date, clock_timestamp(), sec.person(),
          sec.post(), p_subject_person, p_object_type, p_object_id, p_fields, p_purpose, sec.request(), p_client_address);
end
$$;

revoke all on function audit.record, audit.record_access from public;
grant execute on function audit.record, audit.record_access to wuli_app;
