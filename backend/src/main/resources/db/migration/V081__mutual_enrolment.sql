-- Enrolment of a union's members in a period of mutual aid, by the roster 《参保职工名册》.

-- What was published is not changed by the application, nor through the door to other unions; the demonstration arranges days.
create or replace function biz.guard_mutual_period() returns trigger language plpgsql as $$
begin
  if current_user = 'wuli_app' and new.tenant_id <> new.organiser_id then
    raise exception 'only the union that runs a period changes it' using errcode = '23514', constraint = 'ck_mutual_period_copy';
  end if;
  if tg_op = 'UPDATE' and current_user in ('wuli_app', 'wuli_door') and old.status <> 'DRAFT'
     and (old.name, old.document_number, old.starts_on, old.ends_on, old.enrol_until, old.claim_until, old.parameters)
       is distinct from
         (new.name, new.document_number, new.starts_on, new.ends_on, new.enrol_until, new.claim_until, new.parameters) then
    raise exception 'a published period is not changed' using errcode = '23514', constraint = 'ck_mutual_period_fixed';
  end if;
  return new;
end
$$;

-- The columns of the roster are data: the official sheet may call them otherwise. The codes are what the product reads.
create table ref.roster_column (
  code     text primary key,
  header   text not null,
  required boolean not null,
  rule     text not null,
  example  text not null,
  ordinal  int not null,
  constraint uq_roster_column_header unique (header),
  constraint ck_roster_column_code check (code in
    ('STAFF_NUMBER', 'NAME', 'IDENTITY_NUMBER', 'INSURED', 'PERSONAL', 'UNIT_PART', 'PERIOD'))
);
insert into ref.roster_column (code, header, required, rule, example, ordinal) values
  ('STAFF_NUMBER', '工号', true, '与会员登记一致', '2020001', 10),
  ('NAME', '姓名', true, '与会员登记一致', '欧阳修', 20),
  ('IDENTITY_NUMBER', '身份证号', true, '请把该列设为“文本”格式；与会员登记一致', '', 30),
  ('INSURED', '是否参加职工医保', true, '须已参加浙江省职工基本医疗保险', '是', 40),
  ('PERSONAL', '个人缴费（元）', true, '不低于本期规定的下限', '12', 50),
  ('UNIT_PART', '单位缴费（元）', true, '与个人缴费合计等于每人缴费标准', '98', 60),
  ('PERIOD', '期次', false, '只有一期在参保时可以不填', '', 70);
grant select on ref.roster_column to wuli_app;

-- One for each union and period: what it submits, owes and has paid.
create table biz.mutual_unit_enrolment (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  period_id         uuid not null,
  status            text not null default 'DRAFT',
  round             int not null default 0,
  headcount         int not null default 0,
  eligible          int not null default 0,
  due_fen           bigint not null default 0,
  received_fen      bigint not null default 0,
  snapshot_on       date,
  case_id           uuid,
  submitted_by_name text,
  reason            text,
  changed_at        timestamptz not null,
  version           int not null default 0,
  constraint pk_mutual_unit_enrolment primary key (tenant_id, id),
  constraint uq_mutual_unit_enrolment_period unique (tenant_id, period_id),
  constraint fk_mutual_unit_enrolment_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint ck_mutual_unit_enrolment_status check (status in ('DRAFT', 'SUBMITTED', 'CHECKED', 'PAID', 'CONFIRMED', 'RETURNED')),
  constraint ck_mutual_unit_enrolment_received check (received_fen >= 0),
  -- A cover that is not paid in full does not hold.
  constraint ck_mutual_unit_enrolment_confirmed check (status <> 'CONFIRMED' or received_fen = due_fen)
);
call sec.protect('biz.mutual_unit_enrolment');
grant select, insert, update on biz.mutual_unit_enrolment to wuli_app;

-- Only the superior's decision checks a roster, only money confirms it: the application writes neither by itself.
create function biz.guard_mutual_unit_enrolment() returns trigger language plpgsql as $$
begin
  if current_user = 'wuli_app' and (
      (tg_op = 'INSERT' and (new.status <> 'DRAFT' or new.received_fen <> 0))
      or (tg_op = 'UPDATE' and (new.received_fen <> old.received_fen or new.status = 'PAID' or new.status = 'CONFIRMED'
        or (new.status = 'CHECKED' and not exists (select from biz.outbox_case c where c.tenant_id = new.tenant_id
              and c.id = new.case_id and c.object_id = new.id and c.status = 'APPROVED'))))) then
    raise exception 'not by the union itself' using errcode = '23514', constraint = 'ck_mutual_unit_enrolment_superior';
  end if;
  return new;
end
$$;
create trigger guard before insert or update on biz.mutual_unit_enrolment
  for each row execute function biz.guard_mutual_unit_enrolment();

-- One share of one person.
create table biz.mutual_enrolment (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  unit_enrolment_id uuid not null,
  period_id         uuid not null,
  unit_id           uuid not null,
  person_id         uuid not null,
  staff_number      text collate "C" not null,
  name              text not null,
  personal_fen      bigint not null,
  unit_fen          bigint not null,
  status            text not null default 'PENDING',
  enrolled_at       timestamptz not null default now(),
  constraint pk_mutual_enrolment primary key (tenant_id, id),
  constraint uq_mutual_enrolment_person unique (tenant_id, period_id, person_id),
  constraint fk_mutual_enrolment_unit_enrolment foreign key (tenant_id, unit_enrolment_id) references biz.mutual_unit_enrolment,
  constraint ck_mutual_enrolment_parts check (personal_fen >= 0 and unit_fen >= 0),
  constraint ck_mutual_enrolment_status check (status in ('PENDING', 'ACTIVE', 'EXPIRED', 'VOID'))
);
create index ix_mutual_enrolment_unit_enrolment on biz.mutual_enrolment (tenant_id, unit_enrolment_id, unit_id, staff_number);
call sec.protect('biz.mutual_enrolment', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, delete on biz.mutual_enrolment to wuli_app;

-- Who of each unit could have been enrolled, and who was, on the day of a submission. Never changed: the rate of that day stays.
create table biz.mutual_coverage (
  tenant_id         uuid not null default sec.tenant(),
  unit_enrolment_id uuid not null,
  round             int not null,
  unit_id           uuid not null,
  unit_name         text not null,
  eligible          int not null,
  enrolled          int not null,
  constraint pk_mutual_coverage primary key (tenant_id, unit_enrolment_id, round, unit_id),
  constraint fk_mutual_coverage_unit_enrolment foreign key (tenant_id, unit_enrolment_id) references biz.mutual_unit_enrolment,
  constraint ck_mutual_coverage_counts check (eligible >= 0 and enrolled >= 0)
);
call sec.protect('biz.mutual_coverage');
grant select, insert on biz.mutual_coverage to wuli_app;

-- One share for each person and period in the whole province. No role of the application reads it.
create table sec.mutual_share (
  period_id    uuid not null,
  person_id    uuid not null,
  tenant_id    uuid not null,
  enrolment_id uuid not null,
  constraint pk_mutual_share primary key (period_id, person_id)
);
create index ix_mutual_share_person on sec.mutual_share (person_id);

-- Members are enrolled and taken out while the period takes them and the union has not handed its roster in: whatever an
-- application says, after the lock nobody comes in or goes out.
create function biz.guard_mutual_enrolment() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from changed c
        join biz.mutual_unit_enrolment u on u.tenant_id = c.tenant_id and u.id = c.unit_enrolment_id
        join biz.mutual_period p on p.tenant_id = c.tenant_id and p.id = c.period_id
       where p.status <> 'OPEN' or p.enrol_until < current_date or u.status not in ('DRAFT', 'RETURNED')) then
    raise exception 'enrolment is over' using errcode = '23514', constraint = 'ck_mutual_enrolment_open';
  end if;
  if tg_op = 'DELETE' then
    delete from sec.mutual_share s using changed c where s.period_id = c.period_id and s.person_id = c.person_id;
  else
    insert into sec.mutual_share (period_id, person_id, tenant_id, enrolment_id)
      select c.period_id, c.person_id, c.tenant_id, c.id from changed c;
  end if;
  return null;
end
$$;
create trigger guard_insert after insert on biz.mutual_enrolment
  referencing new table as changed for each statement execute function biz.guard_mutual_enrolment();
create trigger guard_delete after delete on biz.mutual_enrolment
  referencing old table as changed for each statement execute function biz.guard_mutual_enrolment();

-- Which of these persons hold a share already, here or anywhere: the answer does not say where.
create function biz.mutual_shares_taken(p_period uuid, p_persons uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.person_id from sec.mutual_share s where s.period_id = p_period and s.person_id = any (p_persons)
$$;

-- The shares of the acting person, wherever he was enrolled: a transfer to another union does not end a cover.
create function biz.own_mutual_covers()
returns table (period_id uuid, period_name text, starts_on date, ends_on date, claim_until date, period_status text,
               union_name text, personal_fen bigint, unit_fen bigint, status text, unit_status text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.starts_on, p.ends_on, p.claim_until, p.status, v.name, e.personal_fen, e.unit_fen, e.status, u.status
    from sec.mutual_share s
    join biz.mutual_enrolment e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
    join biz.mutual_unit_enrolment u on u.tenant_id = e.tenant_id and u.id = e.unit_enrolment_id
    join biz.mutual_period p on p.tenant_id = s.tenant_id and p.id = s.period_id
    join org.unit_version v on v.unit_id = s.tenant_id and v.valid @> current_date
   where s.person_id = sec.person()
   order by p.starts_on desc
$$;

-- What each union below has handed in, at the union that runs the period: sums, no names. Follows the rows of the unions.
create table biz.mutual_participation (
  tenant_id    uuid not null,
  period_id    uuid not null,
  unit_id      uuid not null,
  unit_name    text not null,
  status       text not null,
  headcount    int not null,
  eligible     int not null,
  due_fen      bigint not null,
  received_fen bigint not null,
  snapshot_on  date,
  changed_at   timestamptz not null,
  constraint pk_mutual_participation primary key (tenant_id, period_id, unit_id)
);
call sec.protect('biz.mutual_participation');
grant select on biz.mutual_participation to wuli_app;

create table biz.mutual_premium (
  tenant_id   uuid not null,
  id          uuid not null,
  period_id   uuid not null,
  unit_id     uuid not null,
  amount_fen  bigint not null,
  reference   text not null,
  received_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint pk_mutual_premium primary key (tenant_id, id),
  -- The bank's reference: no receipt is booked twice.
  constraint uq_mutual_premium_reference unique (tenant_id, period_id, reference),
  constraint fk_mutual_premium_participation foreign key (tenant_id, period_id, unit_id) references biz.mutual_participation,
  constraint ck_mutual_premium_amount check (amount_fen > 0)
);
create index ix_mutual_premium_unit on biz.mutual_premium (tenant_id, period_id, unit_id, id);
call sec.protect('biz.mutual_premium');
grant select on biz.mutual_premium to wuli_app;

create function biz.publish_mutual_participation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into biz.mutual_participation (tenant_id, period_id, unit_id, unit_name, status, headcount, eligible, due_fen,
      received_fen, snapshot_on, changed_at)
    select p.organiser_id, new.period_id, new.tenant_id, v.name, new.status, new.headcount, new.eligible, new.due_fen,
        new.received_fen, new.snapshot_on, new.changed_at
      from biz.mutual_period p
      join org.unit_version v on v.unit_id = new.tenant_id and v.valid @> current_date
     where p.tenant_id = new.tenant_id and p.id = new.period_id
  on conflict (tenant_id, period_id, unit_id) do update
     set unit_name = excluded.unit_name, status = excluded.status, headcount = excluded.headcount, eligible = excluded.eligible,
         due_fen = excluded.due_fen, received_fen = excluded.received_fen, snapshot_on = excluded.snapshot_on,
         changed_at = excluded.changed_at;
  return null;
end
$$;
create trigger publish after update on biz.mutual_unit_enrolment for each row
  when (new.status <> 'DRAFT') execute function biz.publish_mutual_participation();

-- The union that runs the period books what a union below has paid. Full payment confirms the roster: from then on the shares hold.
create function biz.receive_mutual_premium(p_id uuid, p_period uuid, p_unit uuid, p_amount bigint, p_reference text, p_on date)
returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  u biz.mutual_unit_enrolment;
begin
  if v_tenant is null or sec.mode() <> 'T' then
    raise exception 'only a post of the whole union books premiums' using errcode = '42501';
  end if;
  perform from biz.mutual_participation m where m.tenant_id = v_tenant and m.period_id = p_period and m.unit_id = p_unit;
  if not found then
    raise exception 'refused' using errcode = '23514', constraint = 'not-found';
  end if;
  select * into u from biz.mutual_unit_enrolment x where x.tenant_id = p_unit and x.period_id = p_period for update;
  if u.status not in ('CHECKED', 'PAID') then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-not-due';
  elsif u.received_fen + p_amount > u.due_fen then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-too-much',
      detail = jsonb_build_object('open', u.due_fen - u.received_fen)::text;
  end if;
  begin
    insert into biz.mutual_premium (tenant_id, id, period_id, unit_id, amount_fen, reference, received_on, recorded_by)
      values (v_tenant, p_id, p_period, p_unit, p_amount, p_reference, p_on, sec.person());
  exception when unique_violation then
    raise exception 'refused' using errcode = '23514', constraint = 'premium-booked-already';
  end;
  return biz.take_mutual_premium(u.tenant_id, u.id, p_amount);
end
$$;

-- Counts a payment, or none when the check comes after the money; the roster that is paid in full is confirmed.
create function biz.take_mutual_premium(p_tenant uuid, p_unit_enrolment uuid, p_amount bigint) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_status text;
begin
  update biz.mutual_unit_enrolment x
     set received_fen = x.received_fen + p_amount, changed_at = now(), version = x.version + 1,
         status = case when x.received_fen + p_amount = x.due_fen then 'CONFIRMED'
                       when x.received_fen + p_amount > 0 then 'PAID' else x.status end
   where x.tenant_id = p_tenant and x.id = p_unit_enrolment
  returning status into v_status;
  if v_status = 'CONFIRMED' then
    update biz.mutual_enrolment e set status = 'ACTIVE'
     where e.tenant_id = p_tenant and e.unit_enrolment_id = p_unit_enrolment and e.status = 'PENDING';
  end if;
  return v_status;
end
$$;

-- A roster that was returned after money had come, and is checked anew: the money counts at once.
create function biz.count_mutual_premiums(p_unit_enrolment uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform biz.take_mutual_premium(x.tenant_id, x.id, 0) from biz.mutual_unit_enrolment x
    where x.tenant_id = sec.tenant() and x.id = p_unit_enrolment and x.status = 'CHECKED' and x.received_fen > 0;
end
$$;

grant select, insert, delete on sec.mutual_share to wuli_door;
grant select, insert, update on biz.mutual_unit_enrolment, biz.mutual_enrolment, biz.mutual_participation, biz.mutual_premium to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('guard_mutual_enrolment', 'mutual_shares_taken', 'own_mutual_covers', 'publish_mutual_participation',
       'receive_mutual_premium', 'take_mutual_premium', 'count_mutual_premiums')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.mutual_shares_taken, biz.own_mutual_covers, biz.receive_mutual_premium,
  biz.count_mutual_premiums to wuli_app;

-- A roster goes up as a copy and comes back checked or returned.
insert into ref.flow_desk (flow, posts, basis) values
  ('mutual-aid', '{CHAIR,VICE_CHAIR,WELFARE_OFFICER}', '平台缺省（未核实）');
