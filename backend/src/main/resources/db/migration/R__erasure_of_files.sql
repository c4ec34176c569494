-- What came to a file after V102: the erasure of a family destroys the keys of that too, and counts it.
do $$
begin
  if to_regprocedure('sec.erase_declared_family(uuid, text)') is null then
    alter function sec.erase_family(uuid, text) rename to erase_declared_family;
    revoke all on function sec.erase_declared_family from wuli_app;
  end if;
end
$$;

drop function if exists sec.erase_family(uuid, text);
create function sec.erase_family(p_file uuid, p_pseudonym text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_done jsonb := sec.erase_declared_family(p_file, p_pseudonym);
  v_values int := (v_done ->> 'values')::int;
  n int;
begin
  update biz.hardship_file f set profile = sec.shred(f.profile)
   where f.tenant_id = sec.tenant() and f.id = p_file and f.profile is not null;
  get diagnostics n = row_count;
  v_values := v_values + n;
  update biz.economic_check c set result = sec.shred(c.result)
   where c.tenant_id = sec.tenant() and c.file_id = p_file and c.result is not null;
  get diagnostics n = row_count;
  update biz.economic_check c set person_id = f.person_id from biz.hardship_file f
   where f.tenant_id = c.tenant_id and f.id = c.file_id and c.tenant_id = sec.tenant() and c.file_id = p_file;
  return jsonb_set(v_done, '{values}', to_jsonb(v_values + n));
end
$$;
revoke all on function sec.erase_family from public;
grant create on schema sec to wuli_door;
alter function sec.erase_family owner to wuli_door;
revoke create on schema sec from wuli_door;
grant execute on function sec.erase_family to wuli_app;
