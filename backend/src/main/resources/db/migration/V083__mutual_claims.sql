-- 互助申请: a member asks for what his cover gives. The union that he belongs to checks, the union that runs the period assesses,
-- decides and pays. The claim is a row of both, with one id (docs/adr/030-claims-across-unions.md).
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mutual-aid', 'claim-days-critical', '申请期限：重大疾病，确诊之日起（不设的同出院）', 'INTEGER', '天', false, false, 'NONE', 72),
  ('mutual-aid', 'claim-days-cost', '申请期限：大额医疗费用，结算之日起（不设的同出院）', 'INTEGER', '天', false, false, 'NONE', 74),
  ('mutual-aid', 'more-info-rounds', '申请材料补充次数上限', 'INTEGER', '次', false, true, 'NONE', 180),
  ('mutual-aid', 'second-review-above', '核定金额超过此数须另一人复核', 'MONEY', '元', false, true, 'LOWER', 190);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'mutual-aid', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('more-info-rounds', '2', '平台缺省：材料最多补充2次'),
  ('second-review-above', '500000', '平台缺省：超过5,000元须两人审核')) as given (code, value, basis);

-- Periods that were published before claims existed get the two rules that claims need; the owner of a table is under its policies too.
alter table biz.mutual_period no force row level security;
update biz.mutual_period p set parameters = p.parameters || (
    select jsonb_agg(jsonb_build_object('code', v.code, 'name', r.name, 'value', v.value #>> '{}', 'figure',
             case v.code when 'more-info-rounds' then '2次' else '5,000.00元' end, 'source', v.basis || '（未核实）', 'versionId', v.id))
      from ref.rule_version v join ref.rule_parameter r on r.pack = v.pack and r.code = v.code
     where v.pack = 'mutual-aid' and v.code in ('more-info-rounds', 'second-review-above'))
  where p.status <> 'DRAFT';
alter table biz.mutual_period force row level security;

create table biz.mutual_claim (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  organiser_id  uuid not null,
  home_id       uuid not null default sec.tenant(),
  home_name     text not null,
  period_id     uuid not null,
  period_name   text not null,
  unit_id       uuid not null,
  unit_name     text not null,
  person_id     uuid not null,
  member_name   text not null,
  kinds         varchar[] not null,
  status        text not null,
  -- Stays, diagnosis, costs and invoices; the account; the calculation in words. Each one ciphertext.
  content       bytea not null,
  account       bytea not null,
  assessment    bytea,
  papers        uuid[] not null default '{}',
  -- The relatives of the member that the platform knows: they decide nothing here.
  not_by        uuid[] not null default '{}',
  -- Counts how often the claim came back: who decided before may look at it again.
  turn          int not null default 0,
  asked         int not null default 0,
  reviewer_id   uuid,
  reviewer_name text,
  assessed_fen  bigint,
  approved_fen  bigint,
  reason_code   text,
  reason        text,
  reservation_id uuid,
  filed_on      date,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  version       int not null default 0,
  constraint pk_mutual_claim primary key (tenant_id, id),
  constraint fk_mutual_claim_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint ck_mutual_claim_status check (status in ('DRAFT', 'SUBMITTED', 'BRANCH_CHECK', 'SCHOOL_CHECK', 'MORE_INFO', 'ASSESSED',
    'SECOND_REVIEW', 'APPROVED', 'PARTIAL', 'REJECTED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED', 'WITHDRAWN')),
  constraint ck_mutual_claim_assessed check (assessed_fen >= 0),
  -- A reviewer lowers, he never raises, and says why by a code.
  constraint ck_mutual_claim_lowered check (approved_fen between 0 and assessed_fen),
  constraint ck_mutual_claim_reason check (approved_fen is null or approved_fen = assessed_fen or reason_code is not null),
  constraint ck_mutual_claim_approved check (status not in ('APPROVED', 'PARTIAL', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED')
    or approved_fen > 0),
  constraint ck_mutual_claim_reserved check (status not in ('RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED')
    or reservation_id is not null)
);
create index ix_mutual_claim_status on biz.mutual_claim (tenant_id, status, id);
create index ix_mutual_claim_unit on biz.mutual_claim (tenant_id, unit_id, id);
create index ix_mutual_claim_person on biz.mutual_claim (tenant_id, person_id, period_id, id);
create index ix_mutual_claim_home on biz.mutual_claim (tenant_id, home_id, id);
call sec.protect('biz.mutual_claim', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.mutual_claim to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.mutual_claim', 'content', 'MEDICAL'), ('biz.mutual_claim', 'account', 'FINANCE'),
  ('biz.mutual_claim', 'assessment', 'MEDICAL');

create table biz.mutual_claim_step (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  claim_id        uuid not null,
  turn            int not null,
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
  constraint pk_mutual_claim_step primary key (tenant_id, id),
  constraint fk_mutual_claim_step_claim foreign key (tenant_id, claim_id) references biz.mutual_claim
);
-- One decision of one person: the second reviewer is another one, and nobody checks what he checked below.
create unique index uq_mutual_claim_step_one_each on biz.mutual_claim_step (tenant_id, claim_id, turn, actor_person_id) where deciding;
create index ix_mutual_claim_step_claim on biz.mutual_claim_step (tenant_id, claim_id, id);
call sec.protect('biz.mutual_claim_step', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.mutual_claim_step to wuli_app;

create function biz.check_mutual_claim_step() returns trigger language plpgsql as $$
begin
  if new.deciding and exists (select from biz.mutual_claim c where c.tenant_id = new.tenant_id and c.id = new.claim_id
      and (new.actor_person_id = c.person_id or new.actor_person_id = any (c.not_by))) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_mutual_claim_step_own_case';
  end if;
  return new;
end
$$;
create trigger check_mutual_claim_step before insert on biz.mutual_claim_step
  for each row execute function biz.check_mutual_claim_step();

-- Only the union that runs the period decides on money.
create function biz.guard_mutual_claim() returns trigger language plpgsql as $$
begin
  if current_user = 'wuli_app' and new.tenant_id <> new.organiser_id
     and new.status in ('SECOND_REVIEW', 'APPROVED', 'PARTIAL', 'REJECTED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED') then
    raise exception 'not by the union of the member' using errcode = '23514', constraint = 'ck_mutual_claim_organiser';
  end if;
  return new;
end
$$;
create trigger guard before insert or update on biz.mutual_claim for each row execute function biz.guard_mutual_claim();

-- An invoice is claimed once in the whole province. Keyed hashes of code, number and amount; no role of the application reads them.
create table sec.mutual_invoice (
  fingerprint bytea not null,
  tenant_id   uuid not null,
  claim_id    uuid not null,
  constraint pk_mutual_invoice primary key (fingerprint)
);
create index ix_mutual_invoice_claim on sec.mutual_invoice (claim_id);

-- Holds the invoices of a claim of the acting person, and lets go of those that it names no more. Refuses with the place in the list
-- of one that another claim has; not which claim.
create function biz.hold_mutual_invoices(p_claim uuid, p_fingerprints bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  r record;
begin
  perform from biz.mutual_claim c where c.tenant_id = v_tenant and c.id = p_claim and c.person_id = sec.person();
  if not found then
    perform biz.refuse('not-found');
  end if;
  delete from sec.mutual_invoice i where i.tenant_id = v_tenant and i.claim_id = p_claim and i.fingerprint <> all (p_fingerprints);
  -- In one order everywhere, so that two claims with the same invoices wait for each other and do not lock each other.
  for r in select f.fingerprint, f.place from unnest(p_fingerprints) with ordinality f (fingerprint, place) order by 1 loop
    insert into sec.mutual_invoice (fingerprint, tenant_id, claim_id) values (r.fingerprint, v_tenant, p_claim)
      on conflict (fingerprint) do nothing;
    perform from sec.mutual_invoice i where i.fingerprint = r.fingerprint and i.tenant_id = v_tenant and i.claim_id = p_claim;
    if not found then
      perform biz.refuse('invoice-used', jsonb_build_object('place', r.place));
    end if;
  end loop;
end
$$;

-- How a person stands in a period, wherever he was enrolled: for himself, and for the unions that his claim is with.
create function biz.mutual_standing(p_person uuid, p_period uuid)
returns table (status text, enrolled_by text, first_time boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.status, v.name,
         not exists (
           select from sec.mutual_share before
             join biz.mutual_period b on b.tenant_id = p.organiser_id and b.id = before.period_id
            where before.person_id = p_person and b.starts_on = (
              select max(x.starts_on) from biz.mutual_period x
               where x.tenant_id = p.organiser_id and x.organiser_id = p.organiser_id and x.starts_on < p.starts_on and x.status <> 'DRAFT'))
    from sec.mutual_share s
    join biz.mutual_enrolment e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
    join biz.mutual_period p on p.tenant_id = s.tenant_id and p.id = s.period_id
    join org.unit_version v on v.unit_id = s.tenant_id and v.valid @> current_date
   where s.person_id = p_person and s.period_id = p_period
     and (p_person = sec.person() or exists (
       select from biz.mutual_claim c where c.tenant_id = sec.tenant() and c.person_id = p_person and c.period_id = p_period))
$$;

-- The other members of the families on file, anywhere, that the acting person belongs to.
create function biz.own_relatives() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct x.person from biz.hardship_file f
    join biz.hardship_family_member own on own.tenant_id = f.tenant_id and own.file_id = f.id
    join biz.hardship_family_member other on other.tenant_id = f.tenant_id and other.file_id = f.id
    cross join lateral (values (f.person_id), (other.relative_person_id)) x (person)
   where (own.relative_person_id = sec.person() or f.person_id = sec.person()) and x.person is not null and x.person <> sec.person()
$$;

-- What the period has awarded to the same member before, sealed as it was filed: days in hospital are counted over the whole period.
create function biz.earlier_mutual_claims(p_claim uuid) returns table (id uuid, content bytea, assessed_fen bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.content, e.assessed_fen from biz.mutual_claim c
    join biz.mutual_claim e on e.tenant_id = c.organiser_id and e.period_id = c.period_id and e.person_id = c.person_id and e.id <> c.id
   where c.tenant_id = sec.tenant() and c.id = p_claim and sec.mode() = 'T'
     and e.status in ('APPROVED', 'PARTIAL', 'RESERVED', 'BATCHED', 'PAID', 'FAILED')
   order by e.id
$$;

-- Brings a claim of the acting union to the other side: up when it is assessed, and every later step in either direction. The papers
-- go up with it. p_task is what waits there for the desk of the period, or for the member; p_news tells the member.
create function biz.pass_mutual_claim(p_id uuid, p_kind text, p_task text, p_posts varchar[], p_news text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.mutual_claim;
  v_other uuid;
begin
  select * into c from biz.mutual_claim x where x.tenant_id = v_tenant and x.id = p_id
    and (sec.mode() = 'T' or sec.mode() = 'P' and x.person_id = sec.person() or sec.mode() = 'S' and x.unit_id = any (sec.scope()));
  if not found then
    perform biz.refuse('not-found');
  end if;
  v_other := case when v_tenant = c.organiser_id then c.home_id else c.organiser_id end;
  if v_other = v_tenant or (v_other = c.organiser_id and c.status <> 'ASSESSED'
      and not exists (select from biz.mutual_claim x where x.tenant_id = v_other and x.id = p_id)) then
    return;
  end if;
  insert into biz.mutual_claim (tenant_id, id, organiser_id, home_id, home_name, period_id, period_name, unit_id, unit_name, person_id,
      member_name, kinds, status, content, account, assessment, papers, not_by, turn, asked, reviewer_id, reviewer_name, assessed_fen,
      approved_fen, reason_code, reason, reservation_id, filed_on, created_at, changed_at, version)
    values (v_other, c.id, c.organiser_id, c.home_id, c.home_name, c.period_id, c.period_name, v_other, c.unit_name, c.person_id,
      c.member_name, c.kinds, c.status, c.content, c.account, c.assessment, c.papers, c.not_by, c.turn, c.asked, c.reviewer_id,
      c.reviewer_name, c.assessed_fen, c.approved_fen, c.reason_code, c.reason, c.reservation_id, c.filed_on, c.created_at,
      c.changed_at, c.version)
    on conflict (tenant_id, id) do update set kinds = excluded.kinds, status = excluded.status, content = excluded.content,
      account = excluded.account, assessment = excluded.assessment, papers = excluded.papers, not_by = excluded.not_by, turn = excluded.turn,
      asked = excluded.asked, reviewer_id = excluded.reviewer_id, reviewer_name = excluded.reviewer_name,
      assessed_fen = excluded.assessed_fen, approved_fen = excluded.approved_fen, reason_code = excluded.reason_code,
      reason = excluded.reason, reservation_id = excluded.reservation_id, changed_at = excluded.changed_at, version = excluded.version;
  insert into biz.mutual_claim_step (tenant_id, id, claim_id, turn, unit_id, person_id, action, from_status, to_status, deciding,
      actor_person_id, actor_post_id, actor_name, actor_post_name, opinion, at)
    select v_other, s.id, s.claim_id, s.turn, o.unit_id, s.person_id, s.action, s.from_status, s.to_status, s.deciding,
      s.actor_person_id, s.actor_post_id, s.actor_name, s.actor_post_name, s.opinion, s.at
      from biz.mutual_claim_step s join biz.mutual_claim o on o.tenant_id = v_other and o.id = s.claim_id
     where s.tenant_id = v_tenant and s.claim_id = p_id
    on conflict (tenant_id, id) do nothing;
  if v_other = c.organiser_id then
    insert into biz.stored_file (tenant_id, id, storage_key, name, media_type, size, sha256, wrapped_key, purpose,
        object_type, object_id, unit_id, person_id, uploaded_by, created_at)
      select v_other, f.id, f.storage_key, f.name, f.media_type, f.size, f.sha256, f.wrapped_key, f.purpose,
             f.object_type, f.object_id, v_other, f.person_id, f.uploaded_by, f.created_at
        from biz.stored_file f where f.tenant_id = v_tenant and f.object_type = 'mutual-claim' and f.object_id = p_id
      on conflict (tenant_id, id) do nothing;
  end if;
  if p_task is not null then
    insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, assignee_unit_id,
        assignee_posts, assignee_person_id, assignee_description, started_by_person_id, started_by_name, opened_at)
      select v_other, uuidv7(), p_kind, 'mutual-claim', p_id, p_task, '/mutual-claims/' || p_id, o.unit_id, c.person_id,
             case when p_posts is null then null else v_other end, coalesce(p_posts, '{}'),
             case when p_posts is null then c.person_id end, case when p_posts is null then c.member_name else '医疗互助经办' end,
             c.person_id, c.member_name, now()
        from biz.mutual_claim o where o.tenant_id = v_other and o.id = p_id;
  end if;
  if p_news is not null and v_other = c.home_id then
    insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, addressee_person_id,
        sent_by_person_id, sent_by_name, sent_at)
      select v_other, uuidv7(), 'mutual-claim.news', 'mutual-claim', p_id, p_news, '/mutual-claims/' || p_id, o.unit_id, c.person_id,
             c.person_id, c.person_id, v.name, now()
        from biz.mutual_claim o join org.unit_version v on v.unit_id = c.organiser_id and v.valid @> current_date
       where o.tenant_id = v_other and o.id = p_id;
  end if;
end
$$;

-- Premiums are money of a fund of the period: each receipt is an entry of its ledger.
alter table biz.mutual_period
  add column fund_id uuid,
  add constraint fk_mutual_period_fund foreign key (tenant_id, fund_id) references biz.fund (tenant_id, id);
alter table biz.mutual_premium
  add column fund_id uuid,
  add column entry_id uuid,
  add constraint fk_mutual_premium_entry foreign key (tenant_id, entry_id) references biz.entry (tenant_id, id);

create function biz.guard_mutual_fund() returns trigger language plpgsql as $$
begin
  if old.fund_id is not null then
    raise exception 'the fund of a period stays' using errcode = '23514', constraint = 'ck_mutual_period_fund_stays';
  elsif not exists (select from biz.fund f where f.tenant_id = new.tenant_id and f.id = new.fund_id and f.source_code = 'MUTUAL'
      and f.status = 'OPEN') then
    raise exception 'not an open fund of mutual aid' using errcode = '23514', constraint = 'ck_mutual_period_fund';
  end if;
  return new;
end
$$;
create trigger guard_fund before update of fund_id on biz.mutual_period for each row
  when (old.fund_id is distinct from new.fund_id) execute function biz.guard_mutual_fund();

-- Names the fund of a period; what was received before becomes entries of its ledger, too.
create function biz.fund_mutual_period(p_period uuid, p_fund uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  r record;
begin
  if sec.mode() <> 'T' then
    raise exception 'only a post of the whole union names the fund' using errcode = '42501';
  end if;
  update biz.mutual_period p set fund_id = p_fund, version = p.version + 1
    where p.tenant_id = v_tenant and p.organiser_id = v_tenant and p.id = p_period and p.status <> 'DRAFT';
  if not found then
    perform biz.refuse('not-found');
  end if;
  for r in select x.id, x.amount_fen, x.received_on, y.unit_name, p.name from biz.mutual_premium x
      join biz.mutual_participation y on y.tenant_id = x.tenant_id and y.period_id = x.period_id and y.unit_id = x.unit_id
      join biz.mutual_period p on p.tenant_id = x.tenant_id and p.id = x.period_id
     where x.tenant_id = v_tenant and x.period_id = p_period and x.entry_id is null order by x.id
  loop
    update biz.mutual_premium x set fund_id = p_fund, entry_id = biz.move('RECEIPT', '互助费到账：' || r.name || ' ' || r.unit_name,
        'MUTUAL_PREMIUM', r.id, p_fund, 'RECEIVED', 'AVAILABLE', r.amount_fen, null, r.received_on)
     where x.tenant_id = v_tenant and x.id = r.id;
  end loop;
end
$$;

create or replace function biz.receive_mutual_premium(p_id uuid, p_period uuid, p_unit uuid, p_amount bigint, p_reference text, p_on date)
returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  u biz.mutual_unit_enrolment;
  m record;
begin
  if v_tenant is null or sec.mode() <> 'T' then
    raise exception 'only a post of the whole union books premiums' using errcode = '42501';
  end if;
  select x.unit_name, p.name, p.fund_id into m from biz.mutual_participation x
    join biz.mutual_period p on p.tenant_id = x.tenant_id and p.id = x.period_id
   where x.tenant_id = v_tenant and x.period_id = p_period and x.unit_id = p_unit;
  if not found then
    raise exception 'refused' using errcode = '23514', constraint = 'not-found';
  end if;
  select * into u from biz.mutual_unit_enrolment x where x.tenant_id = p_unit and x.period_id = p_period for update;
  if u.status not in ('CHECKED', 'PAID') then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-not-due';
  elsif u.received_fen + p_amount > u.due_fen then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-too-much',
      detail = jsonb_build_object('open', u.due_fen - u.received_fen)::text;
  elsif m.fund_id is null then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-no-fund';
  end if;
  begin
    insert into biz.mutual_premium (tenant_id, id, period_id, unit_id, amount_fen, reference, received_on, recorded_by, fund_id)
      values (v_tenant, p_id, p_period, p_unit, p_amount, p_reference, p_on, sec.person(), m.fund_id);
  exception when unique_violation then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-booked-already';
  end;
  update biz.mutual_premium x set entry_id = biz.move('RECEIPT', '互助费到账：' || m.name || ' ' || m.unit_name, 'MUTUAL_PREMIUM',
      p_id, m.fund_id, 'RECEIVED', 'AVAILABLE', p_amount, null, p_on)
   where x.tenant_id = v_tenant and x.id = p_id;
  return biz.take_mutual_premium(u.tenant_id, u.id, p_amount);
end
$$;

grant select, insert, update on biz.mutual_claim, biz.mutual_claim_step to wuli_door;
grant select, insert, delete on sec.mutual_invoice to wuli_door;
grant select on biz.hardship_file, biz.hardship_family_member to wuli_door;
grant insert on biz.task_copy to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('hold_mutual_invoices', 'mutual_standing', 'own_relatives', 'earlier_mutual_claims', 'pass_mutual_claim', 'fund_mutual_period')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.hold_mutual_invoices, biz.mutual_standing, biz.own_relatives, biz.earlier_mutual_claims,
  biz.pass_mutual_claim, biz.fund_mutual_period to wuli_app;
