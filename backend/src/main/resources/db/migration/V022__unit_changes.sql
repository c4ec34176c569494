-- Changes of the organisation: proposed with a basis document, decided by another person, written into the register with the
-- day from which they hold. Inside a union its own officers decide; on the union itself the union that manages it does, in
-- its own tenant, on a copy.
create table biz.unit_change (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  unit_id        uuid not null references org.unit,
  kind           text not null,
  status         text not null,
  effective_on   date not null,
  basis_document text not null,
  reason         text not null default '',
  details        jsonb not null,
  superior_id    uuid,
  proposed_by    uuid not null default sec.person(),
  proposed_at    timestamptz not null default now(),
  submitted_at   timestamptz,
  decided_by     uuid,
  decided_at     timestamptz,
  opinion        text,
  written_at     timestamptz,
  version        int not null default 0,
  constraint pk_unit_change primary key (tenant_id, id),
  constraint ck_unit_change_kind check (kind in
    ('CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE', 'GUIDE_ADD', 'GUIDE_END')),
  constraint ck_unit_change_status check (status in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED', 'APPLIED', 'DISCARDED')),
  constraint ck_unit_change_four_eyes check (decided_by is null or decided_by <> proposed_by)
);
create index ix_unit_change_status on biz.unit_change (tenant_id, status, proposed_at);
call sec.protect('biz.unit_change', unit_column => 'unit_id');
grant select, insert, update on biz.unit_change to wuli_app;
grant select, update on biz.unit_change to wuli_door;

-- What was submitted to the managing union: an immutable copy with its digest, in the superior's own tenant.
create table biz.unit_change_case (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  from_tenant   uuid not null,
  change_id     uuid not null,
  unit_id       uuid not null references org.unit,
  kind          text not null,
  effective_on  date not null,
  snapshot      jsonb not null,
  digest        bytea not null,
  status        text not null default 'SUBMITTED',
  opinion       text,
  decided_by    uuid,
  submitted_at  timestamptz not null default now(),
  decided_at    timestamptz,
  constraint pk_unit_change_case primary key (tenant_id, id),
  constraint ck_unit_change_case_status check (status in ('SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED', 'WITHDRAWN'))
);
create index ix_unit_change_case_status on biz.unit_change_case (tenant_id, status, submitted_at);
create index ix_unit_change_case_change on biz.unit_change_case (tenant_id, from_tenant, change_id);
call sec.protect('biz.unit_change_case');
grant select on biz.unit_change_case to wuli_app;
grant select, insert, update on biz.unit_change_case to wuli_door;

-- Ends what holds on a day: a period that would be empty goes away altogether.
create function org.end_edges(p_unit uuid, p_on date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from org.manage where child_id = p_unit and lower(valid) >= p_on;
  update org.manage set valid = daterange(lower(valid), p_on) where child_id = p_unit and valid @> p_on;
  delete from org.guide where child_id = p_unit and lower(valid) >= p_on;
  update org.guide set valid = daterange(lower(valid), p_on) where child_id = p_unit and valid @> p_on;
end
$$;

-- A new name or status from a day on. One statement for both halves: the references of the relations to the versions are
-- checked when it ends.
create function org.new_version(p_unit uuid, p_on date, p_name text, p_short text, p_pinyin text, p_initials text,
    p_status text, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update org.unit_version set name = coalesce(p_name, name), short_name = coalesce(p_short, short_name),
      name_pinyin = coalesce(p_pinyin, name_pinyin), name_initials = coalesce(p_initials, name_initials),
      status = coalesce(p_status, status), basis_document = p_basis, recorded_at = now()
    where unit_id = p_unit and lower(valid) = p_on;
  if found then
    return;
  end if;
  with old as (
    select * from org.unit_version where unit_id = p_unit and valid @> p_on),
  ended as (
    update org.unit_version v set valid = daterange(lower(v.valid), p_on) from old
      where v.unit_id = old.unit_id and v.valid = old.valid returning v.unit_id)
  insert into org.unit_version (unit_id, valid, name, short_name, name_pinyin, name_initials, city_code, status, basis_document)
    select old.unit_id, daterange(p_on, upper(old.valid)), coalesce(p_name, old.name), coalesce(p_short, old.short_name),
           coalesce(p_pinyin, old.name_pinyin), coalesce(p_initials, old.name_initials), old.city_code,
           coalesce(p_status, old.status), p_basis
      from old join ended on ended.unit_id = old.unit_id;
  if not found then
    raise exception 'the unit is not in force on that date' using errcode = '23514', constraint = 'ck_unit_alive';
  end if;
end
$$;

create function org.add_unit(p jsonb, p_parent uuid, p_on date, p_basis text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id     uuid := (p ->> 'id')::uuid;
  v_tenant uuid;
begin
  select case when p ->> 'kind' in ('BRANCH', 'GROUP') then u.tenant_id else v_id end into v_tenant
    from org.unit u where u.id = p_parent;
  insert into org.unit (id, tenant_id, kind, code) values (v_id, v_tenant, p ->> 'kind', p ->> 'code');
  insert into org.unit_version (unit_id, valid, name, short_name, name_pinyin, name_initials, city_code, basis_document)
    values (v_id, daterange(p_on, null), p ->> 'name', p ->> 'shortName', coalesce(p ->> 'pinyin', ''),
            coalesce(p ->> 'initials', ''), p ->> 'cityCode', p_basis);
  insert into org.manage (child_id, parent_id, valid, basis_document) values (v_id, p_parent, daterange(p_on, null), p_basis);
  return v_id;
end
$$;

create function org.move_unit(p_unit uuid, p_parent uuid, p_on date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      with recursive up (id, depth) as (
        select p_parent, 0
        union all
        select m.parent_id, up.depth + 1 from up join org.manage m on m.child_id = up.id and m.valid @> p_on where up.depth < 13)
      select from up where id = p_unit or depth >= 12) then
    raise exception 'the manage relation would have a cycle' using errcode = '23514', constraint = 'ck_manage_cycle';
  end if;
  update org.manage set parent_id = p_parent, basis_document = p_basis where child_id = p_unit and lower(valid) = p_on;
  if found then
    return;
  end if;
  with old as (
    update org.manage set valid = daterange(lower(valid), p_on)
      where child_id = p_unit and valid @> p_on returning child_id)
  select child_id from old into p_unit;
  insert into org.manage (child_id, parent_id, valid, basis_document)
    select p_unit, p_parent, daterange(p_on, (select min(lower(valid)) from org.manage where child_id = p_unit and lower(valid) > p_on)),
           p_basis;
end
$$;

-- Writes one decided change into the register and rebuilds today's hierarchy. Who may is checked by its callers.
create function org.apply_change(p_kind text, p_unit uuid, p_details jsonb, p_on date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  other uuid;
  part  jsonb;
begin
  case p_kind
    when 'CREATE' then
      perform org.add_unit(p_details -> 'newUnits' -> 0, p_unit, p_on, p_basis);
    when 'RENAME' then
      perform org.new_version(p_unit, p_on, p_details ->> 'name', p_details ->> 'shortName', p_details ->> 'pinyin',
        p_details ->> 'initials', null, p_basis);
    when 'MOVE' then
      perform org.move_unit(p_unit, (p_details ->> 'parentId')::uuid, p_on, p_basis);
    when 'GUIDE_ADD' then
      insert into org.guide (child_id, guide_id, valid, basis_document)
        values (p_unit, (p_details ->> 'guideId')::uuid, daterange(p_on, null), p_basis);
    when 'GUIDE_END' then
      delete from org.guide where child_id = p_unit and guide_id = (p_details ->> 'guideId')::uuid and lower(valid) >= p_on;
      update org.guide set valid = daterange(lower(valid), p_on)
        where child_id = p_unit and guide_id = (p_details ->> 'guideId')::uuid and valid @> p_on;
    when 'MERGE' then
      for other in select value::uuid from jsonb_array_elements_text(p_details -> 'unitIds') loop
        if (select tenant_id = id from org.unit where id = other)
            and exists (select from org.manage where parent_id = other and valid @> p_on) then
          raise exception 'the union still has units' using errcode = '23514', constraint = 'ck_unit_empty';
        end if;
        perform org.move_unit(m.child_id, p_unit, p_on, p_basis)
          from (select child_id from org.manage where parent_id = other and (valid @> p_on or lower(valid) > p_on)) m;
        perform org.end_edges(other, p_on);
        perform org.new_version(other, p_on, null, null, null, null, 'MERGED', p_basis);
        insert into org.succession (from_id, to_id, kind, effective_on, basis_document)
          values (other, p_unit, 'MERGE', p_on, p_basis);
      end loop;
    when 'SPLIT' then
      for part in select value from jsonb_array_elements(p_details -> 'newUnits') loop
        insert into org.succession (from_id, to_id, kind, effective_on, basis_document)
          values (p_unit,
                  org.add_unit(part, (select parent_id from org.manage where child_id = p_unit and valid @> p_on), p_on, p_basis),
                  'SPLIT', p_on, p_basis);
      end loop;
    when 'DISSOLVE' then
      if exists (select from org.manage where parent_id = p_unit and (valid @> p_on or lower(valid) > p_on)) then
        raise exception 'the unit still has units below it' using errcode = '23514', constraint = 'ck_unit_empty';
      end if;
      insert into org.succession (from_id, to_id, kind, effective_on, basis_document)
        select p_unit, parent_id, 'DISSOLVE', p_on, p_basis from org.manage where child_id = p_unit and valid @> p_on;
      perform org.end_edges(p_unit, p_on);
      perform org.new_version(p_unit, p_on, null, null, null, null, 'DISSOLVED', p_basis);
  end case;
  perform org.rebuild(current_date);
end
$$;
revoke all on function org.end_edges, org.new_version, org.add_unit, org.move_unit, org.apply_change from public;
grant execute on function org.apply_change to wuli_door;
grant execute on function auth.may to wuli_door;

-- Doors between tenants (owner wuli_door): each checks the acting post first.

-- Every unit that the change touches must be the unit itself, inside the own union, or a union that the own one manages directly.
create function org.is_own_matter(p_unit uuid, p_details jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select bool_and(u.tenant_id = sec.tenant() or exists (
           select from org.manage m where m.child_id = u.id and m.parent_id = sec.tenant() and m.valid @> current_date))
    from org.unit u
    where u.id = p_unit or u.id in (select value::uuid from jsonb_array_elements_text(coalesce(p_details -> 'unitIds', '[]')))
$$;

-- The union itself is changed by the one that manages it, when that one is on the platform.
create function org.needs_superior(p_kind text, p_unit uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p_kind <> 'CREATE' and p_unit = sec.tenant() and exists (
    select from org.manage m join org.unit u on u.id = m.parent_id and u.tenant_id = u.id
     where m.child_id = p_unit and m.valid @> current_date)
$$;

-- Writes a change that the own union has decided. The rows of the register follow from the stored change, not from arguments.
create function org.write_own_change(p_change uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c biz.unit_change;
begin
  select * into c from biz.unit_change
    where tenant_id = sec.tenant() and id = p_change and status = 'APPROVED' and written_at is null for update;
  if not found or sec.mode() <> 'T' or not auth.may('unit.decide') or c.superior_id is not null
      or c.decided_by is distinct from sec.person() or not org.is_own_matter(c.unit_id, c.details)
      or org.needs_superior(c.kind, c.unit_id) then
    raise exception 'the change is not decided by this post' using errcode = '42501';
  end if;
  if exists (select from jsonb_array_elements(coalesce(c.details -> 'newUnits', '[]')) n
      where n ->> 'kind' not in ('BRANCH', 'GROUP') and not exists (
        select from org.unit u where u.id = sec.tenant() and u.kind in ('PROVINCE', 'CITY', 'COUNTY'))) then
    raise exception 'unions are founded by the union above' using errcode = '23514', constraint = 'ck_founded_from_above';
  end if;
  perform org.apply_change(c.kind, c.unit_id, c.details, c.effective_on, c.basis_document);
  update biz.unit_change set written_at = now(),
      status = case when effective_on <= current_date then 'APPLIED' else 'APPROVED' end
    where tenant_id = c.tenant_id and id = c.id;
end
$$;

-- Submits a change of the own union to the union that manages it; returns that union.
create function org.submit_change(p_change uuid, p_case uuid) returns uuid
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
  v_snapshot := jsonb_build_object('basisDocument', c.basis_document, 'reason', c.reason, 'details', c.details);
  insert into biz.unit_change_case (tenant_id, id, from_tenant, change_id, unit_id, kind, effective_on, snapshot, digest)
    values (v_superior, p_case, c.tenant_id, c.id, c.unit_id, c.kind, c.effective_on, v_snapshot,
            sha256(convert_to(v_snapshot::text, 'UTF8')));
  return v_superior;
end
$$;

create function org.withdraw_change(p_change uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.unit_change_case k set status = 'WITHDRAWN', decided_at = now()
    from biz.unit_change c
    where c.tenant_id = sec.tenant() and c.id = p_change and auth.may('unit.change')
      and k.tenant_id = c.superior_id and k.from_tenant = c.tenant_id and k.change_id = c.id and k.status = 'SUBMITTED';
end
$$;

-- The superior's answer: on its case, on the change it came from, and with an approval in the register.
create function org.answer_change(p_case uuid, p_status text, p_opinion text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  k biz.unit_change_case;
begin
  select * into k from biz.unit_change_case
    where tenant_id = sec.tenant() and id = p_case and status = 'SUBMITTED' for update;
  if not found or sec.mode() <> 'T' or not auth.may('unit.approve') or p_status not in ('APPROVED', 'RETURNED', 'REJECTED') then
    raise exception 'the case is not open to this post' using errcode = '42501';
  end if;
  if not exists (select from org.manage where child_id = k.unit_id and parent_id = sec.tenant() and valid @> current_date) then
    raise exception 'only the manager decides' using errcode = '23514', constraint = 'ck_managed_by_actor';
  end if;
  update biz.unit_change_case set status = p_status, opinion = p_opinion, decided_by = sec.person(), decided_at = now()
    where tenant_id = k.tenant_id and id = k.id;
  update biz.unit_change set status = p_status, opinion = p_opinion, decided_by = sec.person(), decided_at = now(),
      version = version + 1
    where tenant_id = k.from_tenant and id = k.change_id and status = 'SUBMITTED';
  if not found then
    raise exception 'the change was withdrawn' using errcode = '23514', constraint = 'ck_change_submitted';
  end if;
  if p_status = 'APPROVED' then
    perform org.apply_change(k.kind, k.unit_id, k.snapshot -> 'details', k.effective_on, k.snapshot ->> 'basisDocument');
    update biz.unit_change set written_at = now(),
        status = case when effective_on <= current_date then 'APPLIED' else 'APPROVED' end
      where tenant_id = k.from_tenant and id = k.change_id;
  end if;
end
$$;

-- Shortly after midnight: what was decided for today holds from now on. Safe to call at any time, by anybody.
create function org.roll_over() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.unit_change set status = 'APPLIED' where status = 'APPROVED' and written_at is not null and effective_on <= current_date;
  return org.rebuild(current_date);
end
$$;
grant execute on function org.rebuild to wuli_door;

revoke all on function org.is_own_matter, org.needs_superior, org.write_own_change, org.submit_change, org.withdraw_change,
  org.answer_change, org.roll_over from public;
grant execute on function org.needs_superior, org.is_own_matter, org.write_own_change, org.submit_change, org.withdraw_change,
  org.answer_change, org.roll_over to wuli_app;
-- Handing a function over asks for the right to create in its schema, for as long as it takes.
grant create on schema org to wuli_door;
alter function org.is_own_matter(uuid, jsonb) owner to wuli_door;
alter function org.needs_superior(text, uuid) owner to wuli_door;
alter function org.write_own_change(uuid) owner to wuli_door;
alter function org.submit_change(uuid, uuid) owner to wuli_door;
alter function org.withdraw_change(uuid) owner to wuli_door;
alter function org.answer_change(uuid, text, text) owner to wuli_door;
alter function org.roll_over() owner to wuli_door;
revoke create on schema org from wuli_door;
