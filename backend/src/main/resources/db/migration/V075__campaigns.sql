-- 送温暖、送清凉: a union gives money or goods to groups of its members, from one fund, by a quota of each branch. No amount and no
-- group of the field is a constant: they are rules, and what the campaign itself says.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('campaign', 'beneficiaries', '可以慰问的对象', 'LIST', '', false, true, 'NONE', 10),
  ('campaign', 'person-cap', '每人每次慰问：上限', 'MONEY', '', false, false, 'LOWER', 20);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'campaign', 'beneficiaries', daterange('2020-01-01', null),
   '["FILED_FAMILY", "FRONT_LINE", "MODEL_WORKER", "SERIOUSLY_ILL", "ACCIDENT"]',
   '送温暖资金使用管理办法，未见原文，待查文件', '', 'UNVERIFIED');

create table biz.campaign (
  tenant_id      uuid not null default sec.tenant(),
  id             uuid not null,
  name           text not null,
  theme          text not null,
  form           text not null,
  beneficiaries  varchar[] not null,
  fund_id        uuid not null,
  starts_on      date not null,
  ends_on        date not null,
  per_person_fen bigint not null,
  goods          text,
  basis          text not null,
  status         text not null default 'DRAFT',
  rule_versions  uuid[] not null,
  proposed_by    uuid not null,
  proposed_name  text not null,
  created_at     timestamptz not null,
  opened_by      uuid,
  opened_name    text,
  reason         text,
  version        int not null default 0,
  constraint pk_campaign primary key (tenant_id, id),
  constraint ck_campaign_theme check (theme in ('WARMTH', 'COOLNESS', 'OTHER')),
  constraint ck_campaign_form check (form in ('MONEY', 'GOODS') and (form = 'GOODS') = (goods is not null)),
  constraint ck_campaign_beneficiaries check (cardinality(beneficiaries) > 0),
  constraint ck_campaign_period check (ends_on >= starts_on),
  constraint ck_campaign_amount check (per_person_fen > 0),
  constraint ck_campaign_status check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
  constraint ck_campaign_two_persons check (opened_by <> proposed_by),
  constraint ck_campaign_opened check (status not in ('OPEN', 'CLOSED') or opened_by is not null),
  constraint fk_campaign_fund foreign key (tenant_id, fund_id) references biz.fund
);
create index ix_campaign_status on biz.campaign (tenant_id, status, id);
call sec.protect('biz.campaign', shared => true);
grant select, insert, update on biz.campaign to wuli_app;

-- How many people and how much money a branch may name; what it has named is counted in the transaction that names it.
create table biz.campaign_quota (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  campaign_id     uuid not null,
  unit_id         uuid not null,
  unit_name       text not null,
  people_cap      int not null,
  amount_cap_fen  bigint not null,
  people_used     int not null default 0,
  amount_used_fen bigint not null default 0,
  constraint pk_campaign_quota primary key (tenant_id, id),
  constraint uq_campaign_quota_unit unique (tenant_id, campaign_id, unit_id),
  constraint ck_campaign_quota_people check (people_used between 0 and people_cap),
  constraint ck_campaign_quota_amount check (amount_used_fen between 0 and amount_cap_fen),
  constraint fk_campaign_quota_campaign foreign key (tenant_id, campaign_id) references biz.campaign
);
call sec.protect('biz.campaign_quota', unit_column => 'unit_id');
grant select, insert, update (people_used, amount_used_fen) on biz.campaign_quota to wuli_app;

create table biz.campaign_recipient (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  campaign_id     uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  member_name     text not null,
  beneficiary     text not null,
  amount_fen      bigint not null,
  status          text not null default 'PROPOSED',
  proposed_by     uuid not null,
  proposed_name   text not null,
  proposed_at     timestamptz not null,
  reservation_id  uuid,
  visited_on      date,
  visitors        varchar[] not null default '{}',
  photos          uuid[] not null default '{}',
  recorded_name   text,
  signed_at       timestamptz,
  receipt_file_id uuid,
  reason          text,
  version         int not null default 0,
  constraint pk_campaign_recipient primary key (tenant_id, id),
  constraint ck_campaign_recipient_amount check (amount_fen > 0),
  constraint ck_campaign_recipient_status check (status in ('PROPOSED', 'APPROVED', 'RESERVED', 'DELIVERED', 'BATCHED', 'PAID',
    'FAILED', 'REVERSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  constraint ck_campaign_recipient_reserved check (status not in ('RESERVED', 'DELIVERED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED')
    or reservation_id is not null),
  constraint ck_campaign_recipient_delivered check (status <> 'DELIVERED' or visited_on is not null),
  constraint fk_campaign_recipient_campaign foreign key (tenant_id, campaign_id) references biz.campaign,
  constraint fk_campaign_recipient_quota foreign key (tenant_id, campaign_id, unit_id)
    references biz.campaign_quota (tenant_id, campaign_id, unit_id)
);
create unique index uq_campaign_recipient_once on biz.campaign_recipient (tenant_id, campaign_id, person_id)
  where status not in ('REJECTED', 'WITHDRAWN', 'CANCELLED', 'REVERSED');
create index ix_campaign_recipient_list on biz.campaign_recipient (tenant_id, campaign_id, status, id);
create index ix_campaign_recipient_unit on biz.campaign_recipient (tenant_id, unit_id, id);
call sec.protect('biz.campaign_recipient', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.campaign_recipient to wuli_app;

-- Whoever leaves the list frees his place; two who want the last one wait for the row of the quota, and the second is refused.
create function biz.count_campaign_recipient() returns trigger language plpgsql as $$
declare
  v_ended text[] := array['REJECTED', 'WITHDRAWN', 'CANCELLED', 'REVERSED'];
  v_step int := case when new.status = any (v_ended) then 0 else 1 end;
begin
  if tg_op = 'UPDATE' then
    v_step := v_step - case when old.status = any (v_ended) then 0 else 1 end;
  end if;
  if v_step <> 0 then
    update biz.campaign_quota q
       set people_used = q.people_used + v_step, amount_used_fen = q.amount_used_fen + v_step * new.amount_fen
     where q.tenant_id = new.tenant_id and q.campaign_id = new.campaign_id and q.unit_id = new.unit_id;
  end if;
  return new;
end
$$;
create trigger count_campaign_recipient after insert or update of status on biz.campaign_recipient
  for each row execute function biz.count_campaign_recipient();

create table biz.campaign_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  recipient_id    uuid not null,
  unit_id         uuid not null,
  person_id       uuid not null,
  action          text not null,
  from_status     text not null,
  to_status       text not null,
  deciding        boolean not null,
  actor_person_id uuid not null,
  actor_post_id   uuid not null,
  actor_name      text not null,
  actor_post_name text not null,
  opinion         text,
  at              timestamptz not null,
  constraint pk_campaign_step primary key (tenant_id, id),
  constraint fk_campaign_step_recipient foreign key (tenant_id, recipient_id) references biz.campaign_recipient
);
create unique index uq_campaign_step_one_each on biz.campaign_step (tenant_id, recipient_id, actor_person_id) where deciding;
create index ix_campaign_step_recipient on biz.campaign_step (tenant_id, recipient_id, id);
call sec.protect('biz.campaign_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.campaign_step to wuli_app;

-- Neither who is on the list nor who put him there decides on it, whatever the service does.
create function biz.check_campaign_step() returns trigger language plpgsql as $$
begin
  if new.deciding and exists (select from biz.campaign_recipient r where r.tenant_id = new.tenant_id and r.id = new.recipient_id
      and new.actor_person_id in (r.person_id, r.proposed_by)) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_campaign_step_own_case';
  end if;
  return new;
end
$$;
create trigger check_campaign_step before insert on biz.campaign_step for each row execute function biz.check_campaign_step();
