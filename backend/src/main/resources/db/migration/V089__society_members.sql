-- Members of a society, what they owe month by month, and what the payroll deducted: money of the society's fund.
create table biz.society_member (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  unit_id       uuid not null,
  person_id     uuid not null,
  staff_number  text collate "C" not null,
  name          text not null,
  status        text not null default 'ACTIVE',
  joined_on     date not null,
  -- From this day on dues are owed: earlier than the day of joining when the charter demands back payment.
  owes_from     date not null,
  left_on       date,
  leave_reason  text,
  changed_at    timestamptz not null default now(),
  version       int not null default 0,
  constraint pk_society_member primary key (tenant_id, id),
  constraint uq_society_member_person unique (tenant_id, person_id),
  constraint ck_society_member_status check (status in ('ACTIVE', 'LEFT')),
  constraint ck_society_member_reason check (leave_reason in ('WITHDRAWN', 'RETIRED', 'MOVED')),
  constraint ck_society_member_left check ((status = 'LEFT') = (left_on is not null) and (left_on is null) = (leave_reason is null)),
  constraint ck_society_member_days check (owes_from <= joined_on and (left_on is null or left_on >= joined_on))
);
create index ix_society_member_staff_number on biz.society_member (tenant_id, staff_number, id);
create index ix_society_member_unit on biz.society_member (tenant_id, unit_id, staff_number);
call sec.protect('biz.society_member', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.society_member to wuli_app;

-- What a member owes in a month. YEAR: an instalment of a year's dues; BACK: for the years before he joined.
create table biz.society_due (
  tenant_id  uuid not null default sec.tenant(),
  id         uuid not null,
  member_id  uuid not null,
  unit_id    uuid not null,
  person_id  uuid not null,
  period_id  uuid not null,
  month      date not null,
  kind       text not null,
  amount_fen bigint not null,
  paid_fen   bigint not null default 0,
  -- Of somebody who left before the month came.
  cancelled  boolean not null default false,
  constraint pk_society_due primary key (tenant_id, id),
  constraint fk_society_due_member foreign key (tenant_id, member_id) references biz.society_member,
  constraint fk_society_due_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint ck_society_due_kind check (kind in ('YEAR', 'BACK')),
  constraint ck_society_due_month check (extract(day from month) = 1),
  constraint ck_society_due_paid check (amount_fen > 0 and paid_fen between 0 and amount_fen),
  constraint ck_society_due_cancelled check (not cancelled or paid_fen = 0)
);
-- Nobody owes one thing twice, however often dues are charged; who left and came again owes anew.
create unique index uq_society_due_month on biz.society_due (tenant_id, member_id, month, kind) where not cancelled;
create index ix_society_due_open on biz.society_due (tenant_id, member_id, month) where not cancelled;
call sec.protect('biz.society_due', unit_column => 'unit_id', person_column => 'person_id');
grant select on biz.society_due to wuli_app;
-- What was paid is written by the booking of receipts alone.
grant insert (id, member_id, unit_id, person_id, period_id, month, kind, amount_fen) on biz.society_due to wuli_app;
grant update (cancelled) on biz.society_due to wuli_app;

-- One receipt of the fund: what the payroll deducted in a month and handed over on a day.
create table biz.society_receipt (
  tenant_id   uuid not null,
  id          uuid not null,
  period_id   uuid not null,
  fund_id     uuid not null,
  entry_id    uuid,
  month       date not null,
  received_on date not null,
  members     int not null,
  amount_fen  bigint not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint pk_society_receipt primary key (tenant_id, id),
  constraint fk_society_receipt_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint fk_society_receipt_entry foreign key (tenant_id, entry_id) references biz.entry (tenant_id, id),
  constraint ck_society_receipt_amount check (amount_fen > 0 and members > 0)
);
create index ix_society_receipt_month on biz.society_receipt (tenant_id, month, id);
call sec.protect('biz.society_receipt');
grant select on biz.society_receipt to wuli_app;

create table biz.society_payment (
  tenant_id  uuid not null,
  id         uuid not null,
  receipt_id uuid not null,
  member_id  uuid not null,
  unit_id    uuid not null,
  person_id  uuid not null,
  month      date not null,
  amount_fen bigint not null,
  constraint pk_society_payment primary key (tenant_id, id),
  -- A payroll deducts once a month: the same list again is refused row by row.
  constraint uq_society_payment_month unique (tenant_id, member_id, month),
  constraint fk_society_payment_receipt foreign key (tenant_id, receipt_id) references biz.society_receipt,
  constraint fk_society_payment_member foreign key (tenant_id, member_id) references biz.society_member,
  constraint ck_society_payment_amount check (amount_fen > 0)
);
call sec.protect('biz.society_payment', unit_column => 'unit_id', person_column => 'person_id');
grant select on biz.society_payment to wuli_app;

-- Books what the payroll deducted: the oldest dues are paid first, more than is owed is refused, the sum is one entry of the fund.
create function biz.receive_society_dues(p_id uuid, p_period uuid, p_month date, p_on date, p_ids uuid[], p_members uuid[], p_amounts bigint[])
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  v_sum bigint := (select sum(x) from unnest(p_amounts) x);
  p record;
  r record;
  d record;
  v_left bigint;
begin
  if sec.mode() <> 'T' then
    raise exception 'only a post of the whole union books dues' using errcode = '42501';
  end if;
  select x.name, x.fund_id into p from biz.mutual_period x
    where x.tenant_id = v_tenant and x.id = p_period and x.scheme = 'SOCIETY' and x.status <> 'DRAFT';
  if not found then
    perform biz.refuse('not-found');
  elsif p.fund_id is null then
    perform biz.refuse('society-no-fund');
  end if;
  insert into biz.society_receipt (tenant_id, id, period_id, fund_id, month, received_on, members, amount_fen, recorded_by)
    values (v_tenant, p_id, p_period, p.fund_id, p_month, p_on, cardinality(p_members), v_sum, sec.person());
  for r in select x.id, m.id as member_id, m.unit_id, m.person_id, x.amount
      from unnest(p_ids, p_members, p_amounts) x (id, member, amount)
      join biz.society_member m on m.tenant_id = v_tenant and m.id = x.member order by m.id
  loop
    begin
      insert into biz.society_payment (tenant_id, id, receipt_id, member_id, unit_id, person_id, month, amount_fen)
        values (v_tenant, r.id, p_id, r.member_id, r.unit_id, r.person_id, p_month, r.amount);
    exception when unique_violation then
      perform biz.refuse('society-booked-already');
    end;
    v_left := r.amount;
    for d in select x.id, x.amount_fen - x.paid_fen as open from biz.society_due x
        where x.tenant_id = v_tenant and x.member_id = r.member_id and not x.cancelled and x.paid_fen < x.amount_fen
        order by x.month, x.kind, x.id for update
    loop
      exit when v_left = 0;
      update biz.society_due x set paid_fen = x.paid_fen + least(v_left, d.open) where x.tenant_id = v_tenant and x.id = d.id;
      v_left := v_left - least(v_left, d.open);
    end loop;
    if v_left > 0 then
      perform biz.refuse('society-too-much');
    end if;
  end loop;
  if (select count(*) from biz.society_payment x where x.tenant_id = v_tenant and x.receipt_id = p_id) <> cardinality(p_members) then
    perform biz.refuse('not-found');
  end if;
  update biz.society_receipt x set entry_id = biz.move('RECEIPT', '互助会会费：' || p.name || ' ' || to_char(p_month, 'YYYY-MM'),
      'SOCIETY_DUES', p_id, p.fund_id, 'RECEIVED', 'AVAILABLE', v_sum, null, p_on)
   where x.tenant_id = v_tenant and x.id = p_id;
end
$$;
grant select on biz.society_member to wuli_door;
grant select, insert, update on biz.society_due, biz.society_receipt, biz.society_payment to wuli_door;
revoke all on function biz.receive_society_dues from public;
grant create on schema biz to wuli_door;
alter function biz.receive_society_dues owner to wuli_door;
revoke create on schema biz from wuli_door;
grant execute on function biz.receive_society_dues to wuli_app;
