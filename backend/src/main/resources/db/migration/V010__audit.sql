-- What was done (audit.event) and who looked at whose personal data (audit.access_log): append-only, sealed by hash chains.
-- The application reads and writes them through the functions below only; it holds no right on the tables.
create table audit.event (
  id          uuid not null,
  tenant_id   uuid not null,
  day         date not null,
  at          timestamptz not null,
  person_id   uuid,
  post_id     uuid,
  subject     text,
  act         text not null,
  outcome     text not null,
  object_type text not null,
  object_id   uuid,
  changes     jsonb not null,
  request_id  text not null,
  constraint pk_event primary key (day, id),
  constraint ck_event_outcome check (outcome in ('DONE', 'DENIED'))
) partition by range (day);
create index ix_event_tenant on audit.event (tenant_id, at desc, id desc);
create index ix_event_object on audit.event (tenant_id, object_id) where object_id is not null;

create table audit.access_log (
  id                uuid not null,
  tenant_id         uuid not null,
  day               date not null,
  at                timestamptz not null,
  person_id         uuid not null,
  post_id           uuid not null,
  subject_person_id uuid not null,
  object_type       text not null,
  object_id         uuid not null,
  fields            text[] not null,
  purpose           text not null,
  request_id        text not null,
  constraint pk_access_log primary key (day, id),
  constraint ck_access_log_purpose check (purpose <> '')
) partition by range (day);
create index ix_access_log_subject on audit.access_log (subject_person_id, at desc, id desc);
create index ix_access_log_tenant on audit.access_log (tenant_id, at desc, id desc);

-- One chain for each tenant, day and stream would make all who write wait for each other until their commits are on disk;
-- eight lanes by connection keep them apart. Verification walks every lane.
create table audit.chain (
  tenant_id uuid not null,
  day       date not null,
  stream    text not null,
  lane      smallint not null,
  seq       bigint not null,
  hash      bytea not null,
  constraint pk_chain primary key (tenant_id, day, stream, lane),
  constraint ck_chain_stream check (stream in ('EVENT', 'ACCESS'))
) with (fillfactor = 50);

create table audit.seal (
  tenant_id uuid not null,
  day       date not null,
  stream    text not null,
  lane      smallint not null,
  seq       bigint not null,
  record_id uuid not null,
  hash      bytea not null,
  constraint pk_seal primary key (day, tenant_id, stream, lane, seq)
) partition by range (day);
create index ix_seal_record on audit.seal (day, record_id);

-- A column that is added later and empty does not change the digest of old records.
create function audit.digest(p_previous bytea, p_record jsonb) returns bytea
language sql immutable as $$
  select sha256(p_previous || convert_to(jsonb_strip_nulls(p_record)::text, 'UTF8'))
$$;

-- Runs at the end of the transaction: the lock on the head of the chain is held for the commit alone, and is always the
-- last one taken.
create function audit.seal_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  v_lane smallint := pg_backend_pid() % 8;
  v_seq  bigint;
  v_hash bytea;
begin
  insert into audit.chain as c (tenant_id, day, stream, lane, seq, hash)
  values (new.tenant_id, new.day, tg_argv[0], v_lane, 1, audit.digest('', to_jsonb(new)))
  on conflict (tenant_id, day, stream, lane) do update
    set seq = c.seq + 1, hash = audit.digest(c.hash, to_jsonb(new))
  returning seq, hash into v_seq, v_hash;
  insert into audit.seal (tenant_id, day, stream, lane, seq, record_id, hash)
  values (new.tenant_id, new.day, tg_argv[0], v_lane, v_seq, new.id, v_hash);
  return null;
end
$$;
create constraint trigger seal after insert on audit.event deferrable initially deferred
  for each row execute function audit.seal_record('EVENT');
create constraint trigger seal after insert on audit.access_log deferrable initially deferred
  for each row execute function audit.seal_record('ACCESS');

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit records cannot be changed' using errcode = '42501';
end
$$;
create trigger append_only before update or delete on audit.event for each row execute function audit.refuse_change();
create trigger append_only before update or delete on audit.access_log for each row execute function audit.refuse_change();
create trigger append_only before update or delete on audit.seal for each row execute function audit.refuse_change();

-- Makes the partitions of this month and of the months ahead; returns how many were missing.
create function audit.make_partitions(p_months_ahead int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_made  int := 0;
  v_name  text;
  v_month date;
  v_table text;
begin
  perform pg_advisory_xact_lock(hashtext('audit.make_partitions'));
  foreach v_table in array array['event', 'access_log', 'seal'] loop
    for i in 0..least(p_months_ahead, 24) loop
      v_month := (date_trunc('month', current_date) + make_interval(months => i))::date;
      v_name := v_table || to_char(v_month, '_YYYY_MM');
      if to_regclass('audit.' || v_name) is null then
        execute format('create table audit.%I partition of audit.%I for values from (%L) to (%L)',
          v_name, v_table, v_month, (v_month + interval '1 month')::date);
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
select audit.make_partitions(6);

-- Who does it comes from the context, never from the caller. A refusal may come from somebody without any post; what was
-- done without a post was done by an operator, who does not connect as the application.
create function audit.record(
    p_id uuid, p_act text, p_outcome text, p_object_type text, p_object_id uuid, p_changes jsonb, p_subject text,
    p_request text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null and p_outcome = 'DONE' and session_user = 'wuli_app' then
    raise exception 'nothing is done without an acting post' using errcode = '42501';
  end if;
  insert into audit.event (id, tenant_id, day, at, person_id, post_id, subject, act, outcome, object_type, object_id,
                           changes, request_id)
  values (p_id, coalesce(sec.tenant(), '00000000-0000-0000-0000-000000000000'),
          (clock_timestamp() at time zone 'Asia/Shanghai')::date, clock_timestamp(), sec.person(), sec.post(), p_subject,
          p_act, p_outcome, p_object_type, p_object_id, p_changes, coalesce(p_request, sec.request()));
end
$$;

create function audit.record_access(
    p_id uuid, p_subject_person uuid, p_object_type text, p_object_id uuid, p_fields text[], p_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null then
    raise exception 'personal data is read as a post only' using errcode = '42501';
  end if;
  insert into audit.access_log (id, tenant_id, day, at, person_id, post_id, subject_person_id, object_type, object_id,
                                fields, purpose, request_id)
  values (p_id, sec.tenant(), (clock_timestamp() at time zone 'Asia/Shanghai')::date, clock_timestamp(), sec.person(),
          sec.post(), p_subject_person, p_object_type, p_object_id, p_fields, p_purpose, sec.request());
end
$$;

-- The events of the acting tenant, newest first. A null filter does not filter.
create function audit.events(
    p_from date, p_to date, p_act text, p_outcome text, p_object_type text, p_object_id uuid, p_person_id uuid,
    p_before_at timestamptz, p_before_id uuid, p_limit int)
returns table (id uuid, at timestamptz, person_id uuid, person_name text, post_name text, unit_name text, act text,
               outcome text, object_type text, object_id uuid, changes jsonb, request_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.at, e.person_id, n.name, t.name, v.name, e.act, e.outcome, e.object_type, e.object_id, e.changes, e.request_id
    from audit.event e
    left join auth.person n on n.id = e.person_id
    left join auth.post p on p.id = e.post_id
    left join auth.post_type t on t.code = p.post_type
    left join org.unit_version v on v.unit_id = p.unit_id and v.valid @> e.day
    where e.tenant_id = (select sec.tenant()) and (select sec.mode()) = 'T'
      and e.day between p_from and p_to
      and (p_act is null or e.act = p_act) and (p_outcome is null or e.outcome = p_outcome)
      and (p_object_type is null or e.object_type = p_object_type)
      and (p_object_id is null or e.object_id = p_object_id)
      and (p_person_id is null or e.person_id = p_person_id)
      and (p_before_at is null or (e.at, e.id) < (p_before_at, p_before_id))
    order by e.at desc, e.id desc limit p_limit
$$;

-- Who looked at the data of the person at hand, whichever union he belongs to: the person has a right to know.
create function audit.own_accesses(p_before_at timestamptz, p_before_id uuid, p_limit int)
returns table (id uuid, at timestamptz, person_name text, post_name text, unit_name text, object_type text,
               fields text[], purpose text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.at, n.name, t.name, v.name, a.object_type, a.fields, a.purpose
    from audit.access_log a
    left join auth.person n on n.id = a.person_id
    left join auth.post p on p.id = a.post_id
    left join auth.post_type t on t.code = p.post_type
    left join org.unit_version v on v.unit_id = p.unit_id and v.valid @> a.day
    where a.subject_person_id = (select sec.person())
      and (p_before_at is null or (a.at, a.id) < (p_before_at, p_before_id))
    order by a.at desc, a.id desc limit p_limit
$$;

-- Recomputes the chains. One row for each record that does not fit; none when nothing was changed.
create function audit.findings(p_tenant uuid, p_from date, p_to date)
returns table (tenant_id uuid, day date, stream text, lane smallint, seq bigint, record_id uuid, finding text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  with record as (
    select 'EVENT' as stream, e.id, e.tenant_id, e.day, to_jsonb(e) as content from audit.event e
      where e.day between p_from and p_to and (p_tenant is null or e.tenant_id = p_tenant)
    union all
    select 'ACCESS', a.id, a.tenant_id, a.day, to_jsonb(a) from audit.access_log a
      where a.day between p_from and p_to and (p_tenant is null or a.tenant_id = p_tenant)),
  link as (
    select s.*, coalesce(lag(s.hash) over one_chain, '') as previous, row_number() over one_chain as position,
           lead(s.seq) over one_chain is null as is_last
      from audit.seal s
      where s.day between p_from and p_to and (p_tenant is null or s.tenant_id = p_tenant)
      window one_chain as (partition by s.tenant_id, s.day, s.stream, s.lane order by s.seq)),
  checked as (
    select l.*, case
        when r.id is null then 'REMOVED'
        when l.seq <> l.position then 'GAP'
        when l.hash <> audit.digest(l.previous, r.content) then 'CHANGED' end as finding
      from link l left join record r
        on r.stream = l.stream and r.id = l.record_id and r.day = l.day and r.tenant_id = l.tenant_id)
  select c.tenant_id, c.day, c.stream, c.lane, c.seq, c.record_id, c.finding from checked c where c.finding is not null
  union all
  select r.tenant_id, r.day, r.stream, null, null, r.id, 'NOT_SEALED' from record r
    where not exists (select from link l where l.stream = r.stream and l.record_id = r.id and l.day = r.day
                        and l.tenant_id = r.tenant_id)
  union all
  select h.tenant_id, h.day, h.stream, h.lane, h.seq, null, 'CUT_OFF' from audit.chain h
    where h.day between p_from and p_to and (p_tenant is null or h.tenant_id = p_tenant)
      and not exists (select from link l where l.tenant_id = h.tenant_id and l.day = h.day and l.stream = h.stream
                        and l.lane = h.lane and l.is_last and l.seq = h.seq and l.hash = h.hash)
  order by 1, 2, 3, 4, 5
$$;

-- How many records there are, and one digest over all heads: kept elsewhere, it shows later that nothing was rewritten.
create function audit.heads(p_tenant uuid, p_from date, p_to date) returns table (records bigint, digest text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(h.seq), 0)::bigint,
         encode(sha256(coalesce(string_agg(h.hash, ''::bytea order by h.tenant_id, h.day, h.stream, h.lane), '')), 'hex')
    from audit.chain h where h.day between p_from and p_to and (p_tenant is null or h.tenant_id = p_tenant)
$$;

create function audit.own_findings(p_from date, p_to date)
returns table (tenant_id uuid, day date, stream text, lane smallint, seq bigint, record_id uuid, finding text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from audit.findings(sec.tenant(), p_from, p_to) where sec.tenant() is not null and sec.mode() = 'T'
$$;
create function audit.own_heads(p_from date, p_to date) returns table (records bigint, digest text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from audit.heads(sec.tenant(), p_from, p_to) where sec.tenant() is not null and sec.mode() = 'T'
$$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to wuli_app;
grant execute on function audit.record, audit.record_access, audit.events, audit.own_accesses, audit.own_findings,
  audit.own_heads, audit.make_partitions to wuli_app;
