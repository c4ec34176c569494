-- The basis documents go upward with the change that they belong to: named in the copy, so that its digest covers them, and readable
-- by the superior through a row of its own. A content is written once and never again, so both rows may point at it; what is
-- filed below after the submission stays below. A paper that was submitted before and returned has its row already.
create or replace function org.submit_change(p_change uuid, p_case uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c          biz.unit_change;
  v_superior uuid;
  v_snapshot jsonb;
begin
  select * into c from biz.unit_change
    where tenant_id = sec.tenant() and id = p_change and status = 'SUBMITTED' for update;
  if not found or sec.mode() <> 'T' or not auth.may('unit.change') or c.unit_id <> sec.tenant() then
    raise exception 'the change cannot be submitted by this post' using errcode = '42501';
  end if;
  select m.parent_id into v_superior from org.manage m join org.unit u on u.id = m.parent_id and u.tenant_id = u.id
    where m.child_id = c.unit_id and m.valid @> current_date;
  if v_superior is null or not exists (
      select from org.flow_rule where flow = 'ORGANISATION_CHANGE' and via = 'MANAGE' and allowed) then
    raise exception 'no managing union on the platform' using errcode = '23514', constraint = 'ck_superior_inside';
  end if;
  v_snapshot := jsonb_build_object('basisDocument', c.basis_document, 'reason', c.reason, 'details', c.details,
    'papers', coalesce((
      select jsonb_agg(jsonb_build_object('kind', p.kind, 'title', p.title, 'documentNumber', p.document_number,
               'datedOn', p.dated_on, 'fileId', p.file_id, 'fileName', p.file_name, 'sha256', encode(f.sha256, 'hex'))
               order by p.dated_on, p.filed_at)
        from biz.paper p join biz.stored_file f on f.tenant_id = p.tenant_id and f.id = p.file_id
       where p.tenant_id = c.tenant_id and p.object_type = 'UNIT_CHANGE' and p.object_id = c.id), '[]'));
  insert into biz.unit_change_case (tenant_id, id, from_tenant, change_id, unit_id, kind, effective_on, snapshot, digest)
    values (v_superior, p_case, c.tenant_id, c.id, c.unit_id, c.kind, c.effective_on, v_snapshot,
            sha256(convert_to(v_snapshot::text, 'UTF8')));
  insert into biz.stored_file (tenant_id, id, storage_key, name, media_type, size, sha256, wrapped_key, purpose,
      object_type, object_id, unit_id, person_id, uploaded_by, created_at)
    select v_superior, f.id, f.storage_key, f.name, f.media_type, f.size, f.sha256, f.wrapped_key, f.purpose,
           'unit-change-case', p_case, v_superior, f.person_id, f.uploaded_by, f.created_at
      from biz.paper p join biz.stored_file f on f.tenant_id = p.tenant_id and f.id = p.file_id
     where p.tenant_id = c.tenant_id and p.object_type = 'UNIT_CHANGE' and p.object_id = c.id
    on conflict (tenant_id, id) do nothing;
  return v_superior;
end
$$;

-- The copy is what was handed in, whoever tries.
create function biz.refuse_case_change() returns trigger language plpgsql as $$
begin
  if (old.snapshot, old.digest, old.from_tenant, old.change_id, old.unit_id, old.kind, old.effective_on, old.submitted_at)
      is distinct from
      (new.snapshot, new.digest, new.from_tenant, new.change_id, new.unit_id, new.kind, new.effective_on, new.submitted_at) then
    raise exception 'a submitted copy is immutable' using errcode = '23514', constraint = 'copy-immutable';
  end if;
  return new;
end
$$;
create trigger immutable before update on biz.unit_change_case for each row execute function biz.refuse_case_change();

grant select on biz.paper to wuli_door;
grant insert on biz.stored_file to wuli_door;
