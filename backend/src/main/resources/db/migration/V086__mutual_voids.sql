-- 到期与作废: a share expires when its cover ends. One that was wrong from the start is voided: the union that enrolled asks, the union
-- that runs the period decides and pays the premium back by an entry of its own; nothing that was booked changes.

-- The shares of a union expire with its copy of the period.
create function biz.expire_mutual_shares() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.mutual_enrolment e set status = 'EXPIRED'
    where e.tenant_id = new.tenant_id and e.period_id = new.id and e.status = 'ACTIVE';
  return null;
end
$$;
create trigger expire after update of status on biz.mutual_period for each row
  when (new.status = 'CLAIM_TAIL' and old.status <> 'CLAIM_TAIL') execute function biz.expire_mutual_shares();

alter table biz.mutual_period no force row level security;
alter table biz.mutual_enrolment no force row level security;
update biz.mutual_enrolment e set status = 'EXPIRED' from biz.mutual_period p
  where p.tenant_id = e.tenant_id and p.id = e.period_id and p.status in ('CLAIM_TAIL', 'CLOSED') and e.status = 'ACTIVE';
alter table biz.mutual_enrolment force row level security;
alter table biz.mutual_period force row level security;

-- Who was enrolled by mistake may be enrolled anew.
alter table biz.mutual_enrolment drop constraint uq_mutual_enrolment_person;
create unique index uq_mutual_enrolment_person on biz.mutual_enrolment (tenant_id, period_id, person_id) where status <> 'VOID';
create index ix_mutual_enrolment_period on biz.mutual_enrolment (tenant_id, period_id, staff_number, id);

-- Shares that were taken back, for the persons themselves. No role of the application reads it.
create table sec.mutual_voided_share (
  enrolment_id uuid not null,
  period_id    uuid not null,
  person_id    uuid not null,
  tenant_id    uuid not null,
  constraint pk_mutual_voided_share primary key (enrolment_id)
);
create index ix_mutual_voided_share_person on sec.mutual_voided_share (person_id);

-- One row at the union that enrolled, the same one without a name at the union that runs the period.
create table biz.mutual_void (
  tenant_id     uuid not null,
  id            uuid not null,
  period_id     uuid not null,
  unit_id       uuid not null,
  unit_name     text not null,
  enrolment_id  uuid not null,
  -- Only at the union that enrolled.
  member_name   text,
  staff_number  text,
  amount_fen    bigint not null,
  error         text not null,
  words         text not null,
  status        text not null default 'ASKED',
  asked_by      uuid not null,
  asked_by_name text not null,
  asked_at      timestamptz not null default now(),
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  opinion         text,
  entry_id        uuid,
  constraint pk_mutual_void primary key (tenant_id, id),
  constraint fk_mutual_void_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint fk_mutual_void_entry foreign key (tenant_id, entry_id) references biz.entry (tenant_id, id),
  constraint ck_mutual_void_error check (error in ('WRONG_PERSON', 'NOT_INSURED', 'OVER_AGE', 'NOT_MEMBER', 'OTHER')),
  constraint ck_mutual_void_status check (status in ('ASKED', 'VOIDED', 'REFUSED')),
  constraint ck_mutual_void_amount check (amount_fen >= 0),
  constraint ck_mutual_void_decided check ((status = 'ASKED') = (decided_by is null)),
  constraint ck_mutual_void_two_persons check (decided_by <> asked_by)
);
create unique index uq_mutual_void_enrolment on biz.mutual_void (tenant_id, enrolment_id) where status <> 'REFUSED';
create index ix_mutual_void_period on biz.mutual_void (tenant_id, period_id, id desc);
call sec.protect('biz.mutual_void');
grant select on biz.mutual_void to wuli_app;

-- Whoever was paid, or has a claim under way, holds a share that was good.
create function biz.mutual_share_in_use(p_person uuid, p_period uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from biz.mutual_claim c
   where c.person_id = p_person and c.period_id = p_period and c.tenant_id = c.home_id
     and c.status not in ('DRAFT', 'WITHDRAWN') and not (c.status in ('REJECTED', 'UPHELD') and c.granted_fen = 0))
$$;

create function biz.ask_mutual_void(p_id uuid, p_enrolment uuid, p_error text, p_words text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  r record;
begin
  if sec.mode() <> 'T' then
    raise exception 'only a post of the whole union asks' using errcode = '42501';
  end if;
  select e.*, u.status as roster, p.organiser_id, p.name as period_name, v.name as unit_name into r
    from biz.mutual_enrolment e
    join biz.mutual_unit_enrolment u on u.tenant_id = e.tenant_id and u.id = e.unit_enrolment_id
    join biz.mutual_period p on p.tenant_id = e.tenant_id and p.id = e.period_id
    join org.unit_version v on v.unit_id = e.tenant_id and v.valid @> current_date
   where e.tenant_id = v_tenant and e.id = p_enrolment for update of e;
  if not found then
    perform biz.refuse('not-found');
  elsif r.roster <> 'CONFIRMED' or r.status not in ('ACTIVE', 'EXPIRED') then
    perform biz.refuse('void-not-confirmed');
  elsif biz.mutual_share_in_use(r.person_id, r.period_id) then
    perform biz.refuse('void-claimed');
  end if;
  begin
    insert into biz.mutual_void (tenant_id, id, period_id, unit_id, unit_name, enrolment_id, member_name, staff_number, amount_fen,
        error, words, asked_by, asked_by_name)
      select t.tenant, p_id, r.period_id, v_tenant, r.unit_name, p_enrolment, case when t.tenant = v_tenant then r.name end,
             case when t.tenant = v_tenant then r.staff_number end, r.personal_fen + r.unit_fen, p_error, p_words, sec.person(), p_name
        from (select distinct unnest(array[v_tenant, r.organiser_id]) as tenant) t;
  exception when unique_violation then
    perform biz.refuse('void-asked');
  end;
  insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, assignee_unit_id, assignee_posts,
      assignee_description, started_by_person_id, started_by_name, opened_at)
    values (r.organiser_id, uuidv7(), 'mutual-void.decide', 'mutual-void', p_id, r.unit_name || '申请作废一份参保（' || r.period_name || '）',
      '/mutual-periods/' || r.period_id || '/participation', r.organiser_id, r.organiser_id, '{TREASURER}', '财务委员', sec.person(),
      p_name, now());
end
$$;

-- The union that runs the period: takes the share back and books the premium out, or lets the share stand.
create function biz.decide_mutual_void(p_id uuid, p_void boolean, p_opinion text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  m record;
  e biz.mutual_enrolment;
  v_entry uuid;
begin
  select x.*, p.organiser_id, p.name as period_name, p.fund_id into m from biz.mutual_void x
    join biz.mutual_period p on p.tenant_id = x.tenant_id and p.id = x.period_id
   where x.tenant_id = v_tenant and x.id = p_id and p.organiser_id = v_tenant and sec.mode() = 'T' for update of x;
  if not found then
    perform biz.refuse('not-found');
  elsif m.status <> 'ASKED' then
    perform biz.refuse('illegal-transition');
  elsif m.asked_by = sec.person() then
    perform biz.refuse('own-case');
  end if;
  if p_void then
    -- The roster first, as everybody does who changes it.
    perform from biz.mutual_unit_enrolment u where u.tenant_id = m.unit_id and u.period_id = m.period_id for update;
    select * into e from biz.mutual_enrolment x where x.tenant_id = m.unit_id and x.id = m.enrolment_id for update;
    if m.fund_id is null then
      perform biz.refuse('premium-no-fund');
    elsif biz.mutual_share_in_use(e.person_id, e.period_id) then
      perform biz.refuse('void-claimed');
    end if;
    v_entry := biz.move('REFUND', '退还互助费：' || m.period_name || ' ' || m.unit_name || '（一份作废）', 'MUTUAL_VOID', p_id, m.fund_id,
      'AVAILABLE', 'RECEIVED', m.amount_fen);
    update biz.mutual_enrolment x set status = 'VOID' where x.tenant_id = e.tenant_id and x.id = e.id;
    delete from sec.mutual_share s where s.period_id = e.period_id and s.person_id = e.person_id and s.enrolment_id = e.id;
    insert into sec.mutual_voided_share (enrolment_id, period_id, person_id, tenant_id) values (e.id, e.period_id, e.person_id, e.tenant_id);
    update biz.mutual_unit_enrolment u
       set headcount = u.headcount - 1, due_fen = u.due_fen - m.amount_fen, received_fen = u.received_fen - m.amount_fen,
           changed_at = now(), version = u.version + 1
     where u.tenant_id = e.tenant_id and u.id = e.unit_enrolment_id;
  end if;
  update biz.mutual_void x set status = case when p_void then 'VOIDED' else 'REFUSED' end, decided_by = sec.person(),
      decided_by_name = p_name, decided_at = now(), opinion = p_opinion,
      entry_id = case when x.tenant_id = v_tenant then v_entry end
    where x.tenant_id in (v_tenant, m.unit_id) and x.id = p_id;
  if m.unit_id <> v_tenant then
    insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, addressee_person_id,
        sent_by_person_id, sent_by_name, sent_at)
      values (m.unit_id, uuidv7(), 'mutual-void.answer', 'mutual-void', p_id,
        case when p_void then '参保份额已作废，互助费已退还' else '不同意作废参保份额：' || p_opinion end,
        '/mutual-periods/' || m.period_id || '/roster', m.unit_id, m.asked_by, sec.person(), p_name, now());
  end if;
end
$$;

-- What was taken back is shown to the person, too.
create or replace function biz.own_mutual_covers()
returns table (period_id uuid, period_name text, starts_on date, ends_on date, claim_until date, period_status text,
               union_name text, personal_fen bigint, unit_fen bigint, status text, unit_status text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.starts_on, p.ends_on, p.claim_until, p.status, v.name, e.personal_fen, e.unit_fen, e.status, u.status
    from (select h.tenant_id, h.enrolment_id, h.period_id from sec.mutual_share h where h.person_id = sec.person()
          union all
          select h.tenant_id, h.enrolment_id, h.period_id from sec.mutual_voided_share h where h.person_id = sec.person()) s
    join biz.mutual_enrolment e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
    join biz.mutual_unit_enrolment u on u.tenant_id = e.tenant_id and u.id = e.unit_enrolment_id
    join biz.mutual_period p on p.tenant_id = s.tenant_id and p.id = s.period_id
    join org.unit_version v on v.unit_id = s.tenant_id and v.valid @> current_date
   order by p.starts_on desc, e.enrolled_at desc
$$;

grant select, insert, update on biz.mutual_void to wuli_door;
grant select, insert on sec.mutual_voided_share to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('expire_mutual_shares', 'mutual_share_in_use', 'ask_mutual_void', 'decide_mutual_void', 'own_mutual_covers')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.ask_mutual_void, biz.decide_mutual_void, biz.own_mutual_covers to wuli_app;
