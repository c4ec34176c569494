-- Numbers of rules live as data with their source; code knows only their names.
create table org.rule (
  code   text not null,
  valid  daterange not null,
  value  int not null,
  basis  text not null,
  constraint pk_rule primary key (code, valid without overlaps)
);
insert into org.rule (code, valid, value, basis) values
  ('FULL_TIME_OFFICERS_PER_MILLE', '[2020-01-01,)', 3, '浙总工发〔2020〕24号：按会员总数千分之三配备专职工会干部'),
  ('COMMITTEE_FROM_MEMBERS', '[1992-04-03,)', 25, '工会法第十一条：会员二十五人以上应当建立基层工会委员会'),
  ('TERM_YEARS', '[1992-04-03,)', 5, '工会法第十六条：基层工会委员会每届任期三年或者五年'),
  ('SMALLEST_CELL', '[2020-01-01,)', 5, '平台约定：人数少于五的敏感统计不向上级显示');
grant select on org.rule to wuli_app;

-- 专职、挂职、兼职.
alter table auth.post add column engagement text not null default 'PART_TIME';
alter table auth.post add constraint ck_post_engagement check (engagement in ('FULL_TIME', 'SECONDED', 'PART_TIME'));

-- Figures that a union passes on: one row for each recipient (itself, the manager, those who guide it), never the rows
-- behind them. Written by org.refresh_metrics alone.
create table biz.union_metric (
  tenant_id uuid not null,
  unit_id   uuid not null references org.unit,
  metric    text not null,
  via       text not null,
  value     bigint not null,
  as_of     timestamptz not null default now(),
  constraint pk_union_metric primary key (tenant_id, unit_id, metric),
  constraint ck_union_metric_via check (via in ('OWN', 'MANAGE', 'GUIDE'))
);
call sec.protect('biz.union_metric', unit_column => 'unit_id');
grant select on biz.union_metric to wuli_app;
grant select, insert, update, delete on biz.union_metric to wuli_door;

-- A new term after a re-election; the one before ends the day this one begins, when it was still open by then.
create function org.record_term(p_id uuid, p_unit uuid, p_ordinal int, p_from date, p_to date, p_elected_by text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('term.record')
      or not exists (select from org.unit where id = p_unit and tenant_id = sec.tenant()) then
    raise exception 'the post may not record terms of this unit' using errcode = '42501';
  end if;
  update org.term set valid = daterange(lower(valid), p_from)
    where unit_id = p_unit and valid @> p_from and lower(valid) < p_from;
  insert into org.term (id, unit_id, ordinal, valid, elected_by)
    values (p_id, p_unit, p_ordinal, daterange(p_from, p_to + 1), p_elected_by);
end
$$;

-- Puts a person of the own union into a post. Who may not hold both is a constraint (auth.check_separation).
create function auth.appoint(p_id uuid, p_person uuid, p_unit uuid, p_post_type text, p_from date, p_to date,
    p_source text, p_basis text, p_engagement text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('post.appoint') or p_source not in ('ELECTION', 'APPOINTMENT')
      or not exists (select from org.unit where id = p_unit and tenant_id = sec.tenant())
      or not exists (select from auth.post p join org.unit u on u.id = p.unit_id
                      where p.person_id = p_person and u.tenant_id = sec.tenant()) then
    raise exception 'the post may not appoint this person here' using errcode = '42501';
  end if;
  insert into auth.post (id, person_id, unit_id, post_type, term_id, valid, source, basis, engagement)
    values (p_id, p_person, p_unit, p_post_type,
            (select t.id from org.term t where t.unit_id = p_unit and t.valid @> p_from),
            daterange(p_from, p_to + 1), p_source, p_basis, p_engagement);
end
$$;

-- Ends a post of the own union: on a day (the last one), or at once.
create function auth.end_post(p_post uuid, p_last date, p_at_once boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('post.appoint') then
    raise exception 'the post may not end posts' using errcode = '42501';
  end if;
  update auth.post p set
      revoked_at = case when p_at_once then now() else p.revoked_at end,
      valid = case when p_at_once then p.valid else daterange(lower(p.valid), p_last + 1) end
    from org.unit u
    where p.id = p_post and u.id = p.unit_id and u.tenant_id = sec.tenant() and p.revoked_at is null
      and p.source in ('ELECTION', 'APPOINTMENT') and (p_at_once or p_last >= lower(p.valid));
  if not found then
    raise exception 'no such post' using errcode = '23514', constraint = 'ck_post_known';
  end if;
end
$$;
revoke all on function org.record_term, auth.appoint, auth.end_post from public;
grant execute on function org.record_term, auth.appoint, auth.end_post to wuli_app;
