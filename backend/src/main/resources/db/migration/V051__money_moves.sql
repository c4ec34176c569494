-- The moves of money. Each is one function of wuli_door, which sees the tables in spite of their policies and therefore
-- names the tenant in every statement. Lock order everywhere: reservations by id, ceilings by key, balances by fund id.
-- A refused move raises 23514 with the slug of the problem as constraint and its values as JSON in the detail.
create table biz.fund_node (
  tenant_id      uuid not null,
  origin_id      uuid not null,
  unit_id        uuid not null,
  unit_name      text not null,
  received       bigint not null,
  available      bigint not null,
  reserved       bigint not null,
  in_transit     bigint not null,
  spent          bigint not null,
  allocated_down bigint not null,
  returned       bigint not null,
  as_of          timestamptz not null,
  constraint pk_fund_node primary key (tenant_id, origin_id, unit_id)
);
call sec.protect('biz.fund_node');
grant select on biz.fund_node to wuli_app;

create function biz.refuse(p_problem text, p_values jsonb default '{}') returns void language plpgsql as $$
begin
  raise exception 'refused: %', p_problem using errcode = '23514', constraint = p_problem, detail = p_values::text;
end
$$;

-- The month that takes an entry of this day: its own, or the first one that is not closed. The day itself is kept.
create function biz.open_period(p_occurred_on date) returns date
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  v_month date;
begin
  loop
    select greatest(date_trunc('month', p_occurred_on)::date, (max(p.month) + interval '1 month')::date) into v_month
      from biz.accounting_period p where p.tenant_id = v_tenant and p.status = 'CLOSED';
    insert into biz.accounting_period (tenant_id, month) values (v_tenant, v_month) on conflict do nothing;
    perform from biz.accounting_period p
      where p.tenant_id = v_tenant and p.month = v_month and p.status = 'OPEN' for share;
    if found then
      return v_month;
    end if;
  end loop;
end
$$;

-- The one writer of the ledger. The four arrays are the postings, in parallel.
create function biz.post_entry(
    p_kind text, p_occurred_on date, p_summary text, p_decision_type text, p_decision_id uuid,
    p_funds uuid[], p_accounts text[], p_amounts bigint[], p_reservations uuid[], p_reverses uuid default null)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  v_id uuid := uuidv7();
  r record;
begin
  if v_tenant is null then
    raise exception 'no context' using errcode = '42501';
  end if;
  perform from biz.fund_balance b where b.tenant_id = v_tenant and b.fund_id = any (p_funds)
    order by b.fund_id for no key update;
  for r in
    select d.fund, f.status, b.available, d.delta
      from (select x.fund, sum(x.amount) filter (where x.account = 'AVAILABLE') as delta
              from unnest(p_funds, p_accounts, p_amounts) x (fund, account, amount) group by x.fund) d
      left join biz.fund f on f.tenant_id = v_tenant and f.id = d.fund
      left join biz.fund_balance b on b.tenant_id = v_tenant and b.fund_id = d.fund
  loop
    if r.status is null then
      perform biz.refuse('not-found');
    elsif r.status <> 'OPEN' or r.available is null then
      perform biz.refuse('fund-not-open');
    elsif r.available + coalesce(r.delta, 0) < 0 then
      perform biz.refuse('fund-insufficient', jsonb_build_object('available', r.available, 'amount', -r.delta));
    end if;
  end loop;
  insert into biz.entry (tenant_id, id, kind, occurred_on, period, summary, decision_type, decision_id, reverses_id,
      person_id, post_id, request)
    values (v_tenant, v_id, p_kind, p_occurred_on, biz.open_period(p_occurred_on), p_summary, p_decision_type, p_decision_id,
      p_reverses, sec.person(), sec.post(), sec.request());
  insert into biz.posting (tenant_id, entry_id, line, fund_id, account, amount_fen, reservation_id)
    select v_tenant, v_id, x.line, x.fund, x.account, x.amount, x.reservation
      from unnest(p_funds, p_accounts, p_amounts, p_reservations) with ordinality x (fund, account, amount, reservation, line);
  return v_id;
end
$$;

create function biz.move(
    p_kind text, p_summary text, p_decision_type text, p_decision_id uuid, p_fund uuid, p_from text, p_to text,
    p_amount bigint, p_reservation uuid default null, p_occurred_on date default current_date)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_amount <= 0 then
    perform biz.refuse('fund-amount');
  end if;
  return biz.post_entry(p_kind, p_occurred_on, p_summary, p_decision_type, p_decision_id, array[p_fund, p_fund],
    array[p_from, p_to], array[-p_amount, p_amount], array[p_reservation, p_reservation]);
end
$$;

-- The opening money of a fund that another person approved.
create function biz.open_fund(p_fund uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  f biz.fund;
begin
  select * into f from biz.fund x where x.tenant_id = v_tenant and x.id = p_fund and x.status = 'OPEN' and x.opened_by is not null
    for update;
  if not found or exists (select from biz.fund_balance b where b.tenant_id = v_tenant and b.fund_id = p_fund) then
    perform biz.refuse('fund-not-open');
  end if;
  insert into biz.fund_balance (tenant_id, fund_id) values (v_tenant, p_fund);
  if f.opening_fen > 0 then
    perform biz.move('RECEIPT', '收到资金：' || f.name, 'FUND', p_fund, p_fund, 'RECEIVED', 'AVAILABLE', f.opening_fen);
  end if;
end
$$;

create function biz.reserve(
    p_id uuid, p_fund uuid, p_purpose text, p_unit uuid, p_person uuid, p_label text, p_object_type text, p_object_id uuid,
    p_amount bigint, p_decision_type text, p_decision_id uuid, p_ceilings jsonb)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  s record;
  c record;
  v_used bigint;
begin
  select f.source_code, o.name, o.basis,
      (select w.name from ref.payment_purpose w where w.code = p_purpose) as purpose,
      exists (select from biz.fund_purpose u where u.tenant_id = v_tenant and u.fund_id = f.id and u.purpose = p_purpose) as permitted
    into s from biz.fund f join ref.fund_source o on o.code = f.source_code
    where f.tenant_id = v_tenant and f.id = p_fund;
  if not found then
    perform biz.refuse('not-found');
  elsif not s.permitted then
    perform biz.refuse('fund-purpose', jsonb_build_object(
      'source', s.name, 'purpose', coalesce(s.purpose, p_purpose), 'basis', s.basis));
  end if;
  for c in
    select x.subject, x.rule, x.period, x.cap
      from jsonb_to_recordset(p_ceilings) x (subject uuid, rule text, period text, cap bigint) order by 1, 2, 3
  loop
    insert into biz.ceiling (tenant_id, subject_id, rule, period, cap_fen)
      values (v_tenant, c.subject, c.rule, c.period, c.cap) on conflict do nothing;
    select l.used_fen into v_used from biz.ceiling l
      where l.tenant_id = v_tenant and l.subject_id = c.subject and l.rule = c.rule and l.period = c.period for no key update;
    if v_used + p_amount > c.cap then
      perform biz.refuse('fund-ceiling', jsonb_build_object('cap', c.cap, 'used', v_used, 'amount', p_amount));
    end if;
    update biz.ceiling l set cap_fen = c.cap, used_fen = v_used + p_amount
      where l.tenant_id = v_tenant and l.subject_id = c.subject and l.rule = c.rule and l.period = c.period;
  end loop;
  begin
    insert into biz.reservation (tenant_id, id, fund_id, purpose, unit_id, person_id, label, object_type, object_id,
        amount_fen, decision_type, decision_id, created_by)
      values (v_tenant, p_id, p_fund, p_purpose, p_unit, p_person, p_label, p_object_type, p_object_id,
        p_amount, p_decision_type, p_decision_id, sec.person());
  exception when unique_violation then
    perform biz.refuse('fund-already-reserved');
  end;
  insert into biz.ceiling_use (tenant_id, reservation_id, subject_id, rule, period)
    select v_tenant, p_id, x.subject, x.rule, x.period from jsonb_to_recordset(p_ceilings) x (subject uuid, rule text, period text);
  return biz.move('RESERVE', '预留：' || p_label, p_decision_type, p_decision_id, p_fund, 'AVAILABLE', 'RESERVED', p_amount, p_id);
end
$$;

create function biz.lower_ceilings(p_reservation uuid, p_amount bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with used as (
    select l.subject_id, l.rule, l.period from biz.ceiling l
      join biz.ceiling_use u using (tenant_id, subject_id, rule, period)
      where u.tenant_id = sec.tenant() and u.reservation_id = p_reservation order by 1, 2, 3 for no key update of l)
  update biz.ceiling l set used_fen = l.used_fen - p_amount from used u
    where l.tenant_id = sec.tenant() and l.subject_id = u.subject_id and l.rule = u.rule and l.period = u.period
$$;

create function biz.locked_reservation(p_reservation uuid) returns biz.reservation
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v biz.reservation;
begin
  select * into v from biz.reservation x where x.tenant_id = sec.tenant() and x.id = p_reservation for no key update;
  if not found then
    perform biz.refuse('not-found');
  end if;
  return v;
end
$$;

-- Gives back whatever of the reservation was neither paid nor is on its way.
create function biz.release(p_reservation uuid, p_summary text, p_decision_type text, p_decision_id uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v biz.reservation := biz.locked_reservation(p_reservation);
  v_rest bigint := v.amount_fen - v.sent_fen - v.paid_fen - v.released_fen;
begin
  if v_rest = 0 then
    perform biz.refuse('fund-nothing-reserved');
  end if;
  update biz.reservation x set released_fen = x.released_fen + v_rest where x.tenant_id = v.tenant_id and x.id = v.id;
  perform biz.lower_ceilings(v.id, v_rest);
  perform biz.move('RELEASE', p_summary, p_decision_type, p_decision_id, v.fund_id, 'RESERVED', 'AVAILABLE', v_rest, v.id);
  return v_rest;
end
$$;

-- Pays out of the reservation at once, without the bank (goods handed over, money order).
create function biz.pay(p_reservation uuid, p_amount bigint, p_summary text, p_decision_type text, p_decision_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v biz.reservation := biz.locked_reservation(p_reservation);
  v_rest bigint := v.amount_fen - v.sent_fen - v.paid_fen - v.released_fen;
begin
  if p_amount > v_rest then
    perform biz.refuse('fund-beyond-reservation', jsonb_build_object('reserved', v_rest, 'amount', p_amount));
  end if;
  update biz.reservation x set paid_fen = x.paid_fen + p_amount where x.tenant_id = v.tenant_id and x.id = v.id;
  return biz.move('PAYMENT', p_summary, p_decision_type, p_decision_id, v.fund_id, 'RESERVED', 'SPENT', p_amount, v.id);
end
$$;

-- The opposite of an entry, linked to it. Money that had been paid comes back to the fund and off the ceilings.
create function biz.reverse(p_entry uuid, p_summary text, p_decision_type text, p_decision_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  e biz.entry;
  p record;
  v_id uuid;
begin
  select * into e from biz.entry x where x.tenant_id = v_tenant and x.id = p_entry;
  if not found then
    perform biz.refuse('not-found');
  elsif e.kind = 'REVERSAL' then
    perform biz.refuse('fund-reversal-of-reversal');
  elsif e.kind not in ('RECEIPT', 'TRANSFER', 'PAYMENT') then
    perform biz.refuse('fund-not-reversible');
  end if;
  perform from biz.reservation x where x.tenant_id = v_tenant
      and x.id in (select y.reservation_id from biz.posting y where y.tenant_id = v_tenant and y.entry_id = p_entry)
    order by x.id for no key update;
  if exists (select from biz.entry x where x.tenant_id = v_tenant and x.reverses_id = p_entry) then
    perform biz.refuse('fund-already-reversed');
  end if;
  select biz.post_entry('REVERSAL', current_date, p_summary, p_decision_type, p_decision_id,
      array_agg(x.fund_id order by x.line), array_agg(x.account order by x.line), array_agg(-x.amount_fen order by x.line),
      array_agg(x.reservation_id order by x.line), p_entry)
    into v_id from biz.posting x where x.tenant_id = v_tenant and x.entry_id = p_entry;
  if e.kind = 'PAYMENT' then
    for p in select x.fund_id, x.account, -x.amount_fen as amount, x.reservation_id from biz.posting x
        where x.tenant_id = v_tenant and x.entry_id = p_entry and x.amount_fen < 0 order by x.reservation_id
    loop
      update biz.reservation x set paid_fen = x.paid_fen - p.amount, released_fen = x.released_fen + p.amount
        where x.tenant_id = v_tenant and x.id = p.reservation_id;
      perform biz.lower_ceilings(p.reservation_id, p.amount);
      perform biz.move('REFUND', p_summary, p_decision_type, p_decision_id, p.fund_id, p.account, 'AVAILABLE', p.amount, p.reservation_id);
    end loop;
  end if;
  return v_id;
end
$$;

-- Between two funds of the same source, balanced through the clearing account of both.
create function biz.transfer(p_from uuid, p_to uuid, p_amount bigint, p_summary text, p_decision_type text, p_decision_id uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_sources int;
begin
  select count(distinct f.source_code) into v_sources from biz.fund f where f.tenant_id = sec.tenant() and f.id in (p_from, p_to);
  if p_amount <= 0 then
    perform biz.refuse('fund-amount');
  elsif v_sources <> 1 or p_from = p_to then
    perform biz.refuse('fund-transfer-source');
  end if;
  return biz.post_entry('TRANSFER', current_date, p_summary, p_decision_type, p_decision_id,
    array[p_from, p_from, p_to, p_to], array['AVAILABLE', 'CLEARING', 'CLEARING', 'AVAILABLE'],
    array[-p_amount, p_amount, -p_amount, p_amount], array[null, null, null, null]::uuid[]);
end
$$;

-- Closes a month for good, and with it all months before.
create function biz.close_period(p_month date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_month >= date_trunc('month', current_date)::date then
    perform biz.refuse('fund-period-running');
  end if;
  insert into biz.accounting_period (tenant_id, month) values (sec.tenant(), p_month) on conflict do nothing;
  update biz.accounting_period p set status = 'CLOSED', closed_by = sec.person(), closed_at = now()
    where p.tenant_id = sec.tenant() and p.month <= p_month and p.status = 'OPEN';
end
$$;

-- Each union that the money came from sees the sums of those below it, in the same transaction.
create function biz.publish_fund_node() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into biz.fund_node (tenant_id, origin_id, unit_id, unit_name, received, available, reserved, in_transit, spent,
      allocated_down, returned, as_of)
    select g, f.origin_id, new.tenant_id, coalesce(v.name, ''), new.received, new.available, new.reserved, new.in_transit,
        new.spent, new.allocated_down, new.returned, clock_timestamp()
      from biz.fund f cross join unnest(f.giver_ids) g
      left join org.unit_version v on v.unit_id = new.tenant_id and v.valid @> current_date
      where f.tenant_id = new.tenant_id and f.id = new.fund_id
    on conflict on constraint pk_fund_node do update set received = excluded.received, available = excluded.available,
      reserved = excluded.reserved, in_transit = excluded.in_transit, spent = excluded.spent,
      allocated_down = excluded.allocated_down, returned = excluded.returned, as_of = excluded.as_of;
  return null;
end
$$;
create trigger publish_node after insert or update on biz.fund_balance for each row execute function biz.publish_fund_node();

grant select, insert, update on biz.fund, biz.fund_purpose, biz.accounting_period, biz.fund_balance, biz.reservation,
  biz.ceiling, biz.ceiling_use, biz.fund_node to wuli_door;
grant select, insert on biz.entry, biz.posting to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.prosecdef
      and p.proname in ('check_entry', 'check_entry_balance', 'check_posting_belongs', 'open_period', 'post_entry', 'move',
        'open_fund', 'reserve', 'lower_ceilings', 'locked_reservation', 'release', 'pay', 'reverse', 'transfer',
        'close_period', 'publish_fund_node')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.open_fund, biz.reserve, biz.release, biz.pay, biz.reverse, biz.transfer, biz.close_period to wuli_app;
