-- Separate consent (PIPL articles 15, 28-31): a receipt for each member of a family and purpose, with the text that was read. The
-- signature on paper stays with the family (agreed_on, agreement_file_id); a receipt names the row of who signed, for under-fourteens
-- the guardian's. Withdrawing ends all processing but storage; receipts are never deleted.
create table ref.consent_text (
  code       text not null,
  purpose    text not null,
  title      text not null,
  body       text not null,
  valid_from date not null,
  constraint pk_consent_text primary key (code),
  constraint uq_consent_text unique (purpose, valid_from),
  constraint ck_consent_text_purpose check (purpose in ('ECONOMIC_CHECK', 'FINANCE', 'MEDICAL', 'CHILD'))
);
grant select on ref.consent_text to wuli_app;
insert into ref.consent_text (code, purpose, title, body, valid_from) values
  ('ECONOMIC_CHECK-2026-1', 'ECONOMIC_CHECK', '家庭经济状况核对授权',
   '本人授权工会委托有关部门核对本人的收入、财产等经济状况，仅用于困难职工救助的认定。授权以本人签署的《浙江省困难职工救助委托核对授权书》为准，在有效期内有效。',
   '2026-01-01'),
  ('FINANCE-2026-1', 'FINANCE', '收入、财产和银行账户信息',
   '本人单独同意工会处理本人的收入、财产和银行账户信息，仅用于困难家庭的认定和救助款的发放，由承办人员按职务查看，每次查看完整信息均有记录，本人可以查询。',
   '2026-01-01'),
  ('MEDICAL-2026-1', 'MEDICAL', '医疗健康信息',
   '本人单独同意工会处理本人的健康状况、诊断材料和医疗费用信息，仅用于因病致困的认定和救助，不对外公开，公示时不显示。',
   '2026-01-01'),
  ('CHILD-2026-1', 'CHILD', '不满十四周岁未成年人信息',
   '作为监护人，本人单独同意工会处理该未成年人的身份、就学和健康信息，仅用于困难家庭的认定和救助。',
   '2026-01-01');

create table biz.consent (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  file_id           uuid not null,
  unit_id           uuid not null,
  person_id         uuid not null,
  round             int not null,
  member_id         uuid not null,
  signer_id         uuid not null,
  text_code         text not null,
  given_on          date not null,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  constraint pk_consent primary key (tenant_id, id),
  constraint uq_consent_member_text unique (tenant_id, member_id, text_code),
  constraint ck_consent_withdrawal check ((withdrawn_at is null) = (withdrawal_reason is null)),
  constraint fk_consent_file foreign key (tenant_id, file_id) references biz.hardship_file,
  constraint fk_consent_member foreign key (tenant_id, member_id) references biz.hardship_family_member,
  constraint fk_consent_signer foreign key (tenant_id, signer_id) references biz.hardship_family_member,
  constraint fk_consent_text foreign key (text_code) references ref.consent_text
);
create index ix_consent_file on biz.consent (tenant_id, file_id, round);
create index ix_consent_person on biz.consent (tenant_id, person_id, id desc);
call sec.protect('biz.consent', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update (withdrawn_at, withdrawal_reason) on biz.consent to wuli_app;

-- A receipt says once that it was withdrawn, and nothing else about it changes.
create function biz.check_consent_change() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
    raise exception 'the consent was withdrawn already' using errcode = '23514', constraint = 'ck_consent_withdrawn_once';
  end if;
  return new;
end
$$;
create trigger check_consent_change before update on biz.consent for each row execute function biz.check_consent_change();

-- Whether somebody of the family took back a consent of the declaration that counts now.
create function biz.is_consent_withdrawn(p_tenant uuid, p_file uuid) returns boolean language sql stable as $$
  select exists (select from biz.consent c
    join biz.hardship_file f on f.tenant_id = c.tenant_id and f.id = c.file_id and f.round = c.round
   where c.tenant_id = p_tenant and c.file_id = p_file and c.withdrawn_at is not null)
$$;
grant execute on function biz.is_consent_withdrawn to wuli_app;

-- What the services say first and in words, the database holds: no further decision on the family, but it may be let go.
create function biz.check_hardship_consent() returns trigger language plpgsql as $$
begin
  if new.deciding and new.action not in ('RETURN', 'REJECT') and biz.is_consent_withdrawn(new.tenant_id, new.file_id) then
    raise exception 'the consent was withdrawn' using errcode = '23514', constraint = 'ck_consent_withdrawn';
  end if;
  return new;
end
$$;
create trigger check_hardship_consent before insert on biz.hardship_step
  for each row execute function biz.check_hardship_consent();

create function biz.check_grant_consent() returns trigger language plpgsql as $$
begin
  if new.action in ('CHECK', 'SIGN', 'APPROVE', 'RESERVE') and biz.is_consent_withdrawn(new.tenant_id,
      (select g.file_id from biz.aid_grant g where g.tenant_id = new.tenant_id and g.id = new.grant_id)) then
    raise exception 'the consent was withdrawn' using errcode = '23514', constraint = 'ck_consent_withdrawn';
  end if;
  return new;
end
$$;
create trigger check_grant_consent before insert on biz.aid_grant_step for each row execute function biz.check_grant_consent();

-- Nor is money sent to the family that was set aside before.
create function biz.check_payment_consent() returns trigger language plpgsql as $$
begin
  if exists (select from biz.reservation r join biz.aid_grant g on g.tenant_id = r.tenant_id and g.id = r.object_id
              where r.tenant_id = new.tenant_id and r.id = new.reservation_id
                and biz.is_consent_withdrawn(g.tenant_id, g.file_id)) then
    raise exception 'the consent was withdrawn' using errcode = '23514', constraint = 'ck_consent_withdrawn';
  end if;
  return new;
end
$$;
create trigger check_payment_consent before insert on biz.payment_item
  for each row execute function biz.check_payment_consent();
