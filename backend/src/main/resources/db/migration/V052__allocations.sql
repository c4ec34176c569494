-- Money down the tree and unused money back up. A union sees its own side only; biz.issue_allocation writes the other
-- side's incoming row, and each side books in its own ledger: the giver at issue, the taker at acknowledgement.

-- By which rule (org.flow_rule) money of a source may go to a kind of union.
create table ref.fund_route (
  source_code    text not null references ref.fund_source,
  recipient_kind text not null,
  flow           text not null,
  constraint pk_fund_route primary key (source_code, recipient_kind)
);
insert into ref.fund_route (source_code, recipient_kind, flow)
  select s.code, k.kind, case when s.code = 'SPECIAL' and k.kind = 'CITY' then 'fund-allocation-to-city' else 'fund-allocation' end
    from ref.fund_source s cross join (values ('CITY'), ('COUNTY'), ('UNIVERSITY'), ('AFFILIATED')) k (kind)
    where s.code in ('SPECIAL', 'DUES', 'DONATION', 'MUTUAL');
grant select on ref.fund_route to wuli_app, wuli_door;

create table biz.allocation (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  kind            text not null,
  fund_id         uuid not null,
  to_unit_id      uuid not null,
  to_name         text not null,
  amount_fen      bigint not null,
  title           text not null,
  basis_document  text not null,
  use_by          date,
  status          text not null default 'DRAFT',
  proposed_by     uuid not null default sec.person(),
  approved_by     uuid,
  issued_by       uuid,
  created_at      timestamptz not null default now(),
  issued_at       timestamptz,
  acknowledged_at timestamptz,
  version         int not null default 0,
  constraint pk_allocation primary key (tenant_id, id),
  constraint fk_allocation_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id),
  constraint ck_allocation_kind check (kind in ('DOWN', 'RETURN')),
  constraint ck_allocation_amount check (amount_fen > 0),
  constraint ck_allocation_status check (status in
    ('DRAFT', 'APPROVED', 'ISSUED', 'ACKNOWLEDGED', 'IN_USE', 'SETTLING', 'CLOSED', 'REVOKED', 'CANCELLED')),
  constraint ck_allocation_persons check (
    approved_by <> proposed_by and issued_by <> proposed_by and issued_by <> approved_by)
);
create index ix_allocation_fund on biz.allocation (tenant_id, fund_id, status);
call sec.protect('biz.allocation');
grant select, insert, update on biz.allocation to wuli_app;

create table biz.incoming_allocation (
  tenant_id       uuid not null,
  id              uuid not null,
  kind            text not null,
  from_unit_id    uuid not null,
  from_name       text not null,
  amount_fen      bigint not null,
  title           text not null,
  basis_document  text not null,
  use_by          date,
  fund_name       text not null,
  source_code     text not null references ref.fund_source,
  purposes        text[] not null,
  origin_id       uuid not null,
  origin_tenant   uuid not null,
  giver_ids       uuid[] not null,
  status          text not null default 'ISSUED',
  fund_id         uuid,
  acknowledged_by uuid,
  issued_at       timestamptz not null,
  acknowledged_at timestamptz,
  constraint pk_incoming_allocation primary key (tenant_id, id),
  constraint fk_incoming_allocation_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id),
  constraint ck_incoming_allocation_status check (status in ('ISSUED', 'ACKNOWLEDGED', 'REVOKED')),
  constraint ck_incoming_allocation_fund check ((status = 'ACKNOWLEDGED') = (fund_id is not null))
);
create index ix_incoming_allocation_status on biz.incoming_allocation (tenant_id, status, issued_at desc);
call sec.protect('biz.incoming_allocation');
grant select on biz.incoming_allocation to wuli_app;

-- Where money of this fund may go from here: down by the routes of its source, back to those who gave it.
create function biz.allocation_targets(p_fund uuid)
returns table (kind text, unit_id uuid, unit_name text, unit_kind text, allowed boolean, basis text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'DOWN', u.id, v.name, u.kind, bool_or(r.allowed),
      coalesce(min(r.basis) filter (where r.allowed), min(r.basis))
    from biz.fund f
    join org.oversight_now o on o.overseer_id = f.tenant_id
    join org.unit u on u.id = o.unit_id and u.tenant_id = u.id
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
    join ref.fund_route w on w.source_code = f.source_code and w.recipient_kind = u.kind
    join org.flow_rule r on r.flow = w.flow and r.via = o.via
    where f.tenant_id = sec.tenant() and f.id = p_fund
    group by u.id, v.name, u.kind
  union all
  select 'RETURN', u.id, v.name, u.kind, true, '未使用的资金退回拨付单位。'
    from biz.fund f
    join biz.incoming_allocation i on i.tenant_id = f.tenant_id and i.fund_id = f.id and i.kind = 'DOWN'
    join org.unit u on u.id = i.from_unit_id
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
    where f.tenant_id = sec.tenant() and f.id = p_fund
    group by u.id, v.name, u.kind
$$;

create function biz.issue_allocation(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  a biz.allocation;
  f biz.fund;
  t record;
begin
  select * into a from biz.allocation x where x.tenant_id = v_tenant and x.id = p_id for no key update;
  if not found then
    perform biz.refuse('not-found');
  elsif a.status <> 'APPROVED' then
    perform biz.refuse('illegal-transition');
  end if;
  select * into t from biz.allocation_targets(a.fund_id) x where x.unit_id = a.to_unit_id and x.kind = a.kind;
  if not found then
    perform biz.refuse('allocation-target', '{"basis": "对方不在本单位的拨付范围内。"}');
  elsif not t.allowed then
    perform biz.refuse('allocation-target', jsonb_build_object('basis', t.basis));
  end if;
  select * into f from biz.fund x where x.tenant_id = v_tenant and x.id = a.fund_id;
  update biz.allocation x set status = 'ISSUED', issued_by = sec.person(), issued_at = now(), version = x.version + 1
    where x.tenant_id = v_tenant and x.id = p_id;
  perform biz.move(case a.kind when 'DOWN' then 'ALLOCATE' else 'RETURN' end, a.title || '：' || a.to_name, 'ALLOCATION', p_id,
    a.fund_id, 'AVAILABLE', case a.kind when 'DOWN' then 'ALLOCATED_DOWN' else 'RETURNED' end, a.amount_fen);
  insert into biz.incoming_allocation (tenant_id, id, kind, from_unit_id, from_name, amount_fen, title, basis_document,
      use_by, fund_name, source_code, purposes, origin_id, origin_tenant, giver_ids, issued_at)
    select a.to_unit_id, p_id, a.kind, v_tenant, v.name, a.amount_fen, a.title, a.basis_document, a.use_by, f.name,
        f.source_code, array(select p.purpose from biz.fund_purpose p where p.tenant_id = v_tenant and p.fund_id = f.id),
        f.origin_id, f.origin_tenant, f.giver_ids || v_tenant, now()
      from org.unit_version v where v.unit_id = v_tenant and v.valid @> current_date;
end
$$;

-- Books what came in; the first allocation of a tree opens the fund that takes it.
create function biz.acknowledge_allocation(p_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  i biz.incoming_allocation;
  v_fund uuid;
begin
  select * into i from biz.incoming_allocation x where x.tenant_id = v_tenant and x.id = p_id for update;
  if not found then
    perform biz.refuse('not-found');
  elsif i.status <> 'ISSUED' then
    perform biz.refuse('illegal-transition');
  end if;
  insert into biz.fund (tenant_id, id, name, source_code, origin_id, origin_tenant, giver_ids, opening_fen, basis_document,
      status, proposed_by)
    values (v_tenant, uuidv7(), i.fund_name, i.source_code, i.origin_id, i.origin_tenant, i.giver_ids, 0, i.basis_document,
      'OPEN', sec.person())
    on conflict on constraint uq_fund_origin do nothing;
  select f.id into v_fund from biz.fund f where f.tenant_id = v_tenant and f.origin_id = i.origin_id for no key update;
  insert into biz.fund_purpose (tenant_id, fund_id, source_code, purpose)
    select v_tenant, v_fund, i.source_code, p from unnest(i.purposes) p on conflict do nothing;
  insert into biz.fund_balance (tenant_id, fund_id) values (v_tenant, v_fund) on conflict do nothing;
  if i.kind = 'DOWN' then
    update biz.fund f set giver_ids = array(select distinct g from unnest(f.giver_ids || i.giver_ids) g)
      where f.tenant_id = v_tenant and f.id = v_fund;
    perform biz.move('ACKNOWLEDGE', i.title || '：' || i.from_name, 'ALLOCATION', p_id, v_fund, 'RECEIVED', 'AVAILABLE', i.amount_fen);
  else
    perform biz.move('ACKNOWLEDGE', i.title || '：' || i.from_name, 'ALLOCATION', p_id, v_fund, 'ALLOCATED_DOWN', 'AVAILABLE', i.amount_fen);
  end if;
  update biz.incoming_allocation x set status = 'ACKNOWLEDGED', fund_id = v_fund, acknowledged_by = sec.person(),
      acknowledged_at = now() where x.tenant_id = v_tenant and x.id = p_id;
  update biz.allocation x set status = 'ACKNOWLEDGED', acknowledged_at = now(), version = x.version + 1
    where x.tenant_id = i.from_unit_id and x.id = p_id and x.status = 'ISSUED';
  return v_fund;
end
$$;

-- Takes back what nobody has acknowledged. Both sides lock the incoming row first.
create function biz.revoke_allocation(p_id uuid, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  a biz.allocation;
begin
  select * into a from biz.allocation x where x.tenant_id = v_tenant and x.id = p_id;
  if not found then
    perform biz.refuse('not-found');
  end if;
  update biz.incoming_allocation x set status = 'REVOKED'
    where x.tenant_id = a.to_unit_id and x.id = p_id and x.status = 'ISSUED';
  if not found then
    perform biz.refuse('illegal-transition');
  end if;
  update biz.allocation x set status = 'REVOKED', version = x.version + 1 where x.tenant_id = v_tenant and x.id = p_id;
  perform biz.move('REVOKE', p_reason, 'ALLOCATION', p_id, a.fund_id,
    case a.kind when 'DOWN' then 'ALLOCATED_DOWN' else 'RETURNED' end, 'AVAILABLE', a.amount_fen);
end
$$;

-- The giver sees that its money is in use as soon as the taker spends, reserves or passes on any of it.
create function biz.mark_allocations_in_use() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.allocation a set status = 'IN_USE', version = a.version + 1
    from biz.fund_node n, biz.fund f
    where n.tenant_id = new.tenant_id and n.origin_id = new.origin_id and n.unit_id = new.unit_id
      and f.tenant_id = new.tenant_id and f.origin_id = new.origin_id
      and a.tenant_id = new.tenant_id and a.fund_id = f.id and a.to_unit_id = new.unit_id
      and a.kind = 'DOWN' and a.status = 'ACKNOWLEDGED';
  return null;
end
$$;
create trigger mark_in_use after update on biz.fund_node for each row
  when (new.reserved + new.in_transit + new.spent + new.allocated_down > 0)
  execute function biz.mark_allocations_in_use();

grant select, insert, update on biz.allocation, biz.incoming_allocation to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('allocation_targets', 'issue_allocation', 'acknowledge_allocation', 'revoke_allocation', 'mark_allocations_in_use')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.allocation_targets, biz.issue_allocation, biz.acknowledge_allocation, biz.revoke_allocation to wuli_app;
