-- Funds and the double-entry ledger (docs/modules/fund.md). Amounts are whole fen of renminbi; there is no other currency.
-- The application may read all of this and write none of the ledger: every entry goes through biz.post_entry, which only
-- the named moves of this module call.
create table ref.ledger_account (
  code     text primary key,
  name     text not null,
  nature   text not null,
  position smallint not null,
  constraint ck_ledger_account_nature check (nature in ('SOURCE', 'ASSET', 'USE'))
);
insert into ref.ledger_account (code, name, nature, position) values
  ('RECEIVED', '拨入资金', 'SOURCE', 1), ('AVAILABLE', '可用资金', 'ASSET', 2), ('RESERVED', '已预留资金', 'ASSET', 3),
  ('IN_TRANSIT', '支付在途资金', 'ASSET', 4), ('SPENT', '已支出', 'USE', 5), ('ALLOCATED_DOWN', '拨付下级', 'USE', 6),
  ('RETURNED', '退回上级', 'USE', 7), ('CLEARING', '资金间清算', 'ASSET', 8);

create table ref.fund_source (code text primary key, name text not null, basis text not null);
create table ref.payment_purpose (code text primary key, name text not null);
create table ref.fund_source_purpose (
  source_code text not null references ref.fund_source,
  purpose     text not null references ref.payment_purpose,
  constraint pk_fund_source_purpose primary key (source_code, purpose)
);
insert into ref.fund_source (code, name, basis) values
  ('SPECIAL', '专项帮扶资金', '专项资金只用于困难教职工的帮扶、救助和慰问，不得用于疗休养、福利发放等其他支出。'),
  ('DUES', '工会经费（会费）', '工会经费用于服务会员；疗休养费用由行政福利费列支，不得在工会经费中列支。'),
  ('ADMIN_WELFARE', '行政福利费', '疗休养费用由单位行政福利费列支；福利费不得用于互助给付。'),
  ('DONATION', '捐赠资金', '捐赠资金按捐赠人指定的帮扶用途使用。'),
  ('MUTUAL', '医疗互助资金', '医疗互助资金专款专用，只用于互助给付。');
insert into ref.payment_purpose (code, name) values
  ('HARDSHIP_AID', '困难救助'), ('CONDOLENCE', '慰问'), ('MEDICAL_AID', '大病救助'), ('EDUCATION_AID', '子女助学'),
  ('RECUPERATION', '疗休养'), ('WELFARE', '节日福利'), ('MUTUAL_CLAIM', '互助给付');
insert into ref.fund_source_purpose (source_code, purpose) values
  ('SPECIAL', 'HARDSHIP_AID'), ('SPECIAL', 'CONDOLENCE'), ('SPECIAL', 'MEDICAL_AID'), ('SPECIAL', 'EDUCATION_AID'),
  ('DUES', 'HARDSHIP_AID'), ('DUES', 'CONDOLENCE'), ('DUES', 'MEDICAL_AID'), ('DUES', 'EDUCATION_AID'), ('DUES', 'WELFARE'),
  ('ADMIN_WELFARE', 'RECUPERATION'), ('ADMIN_WELFARE', 'WELFARE'),
  ('DONATION', 'HARDSHIP_AID'), ('DONATION', 'MEDICAL_AID'), ('DONATION', 'EDUCATION_AID'), ('MUTUAL', 'MUTUAL_CLAIM');
grant usage on schema ref to wuli_door;
grant select on ref.ledger_account, ref.fund_source, ref.payment_purpose, ref.fund_source_purpose to wuli_app, wuli_door;

-- origin_id is the fund at the root of the allocation tree that this one was fed from; its own id when it is the root.
create table biz.fund (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  name           text not null,
  source_code    text not null references ref.fund_source,
  origin_id      uuid not null,
  origin_tenant  uuid not null default sec.tenant(),
  giver_ids      uuid[] not null default '{}',
  opening_fen    bigint not null,
  basis_document text not null,
  status         text not null default 'DRAFT',
  proposed_by    uuid not null default sec.person(),
  opened_by      uuid,
  created_at     timestamptz not null default now(),
  version        int not null default 0,
  constraint pk_fund primary key (tenant_id, id),
  constraint uq_fund_source unique (tenant_id, id, source_code),
  constraint uq_fund_origin unique (tenant_id, origin_id),
  constraint ck_fund_status check (status in ('DRAFT', 'OPEN', 'CLOSED')),
  constraint ck_fund_opening check (opening_fen >= 0),
  constraint ck_fund_two_persons check (opened_by <> proposed_by)
);
call sec.protect('biz.fund');
grant select, insert, update on biz.fund to wuli_app;

create table biz.fund_purpose (
  tenant_id   uuid not null default sec.tenant(),
  fund_id     uuid not null,
  source_code text not null,
  purpose     text not null,
  constraint pk_fund_purpose primary key (tenant_id, fund_id, purpose),
  constraint fk_fund_purpose_fund foreign key (tenant_id, fund_id, source_code) references biz.fund (tenant_id, id, source_code),
  constraint fk_fund_purpose_permitted foreign key (source_code, purpose) references ref.fund_source_purpose
);
call sec.protect('biz.fund_purpose');
grant select, insert on biz.fund_purpose to wuli_app;

create table biz.accounting_period (
  tenant_id uuid not null default sec.tenant(),
  month     date not null,
  status    text not null default 'OPEN',
  closed_by uuid,
  closed_at timestamptz,
  constraint pk_accounting_period primary key (tenant_id, month),
  constraint ck_accounting_period_month check (extract(day from month) = 1),
  constraint ck_accounting_period_status check (status in ('OPEN', 'CLOSED'))
);
call sec.protect('biz.accounting_period');
grant select, insert on biz.accounting_period to wuli_app;

create table biz.entry (
  tenant_id     uuid not null,
  id            uuid not null,
  kind          text not null,
  occurred_on   date not null,
  period        date not null,
  summary       text not null,
  decision_type text not null,
  decision_id   uuid not null,
  reverses_id   uuid,
  person_id     uuid not null,
  post_id       uuid not null,
  request       text not null,
  posted_at     timestamptz not null default clock_timestamp(),
  constraint pk_entry primary key (tenant_id, id),
  constraint uq_entry_reverses unique (tenant_id, reverses_id),
  constraint fk_entry_reverses foreign key (tenant_id, reverses_id) references biz.entry (tenant_id, id),
  constraint fk_entry_period foreign key (tenant_id, period) references biz.accounting_period (tenant_id, month),
  constraint ck_entry_kind check (kind in ('RECEIPT', 'RESERVE', 'RELEASE', 'SEND', 'PAYMENT', 'BOUNCE', 'REFUND',
    'ALLOCATE', 'ACKNOWLEDGE', 'REVOKE', 'RETURN', 'TRANSFER', 'REVERSAL')),
  constraint ck_entry_reversal check ((kind = 'REVERSAL') = (reverses_id is not null))
);
create index ix_entry_posted on biz.entry (tenant_id, posted_at desc, id desc);
create index ix_entry_decision on biz.entry (tenant_id, decision_id);
call sec.protect('biz.entry');
grant select on biz.entry to wuli_app;

create table biz.posting (
  tenant_id      uuid not null,
  entry_id       uuid not null,
  line           smallint not null,
  fund_id        uuid not null,
  account        text not null references ref.ledger_account,
  amount_fen     bigint not null,
  reservation_id uuid,
  constraint pk_posting primary key (tenant_id, entry_id, line),
  constraint fk_posting_entry foreign key (tenant_id, entry_id) references biz.entry (tenant_id, id),
  constraint fk_posting_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id),
  constraint ck_posting_amount check (amount_fen <> 0)
);
create index ix_posting_fund on biz.posting (tenant_id, fund_id, account);
create index ix_posting_reservation on biz.posting (tenant_id, reservation_id) where reservation_id is not null;
call sec.protect('biz.posting');
grant select on biz.posting to wuli_app;

-- The books of one fund at one union. Conservation is a check: what came in is somewhere.
create table biz.fund_balance (
  tenant_id      uuid not null,
  fund_id        uuid not null,
  received       bigint not null default 0,
  available      bigint not null default 0,
  reserved       bigint not null default 0,
  in_transit     bigint not null default 0,
  spent          bigint not null default 0,
  allocated_down bigint not null default 0,
  returned       bigint not null default 0,
  cleared        bigint not null default 0,
  constraint pk_fund_balance primary key (tenant_id, fund_id),
  constraint fk_fund_balance_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id),
  constraint ck_fund_balance_available check (available >= 0),
  constraint ck_fund_balance_reserved check (reserved >= 0),
  constraint ck_fund_balance_in_transit check (in_transit >= 0),
  constraint ck_fund_balance_uses check (spent >= 0 and allocated_down >= 0 and returned >= 0)
);
call sec.protect('biz.fund_balance');
grant select on biz.fund_balance to wuli_app;

-- One reservation for one grant (or visit, or claim): person_id and label say for whom, the label without identifying him.
create table biz.reservation (
  tenant_id     uuid not null,
  id            uuid not null,
  fund_id       uuid not null,
  purpose       text not null,
  unit_id       uuid not null,
  person_id     uuid,
  label         text not null,
  object_type   text not null,
  object_id     uuid not null,
  amount_fen    bigint not null,
  sent_fen      bigint not null default 0,
  paid_fen      bigint not null default 0,
  released_fen  bigint not null default 0,
  decision_type text not null,
  decision_id   uuid not null,
  created_by    uuid not null,
  created_at    timestamptz not null default now(),
  constraint pk_reservation primary key (tenant_id, id),
  constraint fk_reservation_purpose foreign key (tenant_id, fund_id, purpose) references biz.fund_purpose (tenant_id, fund_id, purpose),
  constraint ck_reservation_parts check (amount_fen > 0 and sent_fen >= 0 and paid_fen >= 0 and released_fen >= 0
    and sent_fen + paid_fen + released_fen <= amount_fen)
);
create unique index uq_reservation_object on biz.reservation (tenant_id, object_type, object_id)
  where released_fen < amount_fen;
create index ix_reservation_fund on biz.reservation (tenant_id, fund_id, created_at desc, id desc);
call sec.protect('biz.reservation', unit_column => 'unit_id', person_column => 'person_id');
grant select on biz.reservation to wuli_app;
alter table biz.posting add constraint fk_posting_reservation
  foreign key (tenant_id, reservation_id) references biz.reservation (tenant_id, id);

-- Ceilings for each person or household, rule and period, counted in the transaction that spends them.
create table biz.ceiling (
  tenant_id  uuid not null,
  subject_id uuid not null,
  rule       text not null,
  period     text not null,
  cap_fen    bigint not null,
  used_fen   bigint not null default 0,
  constraint pk_ceiling primary key (tenant_id, subject_id, rule, period),
  constraint ck_ceiling_used check (used_fen between 0 and cap_fen)
);
call sec.protect('biz.ceiling');
grant select on biz.ceiling to wuli_app;

create table biz.ceiling_use (
  tenant_id      uuid not null,
  reservation_id uuid not null,
  subject_id     uuid not null,
  rule           text not null,
  period         text not null,
  constraint pk_ceiling_use primary key (tenant_id, reservation_id, subject_id, rule, period),
  constraint fk_ceiling_use_reservation foreign key (tenant_id, reservation_id) references biz.reservation (tenant_id, id),
  constraint fk_ceiling_use_ceiling foreign key (tenant_id, subject_id, rule, period)
    references biz.ceiling (tenant_id, subject_id, rule, period)
);
call sec.protect('biz.ceiling_use');
grant select on biz.ceiling_use to wuli_app;

-- Append-only, whoever tries.
create function biz.refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: correct it by a reversal' using errcode = '23514', constraint = 'ledger-append-only';
end
$$;
create trigger append_only before update or delete on biz.entry for each row execute function biz.refuse_ledger_change();
create trigger append_only before update or delete on biz.posting for each row execute function biz.refuse_ledger_change();
create trigger no_truncate before truncate on biz.entry for each statement execute function biz.refuse_ledger_change();
create trigger no_truncate before truncate on biz.posting for each statement execute function biz.refuse_ledger_change();

-- A closed period takes no entry and never opens again. The lock makes closing wait for entries under way.
create function biz.check_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from biz.accounting_period p
      where p.tenant_id = new.tenant_id and p.month = new.period and p.status = 'OPEN' for share) then
    raise exception 'the accounting period is closed' using errcode = '23514', constraint = 'fund-period-closed';
  end if;
  if exists (select from biz.entry e where e.tenant_id = new.tenant_id and e.id = new.reverses_id and e.kind = 'REVERSAL') then
    raise exception 'a reversal cannot be reversed' using errcode = '23514', constraint = 'fund-reversal-of-reversal';
  end if;
  return new;
end
$$;
create trigger check_entry before insert on biz.entry for each row execute function biz.check_entry();

create function biz.check_period() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status = 'CLOSED' then
    raise exception 'a closed period stays closed' using errcode = '23514', constraint = 'fund-period-closed';
  end if;
  return new;
end
$$;
create trigger check_period before update or delete on biz.accounting_period for each row execute function biz.check_period();

-- At commit: at least two postings, the sum is zero for the entry and for each fund in it. Money moves between funds only
-- through the clearing account of both, in a transfer.
create function biz.check_entry_balance() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  r record;
begin
  select count(*) as postings, coalesce(sum(p.amount_fen), 0) as total,
      coalesce(sum(p.amount_fen) filter (where p.account = 'CLEARING'), 0) as clearing,
      bool_or(p.account = 'CLEARING') as clears, count(distinct p.fund_id) as funds into r
    from biz.posting p where p.tenant_id = new.tenant_id and p.entry_id = new.id;
  if r.postings < 2 or r.total <> 0 or r.clearing <> 0
      or exists (select from biz.posting p where p.tenant_id = new.tenant_id and p.entry_id = new.id
           group by p.fund_id having sum(p.amount_fen) <> 0) then
    raise exception 'entry % does not balance', new.id using errcode = '23514', constraint = 'ledger-unbalanced';
  end if;
  if (r.clears or r.funds > 1) and new.kind <> 'TRANSFER'
      and not exists (select from biz.entry e where e.tenant_id = new.tenant_id and e.id = new.reverses_id and e.kind = 'TRANSFER') then
    raise exception 'only a transfer moves money between funds' using errcode = '23514', constraint = 'ledger-unbalanced';
  end if;
  return null;
end
$$;
create constraint trigger balance after insert on biz.entry deferrable initially deferred
  for each row execute function biz.check_entry_balance();

-- A posting that comes later than its entry would escape the check above.
create function biz.check_posting_belongs() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  e biz.entry;
begin
  select * into e from biz.entry x where x.tenant_id = new.tenant_id and x.id = new.entry_id
    and x.xmin = pg_current_xact_id()::xid;
  if not found then
    raise exception 'a posting belongs to the transaction of its entry' using errcode = '23514', constraint = 'ledger-append-only';
  end if;
  update biz.fund_balance b set
      received = b.received - case new.account when 'RECEIVED' then new.amount_fen else 0 end,
      available = b.available + case new.account when 'AVAILABLE' then new.amount_fen else 0 end,
      reserved = b.reserved + case new.account when 'RESERVED' then new.amount_fen else 0 end,
      in_transit = b.in_transit + case new.account when 'IN_TRANSIT' then new.amount_fen else 0 end,
      spent = b.spent + case new.account when 'SPENT' then new.amount_fen else 0 end,
      allocated_down = b.allocated_down + case new.account when 'ALLOCATED_DOWN' then new.amount_fen else 0 end,
      returned = b.returned + case new.account when 'RETURNED' then new.amount_fen else 0 end,
      cleared = b.cleared + case new.account when 'CLEARING' then new.amount_fen else 0 end
    where b.tenant_id = new.tenant_id and b.fund_id = new.fund_id;
  return null;
end
$$;
create trigger keep_balance after insert on biz.posting for each row execute function biz.check_posting_belongs();

-- Balances change inside the posting trigger and nowhere else.
create function biz.refuse_balance_change() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'balances follow postings' using errcode = '23514', constraint = 'ledger-append-only';
  end if;
  return new;
end
$$;
create trigger only_by_posting before update or delete on biz.fund_balance for each row execute function biz.refuse_balance_change();
