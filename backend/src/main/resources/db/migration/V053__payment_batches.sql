-- Payment batches: what is locked is approved, what is approved is released, and the bank's answer is booked item by item.
-- Account numbers are ciphertexts (C4); account_index is their blind index, so that a digest survives the rotation of keys.
create table ref.bank_file_format (
  code      text primary key,
  name      text not null,
  kind      text not null,
  charset   text not null,
  extension text not null,
  columns   jsonb not null,
  constraint ck_bank_file_format_kind check (kind in ('CSV', 'FIXED'))
);
insert into ref.bank_file_format (code, name, kind, charset, extension, columns) values
  ('CSV', '通用代发文件（CSV）', 'CSV', 'UTF-8', 'csv', '[
    {"field": "reference", "header": "参考号", "width": 36}, {"field": "account", "header": "收款账号", "width": 32},
    {"field": "name", "header": "收款人", "width": 60}, {"field": "bank", "header": "开户行", "width": 60},
    {"field": "yuan", "header": "金额", "width": 16}, {"field": "purpose", "header": "用途", "width": 40}]'),
  ('FIXED', '通用代发文件（定长）', 'FIXED', 'GB18030', 'txt', '[
    {"field": "line", "header": "序号", "width": 6}, {"field": "reference", "header": "参考号", "width": 36},
    {"field": "account", "header": "收款账号", "width": 32}, {"field": "name", "header": "收款人", "width": 60},
    {"field": "fen", "header": "金额（分）", "width": 15}]');
grant select on ref.bank_file_format to wuli_app, wuli_door;

create table biz.payment_batch (
  tenant_id   uuid not null default sec.tenant(),
  id          uuid not null,
  fund_id     uuid not null,
  title       text not null,
  format_code text not null references ref.bank_file_format,
  follows_id  uuid,
  status      text not null default 'BUILDING',
  total_fen   bigint,
  item_count  int,
  digest      text,
  built_by    uuid not null default sec.person(),
  approved_by uuid,
  released_by uuid,
  created_at  timestamptz not null default now(),
  released_at timestamptz,
  version     int not null default 0,
  constraint pk_payment_batch primary key (tenant_id, id),
  constraint fk_payment_batch_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id),
  constraint fk_payment_batch_follows foreign key (tenant_id, follows_id) references biz.payment_batch (tenant_id, id),
  constraint ck_payment_batch_status check (status in
    ('BUILDING', 'LOCKED', 'APPROVED', 'RELEASED', 'RECONCILING', 'CLOSED', 'ABORTED')),
  constraint ck_payment_batch_locked check (status = 'BUILDING' or status = 'ABORTED' or digest is not null),
  constraint ck_payment_batch_persons check (
    approved_by <> built_by and released_by <> built_by and released_by <> approved_by)
);
call sec.protect('biz.payment_batch');
grant select, insert on biz.payment_batch to wuli_app;

create table biz.payment_item (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  batch_id       uuid not null,
  line           int not null,
  reservation_id uuid not null,
  amount_fen     bigint not null,
  payee_name     text not null,
  bank_name      text not null,
  account_cipher bytea not null,
  account_index  bytea not null,
  account_mask   text not null,
  status         text not null default 'READY',
  reason         text not null default '',
  entry_id       uuid,
  constraint pk_payment_item primary key (tenant_id, id),
  constraint uq_payment_item_line unique (tenant_id, batch_id, line),
  constraint fk_payment_item_batch foreign key (tenant_id, batch_id) references biz.payment_batch (tenant_id, id),
  constraint fk_payment_item_reservation foreign key (tenant_id, reservation_id) references biz.reservation (tenant_id, id),
  constraint ck_payment_item_amount check (amount_fen > 0),
  constraint ck_payment_item_status check (status in ('READY', 'SENT', 'PAID', 'FAILED', 'UNKNOWN', 'DROPPED'))
);
create unique index uq_payment_item_reservation on biz.payment_item (tenant_id, reservation_id)
  where status in ('READY', 'SENT', 'UNKNOWN');
call sec.protect('biz.payment_item');
grant select, insert on biz.payment_item to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.payment_item', 'account_cipher', 'FINANCE');

create table biz.bank_return (
  tenant_id   uuid not null,
  id          uuid not null,
  batch_id    uuid not null,
  file_digest text not null,
  row_count   int not null,
  imported_by uuid not null,
  imported_at timestamptz not null default now(),
  constraint pk_bank_return primary key (tenant_id, id),
  constraint uq_bank_return_file unique (tenant_id, file_digest),
  constraint fk_bank_return_batch foreign key (tenant_id, batch_id) references biz.payment_batch (tenant_id, id)
);
call sec.protect('biz.bank_return');
grant select on biz.bank_return to wuli_app;

-- What was locked stays as it was: items come and change only while the batch is built.
create function biz.freeze_payment_item() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from biz.payment_batch b
        where b.tenant_id = new.tenant_id and b.id = new.batch_id and b.status = 'BUILDING' for share) then
      perform biz.refuse('batch-locked');
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or (old.batch_id, old.line, old.reservation_id, old.amount_fen, old.payee_name, old.bank_name, old.account_index)
      is distinct from (new.batch_id, new.line, new.reservation_id, new.amount_fen, new.payee_name, new.bank_name, new.account_index) then
    perform biz.refuse('batch-locked');
  end if;
  return new;
end
$$;
create trigger freeze_item before insert or update or delete on biz.payment_item for each row execute function biz.freeze_payment_item();

create function biz.batch_digest(p_batch uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(string_agg(concat_ws('|', i.line, i.id, i.reservation_id, i.amount_fen, i.payee_name, i.bank_name,
      encode(i.account_index, 'hex')), E'\n' order by i.line), 'UTF8')), 'hex')
    from biz.payment_item i where i.tenant_id = sec.tenant() and i.batch_id = p_batch
$$;

-- Every move of a batch, from the states that allow it; the application has asked its table of transitions before.
create function biz.move_batch(p_batch uuid, p_action text) returns void
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
    from biz.payment_item i where i.tenant_id = v_tenant and i.batch_id = p_batch;
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
      approved_by = case p_action when 'APPROVE' then sec.person() else x.approved_by end,
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

-- One entry for the whole batch: its movement is the total of the bank file, to the fen.
create function biz.send_batch(p_batch uuid, p_fund uuid, p_title text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
begin
  perform from biz.reservation r where r.tenant_id = v_tenant
      and r.id in (select i.reservation_id from biz.payment_item i where i.tenant_id = v_tenant and i.batch_id = p_batch)
    order by r.id for no key update;
  if exists (select from biz.payment_item i join biz.reservation r on r.tenant_id = i.tenant_id and r.id = i.reservation_id
      where i.tenant_id = v_tenant and i.batch_id = p_batch
        and (r.fund_id <> p_fund or i.amount_fen > r.amount_fen - r.sent_fen - r.paid_fen - r.released_fen)) then
    perform biz.refuse('batch-beyond-reservation');
  end if;
  update biz.reservation r set sent_fen = r.sent_fen + i.amount_fen from biz.payment_item i
    where i.tenant_id = v_tenant and i.batch_id = p_batch and r.tenant_id = v_tenant and r.id = i.reservation_id;
  update biz.payment_item i set status = 'SENT' where i.tenant_id = v_tenant and i.batch_id = p_batch;
  perform biz.post_entry('SEND', current_date, '付款批次：' || p_title, 'PAYMENT_BATCH', p_batch, s.funds, s.accounts, s.amounts, s.reservations)
    from (select array_agg(p_fund order by i.line, a.n) as funds, array_agg(a.account order by i.line, a.n) as accounts,
        array_agg(a.sign * i.amount_fen order by i.line, a.n) as amounts, array_agg(i.reservation_id order by i.line, a.n) as reservations
      from biz.payment_item i cross join (values (1, 'RESERVED', -1), (2, 'IN_TRANSIT', 1)) a (n, account, sign)
      where i.tenant_id = v_tenant and i.batch_id = p_batch) s;
end
$$;

-- Books the bank's answer, all rows or none. A row that was booked before, or says other than what was sent, is refused.
create function biz.settle_batch(p_id uuid, p_batch uuid, p_file_digest text, p_rows jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  b biz.payment_batch;
  r record;
  v_entry uuid;
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
        i.reservation_id, count(*) over (partition by w.reference) as times
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
    v_entry := null;
    if r.result = 'PAID' then
      update biz.reservation x set sent_fen = x.sent_fen - r.amount_fen, paid_fen = x.paid_fen + r.amount_fen
        where x.tenant_id = v_tenant and x.id = r.reservation_id;
      v_entry := biz.move('PAYMENT', '付款成功：' || b.title, 'BANK_RETURN', p_id, b.fund_id, 'IN_TRANSIT', 'SPENT', r.amount_fen, r.reservation_id);
    elsif r.result = 'FAILED' then
      update biz.reservation x set sent_fen = x.sent_fen - r.amount_fen where x.tenant_id = v_tenant and x.id = r.reservation_id;
      v_entry := biz.move('BOUNCE', '付款失败：' || b.title, 'BANK_RETURN', p_id, b.fund_id, 'IN_TRANSIT', 'RESERVED', r.amount_fen, r.reservation_id);
    end if;
    update biz.payment_item i set status = r.result, reason = r.reason, entry_id = v_entry where i.tenant_id = v_tenant and i.id = r.item;
  end loop;
  update biz.payment_batch x set status = 'RECONCILING', version = x.version + 1 where x.tenant_id = v_tenant and x.id = p_batch;
end
$$;

grant select, insert, update on biz.payment_batch, biz.payment_item, biz.bank_return to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('freeze_payment_item', 'batch_digest', 'move_batch', 'send_batch', 'settle_batch')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.move_batch, biz.settle_batch to wuli_app;
