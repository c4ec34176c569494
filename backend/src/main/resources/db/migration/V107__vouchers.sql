-- What the books say, in the accounts of the official package: a mapping of the accounts of the ledger (for a source of money where it
-- differs) to account codes, in versions from a month on. Vouchers are made of the postings each time; a closed month with its version
-- always gives the same ones. Codes are data of each union: which package it keeps its books in is its own affair.
create table biz.voucher_mapping (
  tenant_id  uuid not null default sec.tenant(),
  id         uuid not null,
  valid_from date not null,
  basis      text not null,
  set_by     text not null,
  set_at     timestamptz not null default now(),
  constraint pk_voucher_mapping primary key (tenant_id, id),
  constraint uq_voucher_mapping_from unique (tenant_id, valid_from),
  constraint ck_voucher_mapping_from check (extract(day from valid_from) = 1)
);
call sec.protect('biz.voucher_mapping');
grant select, insert on biz.voucher_mapping to wuli_app;

create table biz.voucher_mapping_line (
  tenant_id   uuid not null default sec.tenant(),
  mapping_id  uuid not null,
  line        smallint not null,
  account     text not null,
  source_code text,
  code        text not null,
  name        text not null,
  constraint pk_voucher_mapping_line primary key (tenant_id, mapping_id, line),
  constraint uq_voucher_mapping_line unique nulls not distinct (tenant_id, mapping_id, account, source_code),
  constraint fk_voucher_mapping_line foreign key (tenant_id, mapping_id) references biz.voucher_mapping (tenant_id, id),
  constraint fk_voucher_mapping_line_account foreign key (account) references ref.ledger_account,
  constraint fk_voucher_mapping_line_source foreign key (source_code) references ref.fund_source,
  constraint ck_voucher_mapping_line_code check (code ~ '^[0-9A-Za-z.-]{1,30}$')
);
call sec.protect('biz.voucher_mapping_line');
grant select, insert on biz.voucher_mapping_line to wuli_app;

-- What was exported of a closed month stays true: no later version reaches back to it.
create function biz.check_voucher_mapping() returns trigger language plpgsql as $$
begin
  if exists (select from biz.accounting_period p
      where p.tenant_id = new.tenant_id and p.status = 'CLOSED' and p.month >= new.valid_from
        and exists (select from biz.voucher_mapping v where v.tenant_id = new.tenant_id and v.valid_from <= p.month)) then
    raise exception 'a closed month keeps its mapping' using errcode = '23514', constraint = 'voucher-mapping-closed';
  end if;
  return new;
end
$$;
create trigger check_voucher_mapping before insert on biz.voucher_mapping
  for each row execute function biz.check_voucher_mapping();
