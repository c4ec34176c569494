-- 上报: a union hands its superior an immutable copy; the superior decides on the copy and the result comes back. Each side
-- has its own row; three functions of wuli_door write across, and nothing else does.
create table biz.outbox_case (
  tenant_id      uuid not null,
  id             uuid not null,
  flow           text not null,
  to_unit_id     uuid not null,
  to_name        text not null,
  object_type    text not null,
  object_id      uuid not null,
  title          text not null,
  snapshot       jsonb not null,
  digest         text not null,
  files          jsonb not null,
  status         text not null default 'SUBMITTED',
  opinion        text,
  result         jsonb,
  submitted_by   uuid not null,
  submitted_post uuid not null,
  submitted_at   timestamptz not null default now(),
  decided_at     timestamptz,
  delivered_at   timestamptz,
  constraint pk_outbox_case primary key (tenant_id, id),
  constraint ck_outbox_case_status check (status in ('SUBMITTED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
  constraint ck_outbox_case_decided check ((status in ('APPROVED', 'RETURNED', 'REJECTED')) = (decided_at is not null))
);
create unique index uq_outbox_case_open on biz.outbox_case (tenant_id, flow, object_type, object_id) where status = 'SUBMITTED';
call sec.protect('biz.outbox_case');
grant select on biz.outbox_case to wuli_app;
grant update (delivered_at) on biz.outbox_case to wuli_app;

create table biz.inbox_case (
  tenant_id    uuid not null,
  id           uuid not null,
  flow         text not null,
  from_unit_id uuid not null,
  from_name    text not null,
  object_type  text not null,
  title        text not null,
  snapshot     jsonb not null,
  digest       text not null,
  files        jsonb not null,
  status       text not null default 'SUBMITTED',
  opinion      text,
  result       jsonb,
  submitted_at timestamptz not null default now(),
  decided_by   uuid,
  decided_at   timestamptz,
  constraint pk_inbox_case primary key (tenant_id, id),
  constraint ck_inbox_case_status check (status in ('SUBMITTED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'))
);
create index ix_inbox_case_status on biz.inbox_case (tenant_id, status, submitted_at desc);
call sec.protect('biz.inbox_case');
grant select on biz.inbox_case to wuli_app;

-- The copy is what was handed in, whoever tries.
create function biz.refuse_copy_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.snapshot, old.digest, old.files, old.flow, old.title, old.submitted_at)
      is distinct from (new.snapshot, new.digest, new.files, new.flow, new.title, new.submitted_at) then
    raise exception 'a submitted copy is immutable' using errcode = '23514', constraint = 'copy-immutable';
  end if;
  return new;
end
$$;
create trigger immutable before update or delete on biz.outbox_case for each row execute function biz.refuse_copy_change();
create trigger immutable before update or delete on biz.inbox_case for each row execute function biz.refuse_copy_change();

create function biz.refuse_flow(p_problem text, p_values jsonb default '{}') returns void language plpgsql as $$
begin
  raise exception 'refused: %', p_problem using errcode = '23514', constraint = p_problem, detail = p_values::text;
end
$$;

create function biz.copy_digest(p_snapshot jsonb, p_files jsonb) returns text language sql immutable parallel safe
  as $$ select encode(sha256(convert_to(p_snapshot::text || p_files::text, 'UTF8')), 'hex') $$;

-- To whom a flow goes from here: the nearest overseers that the rule of the flow allows, with the rule.
create function biz.flow_targets(p_flow text)
returns table (unit_id uuid, unit_name text, via text, allowed boolean, basis text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, v.name, o.via, r.allowed, r.basis
    from org.oversight_now o
    join org.unit u on u.id = o.overseer_id and u.tenant_id = u.id
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
    join org.flow_rule r on r.flow = p_flow and r.via = o.via
    where o.unit_id = sec.tenant()
$$;

create function biz.flow_submit(p_id uuid, p_flow text, p_to uuid, p_object_type text, p_object_id uuid, p_title text,
    p_snapshot jsonb, p_files jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  t record;
begin
  if v_tenant is null or sec.mode() <> 'T' then
    raise exception 'only a post of the whole union submits' using errcode = '42501';
  end if;
  select x.unit_name, bool_or(x.allowed) as allowed, min(x.basis) filter (where not x.allowed) as basis into t
    from biz.flow_targets(p_flow) x where x.unit_id = p_to group by x.unit_name;
  if not found then
    perform biz.refuse_flow('flow-target', '{"basis": "对方不是本单位的上级工会，或该事项不上报。"}');
  elsif not t.allowed then
    perform biz.refuse_flow('flow-target', jsonb_build_object('basis', t.basis));
  end if;
  begin
    insert into biz.outbox_case (tenant_id, id, flow, to_unit_id, to_name, object_type, object_id, title, snapshot, digest, files,
        submitted_by, submitted_post)
      values (v_tenant, p_id, p_flow, p_to, t.unit_name, p_object_type, p_object_id, p_title, p_snapshot,
        biz.copy_digest(p_snapshot, p_files), p_files, sec.person(), sec.post());
  exception when unique_violation then
    perform biz.refuse_flow('flow-already-submitted');
  end;
  insert into biz.inbox_case (tenant_id, id, flow, from_unit_id, from_name, object_type, title, snapshot, digest, files)
    select p_to, p_id, p_flow, v_tenant, v.name, p_object_type, p_title, p_snapshot, biz.copy_digest(p_snapshot, p_files), p_files
      from org.unit_version v where v.unit_id = v_tenant and v.valid @> current_date;
end
$$;

-- The superior's decision, written back to the sender. p_status: APPROVED, RETURNED, REJECTED.
create function biz.flow_return(p_id uuid, p_status text, p_opinion text, p_result jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.inbox_case;
begin
  select * into c from biz.inbox_case x where x.tenant_id = v_tenant and x.id = p_id for update;
  if not found then
    perform biz.refuse_flow('not-found');
  elsif c.status <> 'SUBMITTED' or p_status not in ('APPROVED', 'RETURNED', 'REJECTED') then
    perform biz.refuse_flow('illegal-transition');
  elsif c.digest <> biz.copy_digest(c.snapshot, c.files) then
    perform biz.refuse_flow('flow-copy-altered');
  end if;
  update biz.inbox_case x set status = p_status, opinion = p_opinion, result = p_result, decided_by = sec.person(), decided_at = now()
    where x.tenant_id = v_tenant and x.id = p_id;
  update biz.outbox_case x set status = p_status, opinion = p_opinion, result = p_result, decided_at = now()
    where x.tenant_id = c.from_unit_id and x.id = p_id;
end
$$;

create function biz.flow_withdraw(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.outbox_case;
begin
  select * into c from biz.outbox_case x where x.tenant_id = v_tenant and x.id = p_id;
  if not found then
    perform biz.refuse_flow('not-found');
  end if;
  update biz.inbox_case x set status = 'WITHDRAWN' where x.tenant_id = c.to_unit_id and x.id = p_id and x.status = 'SUBMITTED';
  if not found then
    perform biz.refuse_flow('illegal-transition');
  end if;
  update biz.outbox_case x set status = 'WITHDRAWN' where x.tenant_id = v_tenant and x.id = p_id;
end
$$;

-- Decisions that the sender's modules have not heard of: after a crash between the decision and its delivery.
create function biz.undelivered_cases() returns table (id uuid, subject text, post_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, a.subject, c.submitted_post from biz.outbox_case c
    join auth.post p on p.id = c.submitted_post join auth.account a on a.person_id = p.person_id
    where c.decided_at is not null and c.delivered_at is null order by c.decided_at limit 500
$$;

grant select, insert, update on biz.outbox_case, biz.inbox_case to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('flow_targets', 'flow_submit', 'flow_return', 'flow_withdraw', 'undelivered_cases')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.flow_targets, biz.flow_submit, biz.flow_return, biz.flow_withdraw, biz.undelivered_cases to wuli_app;
