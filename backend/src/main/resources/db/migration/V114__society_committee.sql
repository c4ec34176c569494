-- 评审委员会: claims of a society are voted on in a session, by name, and decided when another officer confirms the minutes.
create table biz.society_seat (
  tenant_id    uuid not null default sec.tenant(),
  person_id    uuid not null,
  staff_number text not null,
  name         text not null,
  constraint pk_society_seat primary key (tenant_id, person_id)
);
call sec.protect('biz.society_seat');
grant select, insert, delete on biz.society_seat to wuli_app;

create table biz.society_session (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  period_id         uuid not null,
  period_name       text not null,
  held_on           date not null,
  place             text not null,
  size              int not null,
  quorum            int not null,
  status            text not null default 'OPEN',
  recorded_by       uuid not null,
  recorded_by_name  text not null,
  confirmed_by      uuid,
  confirmed_by_name text,
  confirmed_at      timestamptz,
  version           int not null default 0,
  constraint pk_society_session primary key (tenant_id, id),
  constraint fk_society_session_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint ck_society_session_status check (status in ('OPEN', 'CONFIRMED')),
  constraint ck_society_session_confirmed check ((status = 'CONFIRMED') = (confirmed_by is not null)),
  -- Who writes the minutes does not confirm them.
  constraint ck_society_session_two_persons check (confirmed_by <> recorded_by)
);
create index ix_society_session_period on biz.society_session (tenant_id, period_id, id desc);
call sec.protect('biz.society_session');
grant select, insert, update on biz.society_session to wuli_app;

-- The committee as it was on that day, and who of it came.
create table biz.society_attendance (
  tenant_id  uuid not null default sec.tenant(),
  session_id uuid not null,
  person_id  uuid not null,
  name       text not null,
  present    boolean not null,
  constraint pk_society_attendance primary key (tenant_id, session_id, person_id),
  constraint fk_society_attendance_session foreign key (tenant_id, session_id) references biz.society_session
);
call sec.protect('biz.society_attendance');
grant select, insert on biz.society_attendance to wuli_app;

-- One claim before a session; the counts are fixed when the minutes are confirmed.
create table biz.society_ballot (
  tenant_id  uuid not null default sec.tenant(),
  session_id uuid not null,
  claim_id   uuid not null,
  yes        int,
  no         int,
  abstained  int,
  recused    int,
  passed     boolean,
  constraint pk_society_ballot primary key (tenant_id, session_id, claim_id),
  constraint fk_society_ballot_session foreign key (tenant_id, session_id) references biz.society_session,
  constraint fk_society_ballot_claim foreign key (tenant_id, claim_id) references biz.mutual_claim,
  -- More than half of those who could vote said yes.
  constraint ck_society_ballot_passed check (passed is null or passed = (2 * yes > yes + no + abstained))
);
-- A claim is before one session at a time.
create unique index uq_society_ballot_open on biz.society_ballot (tenant_id, claim_id) where passed is null;
call sec.protect('biz.society_ballot');
grant select, insert, update on biz.society_ballot to wuli_app;

create table biz.society_vote (
  tenant_id  uuid not null default sec.tenant(),
  session_id uuid not null,
  claim_id   uuid not null,
  person_id  uuid not null,
  vote       text not null,
  constraint pk_society_vote primary key (tenant_id, session_id, claim_id, person_id),
  constraint fk_society_vote_ballot foreign key (tenant_id, session_id, claim_id) references biz.society_ballot,
  constraint fk_society_vote_attendance foreign key (tenant_id, session_id, person_id) references biz.society_attendance,
  constraint ck_society_vote check (vote in ('YES', 'NO', 'ABSTAIN'))
);
call sec.protect('biz.society_vote');
grant select, insert, delete on biz.society_vote to wuli_app;

-- Only who came votes, nobody on his own claim or that of a relative, and nothing is changed when the minutes are confirmed.
create function biz.guard_society_vote() returns trigger language plpgsql as $$
declare
  v biz.society_vote := coalesce(new, old);
begin
  if exists (select from biz.society_session s where s.tenant_id = v.tenant_id and s.id = v.session_id and s.status <> 'OPEN') then
    raise exception 'the minutes are confirmed' using errcode = '23514', constraint = 'ck_society_vote_open';
  end if;
  if tg_op = 'INSERT' and (
      not exists (select from biz.society_attendance a where a.tenant_id = v.tenant_id and a.session_id = v.session_id
        and a.person_id = v.person_id and a.present)
      or exists (select from biz.mutual_claim c where c.tenant_id = v.tenant_id and c.id = v.claim_id
        and (v.person_id = c.person_id or v.person_id = any (c.not_by)))) then
    raise exception 'may not vote on this claim' using errcode = '23514', constraint = 'ck_society_vote_entitled';
  end if;
  return v;
end
$$;
create trigger guard before insert or delete on biz.society_vote for each row execute function biz.guard_society_vote();

-- A member of a society is covered by each year that he was in, from the day he joined.
drop function biz.mutual_standing(uuid, uuid);
create function biz.mutual_standing(p_person uuid, p_period uuid)
returns table (status text, enrolled_by text, first_time boolean, covered_from date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.status, v.name,
         not exists (
           select from sec.mutual_share before
             join biz.mutual_period b on b.tenant_id = p.organiser_id and b.id = before.period_id
            where before.person_id = p_person and b.starts_on = (
              select max(x.starts_on) from biz.mutual_period x
               where x.tenant_id = p.organiser_id and x.organiser_id = p.organiser_id and x.scheme = 'GENERAL'
                 and x.starts_on < p.starts_on and x.status <> 'DRAFT')),
         p.starts_on
    from sec.mutual_share s
    join biz.mutual_enrolment e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
    join biz.mutual_period p on p.tenant_id = s.tenant_id and p.id = s.period_id
    join org.unit_version v on v.unit_id = s.tenant_id and v.valid @> current_date
   where s.person_id = p_person and s.period_id = p_period
     and (p_person = sec.person() or exists (
       select from biz.mutual_claim c where c.tenant_id = sec.tenant() and c.person_id = p_person and c.period_id = p_period))
  union all
  select 'ACTIVE', v.name, m.joined_on >= p.starts_on, greatest(p.starts_on, m.joined_on)
    from biz.society_member m
    join biz.mutual_period p on p.tenant_id = m.tenant_id and p.scheme = 'SOCIETY' and p.id = p_period
    join org.unit_version v on v.unit_id = m.tenant_id and v.valid @> current_date
   where m.tenant_id = sec.tenant() and m.person_id = p_person and m.status = 'ACTIVE' and m.joined_on <= p.ends_on
     and (p_person = sec.person() or exists (
       select from biz.mutual_claim c where c.tenant_id = sec.tenant() and c.person_id = p_person and c.period_id = p_period))
$$;

-- What the society awarded to the same member before, in any year, sealed as it was filed: a disease is paid once.
create function biz.earlier_society_claims(p_claim uuid) returns table (id uuid, content bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.content from biz.mutual_claim c
    join biz.mutual_claim e on e.tenant_id = c.tenant_id and e.person_id = c.person_id and e.id <> c.id
    join biz.mutual_period p on p.tenant_id = e.tenant_id and p.id = e.period_id and p.scheme = 'SOCIETY'
   where c.tenant_id = sec.tenant() and c.id = p_claim and sec.mode() = 'T'
     and e.status in ('APPROVED', 'PARTIAL', 'RESERVED', 'BATCHED', 'PAID', 'FAILED')
   order by e.id
$$;
revoke all on function biz.mutual_standing, biz.earlier_society_claims from public;
grant create on schema biz to wuli_door;
alter function biz.mutual_standing owner to wuli_door;
alter function biz.earlier_society_claims owner to wuli_door;
revoke create on schema biz from wuli_door;
grant execute on function biz.mutual_standing, biz.earlier_society_claims to wuli_app;
