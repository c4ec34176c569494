-- Payments that the bank could not tell about, changes of a batch under construction, and who gave money to whom.
-- A batch taken apart again (UNLOCKED) may lose items; what was dropped is neither counted nor sent.
alter table biz.payment_batch add column locked_at timestamptz, add column approved_at timestamptz;
create index ix_payment_batch_fund on biz.payment_batch (tenant_id, fund_id, id desc);
create index ix_payment_batch_status on biz.payment_batch (tenant_id, status, id desc);
create index ix_payment_item_reservation on biz.payment_item (tenant_id, reservation_id);
create index ix_entry_occurred on biz.entry (tenant_id, occurred_on desc, id desc);

create or replace function biz.batch_digest(p_batch uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(string_agg(concat_ws('|', i.line, i.id, i.reservation_id, i.amount_fen, i.payee_name, i.bank_name,
      encode(i.account_index, 'hex')), E'\n' order by i.line), 'UTF8')), 'hex')
    from biz.payment_item i where i.tenant_id = sec.tenant() and i.batch_id = p_batch and i.status <> 'DROPPED'
$$;

create or replace function biz.move_batch(p_batch uuid, p_action text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  b biz.payment_batch;
  v_total bigint;
  v_count int;
begin
  select * into b from biz.payment_batch x where x.tenant_id = v_tenant and x.id = p_batch for update;
  if not found then
    perform biz.refuse('not-found');
  elsif not (b.status, p_action) in (('BUILDING', 'LOCK'), ('LOCKED', 'UNLOCK'), ('LOCKED', 'APPROVE'), ('APPROVED', 'RELEASE'),
      ('LOCKED', 'ABORT'), ('APPROVED', 'ABORT'), ('BUILDING', 'ABORT'), ('RECONCILING', 'CLOSE')) then
    perform biz.refuse('illegal-transition');
  end if;
  select coalesce(sum(i.amount_fen), 0), count(*) into v_total, v_count
    from biz.payment_item i where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status <> 'DROPPED';
  if p_action = 'LOCK' and v_count = 0 then
    perform biz.refuse('batch-empty');
  elsif p_action in ('APPROVE', 'RELEASE')
      and (b.total_fen, b.item_count, b.digest) is distinct from (v_total, v_count, biz.batch_digest(p_batch)) then
    perform biz.refuse('batch-altered');
  elsif p_action = 'CLOSE' and exists (select from biz.payment_item i
      where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status in ('SENT', 'UNKNOWN')) then
    perform biz.refuse('batch-unsettled');
  end if;
  update biz.payment_batch x set
      status = case p_action when 'LOCK' then 'LOCKED' when 'UNLOCK' then 'BUILDING' when 'APPROVE' then 'APPROVED'
        when 'RELEASE' then 'RELEASED' when 'ABORT' then 'ABORTED' else 'CLOSED' end,
      total_fen = case p_action when 'LOCK' then v_total when 'UNLOCK' then null else x.total_fen end,
      item_count = case p_action when 'LOCK' then v_count when 'UNLOCK' then null else x.item_count end,
      digest = case p_action when 'LOCK' then biz.batch_digest(p_batch) when 'UNLOCK' then null else x.digest end,
      locked_at = case p_action when 'LOCK' then now() when 'UNLOCK' then null else x.locked_at end,
      approved_by = case p_action when 'APPROVE' then sec.person() else x.approved_by end,
      approved_at = case p_action when 'APPROVE' then now() else x.approved_at end,
      released_by = case p_action when 'RELEASE' then sec.person() else x.released_by end,
      released_at = case p_action when 'RELEASE' then now() else x.released_at end,
      version = x.version + 1
    where x.tenant_id = v_tenant and x.id = p_batch;
  if p_action = 'ABORT' then
    update biz.payment_item i set status = 'DROPPED' where i.tenant_id = v_tenant and i.batch_id = p_batch;
  elsif p_action = 'RELEASE' then
    perform biz.send_batch(p_batch, b.fund_id, b.title);
  end if;
end
$$;

-- Takes one payment out of a batch that is still built; its reservation may go into another batch.
create function biz.drop_payment_item(p_batch uuid, p_item uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
begin
  perform from biz.payment_batch b where b.tenant_id = v_tenant and b.id = p_batch and b.status = 'BUILDING' for update;
  if not found then
    perform biz.refuse('batch-locked');
  end if;
  update biz.payment_item i set status = 'DROPPED'
    where i.tenant_id = v_tenant and i.batch_id = p_batch and i.id = p_item and i.status = 'READY';
  if not found then
    perform biz.refuse('illegal-transition');
  end if;
  update biz.payment_batch b set version = b.version + 1 where b.tenant_id = v_tenant and b.id = p_batch;
end
$$;

create or replace function biz.send_batch(p_batch uuid, p_fund uuid, p_title text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
begin
  perform from biz.reservation r where r.tenant_id = v_tenant
      and r.id in (select i.reservation_id from biz.payment_item i
        where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status = 'READY')
    order by r.id for no key update;
  if exists (select from biz.payment_item i join biz.reservation r on r.tenant_id = i.tenant_id and r.id = i.reservation_id
      where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status = 'READY'
        and (r.fund_id <> p_fund or i.amount_fen > r.amount_fen - r.sent_fen - r.paid_fen - r.released_fen)) then
    perform biz.refuse('batch-beyond-reservation');
  end if;
  update biz.reservation r set sent_fen = r.sent_fen + i.amount_fen from biz.payment_item i
    where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status = 'READY'
      and r.tenant_id = v_tenant and r.id = i.reservation_id;
  perform biz.post_entry('SEND', current_date, '付款批次：' || p_title, 'PAYMENT_BATCH', p_batch, s.funds, s.accounts, s.amounts, s.reservations)
    from (select array_agg(p_fund order by i.line, a.n) as funds, array_agg(a.account order by i.line, a.n) as accounts,
        array_agg(a.sign * i.amount_fen order by i.line, a.n) as amounts, array_agg(i.reservation_id order by i.line, a.n) as reservations
      from biz.payment_item i cross join (values (1, 'RESERVED', -1), (2, 'IN_TRANSIT', 1)) a (n, account, sign)
      where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status = 'READY') s;
  update biz.payment_item i set status = 'SENT' where i.tenant_id = v_tenant and i.batch_id = p_batch and i.status = 'READY';
end
$$;

-- UNKNOWN ends by a return file, or by what two persons say who looked into it: one proposes with his evidence, another
-- decides. A return file that comes in between overtakes the proposal.
create table biz.payment_decision (
  tenant_id   uuid not null,
  id          uuid not null,
  item_id     uuid not null,
  outcome     text not null,
  reason      text not null,
  status      text not null default 'PROPOSED',
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decided_by  uuid,
  decided_at  timestamptz,
  constraint pk_payment_decision primary key (tenant_id, id),
  constraint fk_payment_decision_item foreign key (tenant_id, item_id) references biz.payment_item (tenant_id, id),
  constraint ck_payment_decision_outcome check (outcome in ('PAID', 'FAILED')),
  constraint ck_payment_decision_status check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'OVERTAKEN')),
  constraint ck_payment_decision_decided check ((status in ('CONFIRMED', 'REFUSED')) = (decided_by is not null)),
  constraint ck_payment_decision_persons check (decided_by <> proposed_by)
);
create unique index uq_payment_decision_open on biz.payment_decision (tenant_id, item_id) where status = 'PROPOSED';
create unique index uq_payment_decision_confirmed on biz.payment_decision (tenant_id, item_id) where status = 'CONFIRMED';
call sec.protect('biz.payment_decision');
grant select on biz.payment_decision to wuli_app;
grant select, insert, update on biz.payment_decision to wuli_door;

create function biz.follow_outcome() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.status in ('PAID', 'FAILED', 'DROPPED') and new.status <> old.status then
    perform biz.refuse('illegal-transition');
  elsif old.status = 'UNKNOWN' and new.status <> 'UNKNOWN' then
    update biz.payment_decision d set status = 'OVERTAKEN'
      where d.tenant_id = new.tenant_id and d.item_id = new.id and d.status = 'PROPOSED';
  end if;
  return null;
end
$$;
create trigger follow_outcome after update of status on biz.payment_item
  for each row execute function biz.follow_outcome();

-- Books how one payment ended. The caller holds the batch and the reservation.
create function biz.settle_item(p_item uuid, p_result text, p_reason text, p_decision_type text, p_decision uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  i record;
  v_entry uuid;
begin
  select x.amount_fen, x.reservation_id, b.fund_id, b.title into i from biz.payment_item x
    join biz.payment_batch b on b.tenant_id = x.tenant_id and b.id = x.batch_id
    where x.tenant_id = v_tenant and x.id = p_item;
  if p_result = 'PAID' then
    update biz.reservation x set sent_fen = x.sent_fen - i.amount_fen, paid_fen = x.paid_fen + i.amount_fen
      where x.tenant_id = v_tenant and x.id = i.reservation_id;
    v_entry := biz.move('PAYMENT', '付款成功：' || i.title, p_decision_type, p_decision, i.fund_id, 'IN_TRANSIT', 'SPENT',
      i.amount_fen, i.reservation_id);
  elsif p_result = 'FAILED' then
    update biz.reservation x set sent_fen = x.sent_fen - i.amount_fen where x.tenant_id = v_tenant and x.id = i.reservation_id;
    v_entry := biz.move('BOUNCE', '付款失败：' || i.title, p_decision_type, p_decision, i.fund_id, 'IN_TRANSIT', 'RESERVED',
      i.amount_fen, i.reservation_id);
  end if;
  update biz.payment_item x set status = p_result, reason = p_reason, entry_id = v_entry
    where x.tenant_id = v_tenant and x.id = p_item;
end
$$;

create or replace function biz.settle_batch(p_id uuid, p_batch uuid, p_file_digest text, p_rows jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  b biz.payment_batch;
  r record;
begin
  select * into b from biz.payment_batch x where x.tenant_id = v_tenant and x.id = p_batch for update;
  if not found then
    perform biz.refuse('not-found');
  elsif b.status not in ('RELEASED', 'RECONCILING') then
    perform biz.refuse('illegal-transition');
  elsif exists (select from biz.bank_return x where x.tenant_id = v_tenant and x.file_digest = p_file_digest) then
    perform biz.refuse('return-duplicate-file');
  end if;
  insert into biz.bank_return (tenant_id, id, batch_id, file_digest, row_count, imported_by)
    values (v_tenant, p_id, p_batch, p_file_digest, jsonb_array_length(p_rows), sec.person());
  perform from biz.reservation x where x.tenant_id = v_tenant
      and x.id in (select i.reservation_id from biz.payment_item i where i.tenant_id = v_tenant and i.batch_id = p_batch)
    order by x.id for no key update;
  for r in
    select w.row, w.reference, w.amount, w.tail, w.result, w.reason, i.id as item, i.status, i.amount_fen, i.account_mask,
        count(*) over (partition by w.reference) as times
      from jsonb_to_recordset(p_rows) w ("row" int, reference uuid, amount bigint, tail text, result text, reason text)
      left join biz.payment_item i on i.tenant_id = v_tenant and i.batch_id = p_batch and i.id = w.reference
      order by w.row
  loop
    if r.item is null then
      perform biz.refuse('return-unknown-row', jsonb_build_object('row', r.row));
    elsif r.times > 1 or r.status not in ('SENT', 'UNKNOWN') then
      perform biz.refuse('return-duplicate-row', jsonb_build_object('row', r.row));
    elsif r.amount <> r.amount_fen or right(r.account_mask, 4) <> r.tail then
      perform biz.refuse('return-altered-row', jsonb_build_object('row', r.row));
    end if;
    perform biz.settle_item(r.item, r.result, r.reason, 'BANK_RETURN', p_id);
  end loop;
  update biz.payment_batch x set status = 'RECONCILING', version = x.version + 1 where x.tenant_id = v_tenant and x.id = p_batch;
end
$$;

create function biz.propose_outcome(p_id uuid, p_batch uuid, p_item uuid, p_outcome text, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
begin
  perform from biz.payment_batch b where b.tenant_id = v_tenant and b.id = p_batch for update;
  if not exists (select from biz.payment_item i where i.tenant_id = v_tenant and i.batch_id = p_batch and i.id = p_item) then
    perform biz.refuse('not-found');
  elsif not exists (select from biz.payment_item i where i.tenant_id = v_tenant and i.id = p_item and i.status = 'UNKNOWN') then
    perform biz.refuse('outcome-known');
  end if;
  begin
    insert into biz.payment_decision (tenant_id, id, item_id, outcome, reason, proposed_by)
      values (v_tenant, p_id, p_item, p_outcome, p_reason, sec.person());
  exception when unique_violation then
    perform biz.refuse('outcome-proposed');
  end;
end
$$;

create function biz.decide_outcome(p_batch uuid, p_item uuid, p_agreed boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  d biz.payment_decision;
begin
  perform from biz.payment_batch b where b.tenant_id = v_tenant and b.id = p_batch for update;
  select x.* into d from biz.payment_decision x join biz.payment_item i on i.tenant_id = x.tenant_id and i.id = x.item_id
    where x.tenant_id = v_tenant and i.batch_id = p_batch and x.item_id = p_item and x.status = 'PROPOSED' for update of x;
  if not found then
    perform biz.refuse('illegal-transition');
  end if;
  update biz.payment_decision x set status = case when p_agreed then 'CONFIRMED' else 'REFUSED' end,
      decided_by = sec.person(), decided_at = now() where x.tenant_id = v_tenant and x.id = d.id;
  if p_agreed then
    perform from biz.reservation r where r.tenant_id = v_tenant
        and r.id = (select i.reservation_id from biz.payment_item i where i.tenant_id = v_tenant and i.id = p_item)
      for no key update;
    perform biz.settle_item(p_item, d.outcome, d.reason, 'PAYMENT_DECISION', d.id);
    update biz.payment_batch b set version = b.version + 1 where b.tenant_id = v_tenant and b.id = p_batch;
  end if;
end
$$;

-- Who passed the money on to a union below: the branch of the tree that it hangs on.
alter table biz.fund_node add column parent_id uuid;
create function biz.name_giver() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.fund_node n set parent_id = new.from_unit_id
    where n.origin_id = new.origin_id and n.unit_id = new.tenant_id and n.parent_id is null;
  return null;
end
$$;
create trigger name_giver after update of status on biz.incoming_allocation for each row
  when (new.status = 'ACKNOWLEDGED' and new.kind = 'DOWN') execute function biz.name_giver();
update biz.fund_node n set parent_id = (select i.from_unit_id from biz.incoming_allocation i
  where i.tenant_id = n.unit_id and i.origin_id = n.origin_id and i.kind = 'DOWN' and i.status = 'ACKNOWLEDGED'
  order by i.acknowledged_at limit 1);

grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('drop_payment_item', 'follow_outcome', 'settle_item', 'propose_outcome', 'decide_outcome', 'name_giver')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.drop_payment_item, biz.propose_outcome, biz.decide_outcome to wuli_app;
