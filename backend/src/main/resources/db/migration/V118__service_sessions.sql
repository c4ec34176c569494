-- 维权诉求服务中心: a superior offers sessions of a law firm, a union below books one. A session has room for one union, its lawyer is in
-- one place at a time, and of one offer a union takes one session: the database says so to whoever comes second.
create table biz.service_session (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  offer_id     uuid not null,
  title        text not null,
  partner      text not null,
  topics       text not null,
  lawyer       text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  cancelled_at timestamptz,
  cancelled_as text,
  booked_by    uuid,
  booked_at    timestamptz,
  place        text,
  wanted       text,
  expected     int,
  attended     int,
  account      text,
  constraint pk_service_session primary key (tenant_id, id),
  constraint ck_service_session_hours check (ends_at > starts_at),
  constraint ck_service_session_cancelled check ((cancelled_at is null) = (cancelled_as is null)),
  constraint ck_service_session_booked check (num_nulls(booked_by, booked_at, place, wanted, expected) in (0, 5)),
  constraint ck_service_session_expected check (expected > 0),
  constraint ck_service_session_held check ((attended is null) = (account is null) and (attended is null or booked_by is not null)
    and attended >= 0),
  constraint ex_service_session_lawyer exclude using gist (tenant_id with =, partner with =, lawyer with =,
    tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
);
create unique index uq_service_session_one_each on biz.service_session (tenant_id, offer_id, booked_by)
  where booked_by is not null and cancelled_at is null;
create index ix_service_session_start on biz.service_session (tenant_id, starts_at, id);
call sec.protect('biz.service_session');
grant select, insert on biz.service_session to wuli_app;

-- What the acting union offers, and what is offered to it. Who else booked is for the union that offers.
create function sec.service_sessions(p_from timestamptz, p_until timestamptz) returns table (id uuid, offered_by uuid, title text, partner text,
  topics text, lawyer text, starts_at timestamptz, minutes int, cancelled_as text, taken boolean, booked_by uuid, place text, wanted text,
  expected int, attended int, account text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.tenant_id, s.title, s.partner, s.topics, s.lawyer, s.starts_at,
         (extract(epoch from s.ends_at - s.starts_at) / 60)::int, s.cancelled_as, s.booked_by is not null,
         case when known then s.booked_by end, case when known then s.place end, case when known then s.wanted end,
         case when known then s.expected end, case when known then s.attended end, case when known then s.account end
    from biz.service_session s, lateral (select sec.tenant() in (s.tenant_id, s.booked_by) as known) k
   where s.tenant_id in (select sec.advising_unions()) and sec.mode() = 'T' and s.starts_at >= p_from and s.starts_at < p_until
     and (s.cancelled_at is null or coalesce(known, false))
   order by s.starts_at, s.id limit 1000
$$;

create function sec.book_service(p_id uuid, p_place text, p_wanted text, p_expected int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s biz.service_session;
begin
  -- The row is locked: who comes second waits, and finds it taken.
  select * into s from biz.service_session x where x.id = p_id and x.tenant_id in (select sec.advising_unions()) and sec.mode() = 'T'
    for update;
  if not found then
    perform biz.refuse('not-found');
  elsif s.tenant_id = sec.tenant() then
    perform biz.refuse('service-own');
  elsif s.booked_by is not null then
    perform biz.refuse('service-taken');
  elsif s.cancelled_at is not null or s.starts_at <= now() then
    perform biz.refuse('service-over');
  end if;
  update biz.service_session x set booked_by = sec.tenant(), booked_at = now(), place = p_place, wanted = p_wanted, expected = p_expected
    where x.tenant_id = s.tenant_id and x.id = s.id;
  perform sec.tell_about_service(s.tenant_id, s.id, (select v.name from org.unit_version v where v.unit_id = sec.tenant()
    and v.valid @> current_date) || '预约了“' || s.title || '”');
end
$$;

create function sec.release_service(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s biz.service_session;
begin
  select * into s from biz.service_session x where x.id = p_id and x.booked_by = sec.tenant() and sec.mode() = 'T' for update;
  if not found then
    perform biz.refuse('not-found');
  elsif s.cancelled_at is not null or s.starts_at <= now() then
    perform biz.refuse('service-over');
  end if;
  update biz.service_session x set booked_by = null, booked_at = null, place = null, wanted = null, expected = null
    where x.tenant_id = s.tenant_id and x.id = s.id;
  perform sec.tell_about_service(s.tenant_id, s.id, (select v.name from org.unit_version v where v.unit_id = sec.tenant()
    and v.valid @> current_date) || '取消了“' || s.title || '”的预约');
end
$$;

-- By the union that offers; who booked it is told why.
create function sec.cancel_service(p_id uuid, p_words text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s biz.service_session;
begin
  select * into s from biz.service_session x where x.tenant_id = sec.tenant() and x.id = p_id and sec.mode() = 'T' for update;
  if not found then
    perform biz.refuse('not-found');
  elsif s.cancelled_at is not null or s.attended is not null then
    perform biz.refuse('service-over');
  end if;
  update biz.service_session x set cancelled_at = now(), cancelled_as = p_words where x.tenant_id = s.tenant_id and x.id = s.id;
  if s.booked_by is not null then
    perform sec.tell_about_service(s.booked_by, s.id, '“' || s.title || '”取消了：' || p_words);
  end if;
end
$$;

-- By the union that booked it, when it has begun; once. From then on it counts among the events of that union.
create function sec.record_service(p_id uuid, p_attended int, p_account text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s biz.service_session;
begin
  select * into s from biz.service_session x where x.id = p_id and x.booked_by = sec.tenant() and sec.mode() = 'T' for update;
  if not found then
    perform biz.refuse('not-found');
  elsif s.cancelled_at is not null or s.starts_at > now() then
    perform biz.refuse('service-not-yet');
  elsif s.attended is not null then
    perform biz.refuse('illegal-transition');
  end if;
  update biz.service_session x set attended = p_attended, account = p_account where x.tenant_id = s.tenant_id and x.id = s.id;
  insert into biz.rights_event (tenant_id, id, kind, title, held_on, place, partner, departments, participants, summary, recorded_by)
    values (s.booked_by, uuidv7(), 'LEGAL_SERVICE', s.title, (s.starts_at at time zone 'Asia/Shanghai')::date, s.place, s.partner, '',
      p_attended, p_account, p_name);
end
$$;

-- Tells the office of a union, without asking for anything.
create function sec.tell_about_service(p_unit uuid, p_id uuid, p_title text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, addressee_unit_id, addressee_posts,
      sent_by_person_id, sent_by_name, sent_at)
    select p_unit, uuidv7(), 'service-session.news', 'service-session', p_id, p_title, '/rights/service-sessions', p_unit, p_unit,
           '{WELFARE_OFFICER,VICE_CHAIR,CHAIR}', sec.person(), v.name, now()
      from org.unit_version v where v.unit_id = sec.tenant() and v.valid @> current_date
$$;

grant select, update on biz.service_session to wuli_door;
grant insert on biz.rights_event to wuli_door;
grant create on schema sec to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'sec'::regnamespace
      and p.proname in ('service_sessions', 'book_service', 'release_service', 'cancel_service', 'record_service', 'tell_about_service')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema sec from wuli_door;
-- Telling is for the functions beside it alone.
grant execute on function sec.service_sessions, sec.book_service, sec.release_service, sec.cancel_service, sec.record_service to wuli_app;
