-- Committees (委员会) of a unit with their members, the basis documents of terms, and engagement on the list of officers.

-- 届次: on which document a term rests, and why it ended before its last day.
alter table org.term add column basis_document text not null default '';
alter table org.term add column end_basis text;
alter table org.term add constraint uq_term_ordinal unique (unit_id, ordinal);
create or replace view org.visible_term as
  select t.* from org.term t join org.visible_unit u on u.id = t.unit_id;

-- Which committees there are is data. A kind that counts as a post (auth.post_type, loaded after this) is bound by the separations of that post: whoever sits
-- in the audit commission is an auditor, whatever the sheet of posts says.
create table org.body_kind (
  code         text primary key,
  name         text not null,
  ordinal      smallint not null,
  own_name     boolean not null default false,
  head_title   text not null,
  deputy_title text not null,
  member_title text not null default '委员',
  counts_as    text,
  basis        text not null,
  constraint uq_body_kind_ordinal unique (ordinal)
);
insert into org.body_kind (code, name, ordinal, own_name, head_title, deputy_title, basis) values
  ('COMMITTEE', '工会委员会', 1, false, '主席', '副主席', '工会法第十一条'),
  ('AUDIT', '经费审查委员会', 2, false, '主任', '副主任', '工会法第四十五条'),
  ('WOMEN', '女职工委员会', 3, false, '主任', '副主任', '工会法第十一条'),
  ('LABOUR_LAW', '劳动法律监督委员会', 4, false, '主任', '副主任', '工会劳动法律监督办法'),
  ('YOUTH', '青年教职工委员会', 5, false, '主任', '副主任', '本工会决定设置'),
  ('WELFARE', '福利工作委员会', 6, false, '主任', '副主任', '本工会决定设置'),
  ('PROPOSALS', '提案工作委员会', 7, false, '主任', '副主任', '本工会决定设置'),
  ('OTHER', '其他专门委员会', 8, true, '主任', '副主任', '本工会决定设置');
update org.body_kind set counts_as = 'AUDITOR' where code = 'AUDIT';
grant select on org.body_kind to wuli_app;

create table org.body (
  id             uuid primary key,
  unit_id        uuid not null references org.unit,
  term_id        uuid not null references org.term,
  kind           text not null references org.body_kind,
  name           text not null,
  valid          daterange not null,
  basis_document text not null,
  end_basis      text,
  recorded_at    timestamptz not null default now(),
  constraint uq_body_name unique (unit_id, name, valid without overlaps),
  constraint uq_body_period unique (id, valid without overlaps),
  constraint ck_body_valid check (not isempty(valid))
);
create index ix_body_term on org.body (term_id);

create table org.body_member (
  id             uuid primary key,
  body_id        uuid not null,
  person_id      uuid not null references auth.person,
  position       text not null,
  valid          daterange not null,
  basis_document text not null,
  recorded_at    timestamptz not null default now(),
  constraint uq_body_member unique (body_id, person_id, valid without overlaps),
  constraint uq_body_head exclude using gist (body_id with =, valid with &&) where (position = 'HEAD'),
  -- Nobody sits in a body before it stands or after it is over.
  constraint fk_body_member_period foreign key (body_id, period valid) references org.body (id, period valid),
  constraint ck_body_member_position check (position in ('HEAD', 'DEPUTY', 'MEMBER')),
  constraint ck_body_member_valid check (not isempty(valid))
);
create index ix_body_member_person on org.body_member (person_id);

-- Bodies are as public as the terms they belong to; who sits in them is told inside their own union, as with posts.
create view org.visible_body as
  select b.* from org.body b join org.visible_unit u on u.id = b.unit_id;

create view org.own_union_body_member as
  select m.id, m.body_id, b.unit_id, m.person_id, n.name as person_name, m.position, m.valid, m.basis_document
    from org.body_member m
    join org.body b on b.id = m.body_id
    join org.unit u on u.id = b.unit_id
    join auth.person n on n.id = m.person_id
    where u.tenant_id = (select sec.tenant())
      and ((select sec.mode()) = 'T'
        or (select sec.mode()) = 'S' and b.unit_id = any ((select sec.scope())::uuid[])
        or (select sec.mode()) = 'P' and m.person_id = (select sec.person()));

create or replace view auth.own_union_post as
  select p.id, p.person_id, n.name as person_name, p.unit_id, p.post_type, t.name as post_name, p.term_id, p.valid,
         p.source, p.basis, p.revoked_at, p.engagement, n.name_pinyin, n.name_initials
    from auth.post p
    join auth.person n on n.id = p.person_id
    join auth.post_type t on t.code = p.post_type
    join org.unit u on u.id = p.unit_id
    where u.tenant_id = (select sec.tenant()) and p.source <> 'MEMBERSHIP' and p.post_type not in ('MEMBER', 'SERVICE')
      and ((select sec.mode()) = 'T'
        or (select sec.mode()) = 'S' and p.unit_id = any ((select sec.scope())::uuid[])
        or (select sec.mode()) = 'P' and p.person_id = (select sec.person()));

grant select on org.visible_body, org.own_union_body_member to wuli_app;

-- Separation of duty holds between a post and a seat as between two posts. The detail says with what, for the person who is
-- refused; what somebody is in another union is not told.
create function org.check_body_separation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_with text;
begin
  select case when mine.tenant_id = theirs.tenant_id then '“' || t.name || '”' else '其他工会的职务' end || '（' || s.basis || '）'
      into v_with
    from org.body b
    join org.unit mine on mine.id = b.unit_id
    join org.body_kind k on k.code = b.kind
    join auth.separation s on k.counts_as in (s.post_type_a, s.post_type_b)
    join auth.post other on other.post_type = case when s.post_type_a = k.counts_as then s.post_type_b else s.post_type_a end
    join auth.post_type t on t.code = other.post_type
    join org.unit theirs on theirs.id = other.unit_id
    where b.id = new.body_id and other.person_id = new.person_id and other.revoked_at is null
      and other.valid && new.valid and (not s.same_union or mine.tenant_id = theirs.tenant_id)
    limit 1;
  if found then
    raise exception 'the seat and the post must be held by different persons'
      using errcode = '23514', constraint = 'ck_body_separation', detail = v_with;
  end if;
  return new;
end
$$;
revoke all on function org.check_body_separation from public;
create trigger check_separation before insert or update on org.body_member
  for each row execute function org.check_body_separation();

create or replace function auth.check_separation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_with text;
begin
  if new.revoked_at is not null then
    return new;
  end if;
  select case when mine.tenant_id = theirs.tenant_id then '“' || held.name || '”' else '其他工会的职务' end || '（' || s.basis || '）'
      into v_with
    from (select t.name, other.post_type as counts_as, other.unit_id
            from auth.post other join auth.post_type t on t.code = other.post_type
           where other.person_id = new.person_id and other.id <> new.id and other.revoked_at is null and other.valid && new.valid
          union all
          select b.name || '成员', k.counts_as, b.unit_id
            from org.body_member seat join org.body b on b.id = seat.body_id join org.body_kind k on k.code = b.kind
           where seat.person_id = new.person_id and seat.valid && new.valid) held
    join auth.separation s
      on (s.post_type_a, s.post_type_b) in ((new.post_type, held.counts_as), (held.counts_as, new.post_type))
    join org.unit mine on mine.id = new.unit_id
    join org.unit theirs on theirs.id = held.unit_id
    where not s.same_union or mine.tenant_id = theirs.tenant_id
    limit 1;
  if found then
    raise exception 'these posts must be held by different persons'
      using errcode = '23514', constraint = 'ck_post_separation', detail = v_with;
  end if;
  return new;
end
$$;

-- Whether somebody belongs to the acting union: as a member in force, or by any post.
create function auth.is_own_person(p_person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from auth.membership_in_force f where f.person_id = p_person and f.tenant_id = sec.tenant())
    or exists (select from auth.post p join org.unit u on u.id = p.unit_id
                where p.person_id = p_person and u.tenant_id = sec.tenant());
end
$$;
revoke all on function auth.is_own_person from public;

-- Ends the bodies of a unit, and the seats in them, before a day; p_term null: whatever term they belong to.
create function org.end_bodies(p_unit uuid, p_on date, p_term uuid, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  create temporary table ended_body on commit drop as
    select id from org.body where unit_id = p_unit and (p_term is null or term_id = p_term)
      and valid && daterange(p_on, null) and lower(valid) < p_on;
  -- What would have begun only later never comes to be.
  delete from org.body_member m using pg_temp.ended_body e where m.body_id = e.id and lower(m.valid) >= p_on;
  update org.body_member m set valid = m.valid * daterange(null, p_on) from pg_temp.ended_body e
    where m.body_id = e.id and m.valid && daterange(p_on, null);
  update org.body b set valid = b.valid * daterange(null, p_on), end_basis = p_basis from pg_temp.ended_body e where b.id = e.id;
  drop table pg_temp.ended_body;
end
$$;
revoke all on function org.end_bodies from public;

-- A new term after a re-election; the one before ends the day this one begins, when it was still open by then, and its
-- bodies with it: they act until the next ones are elected.
drop function org.record_term(uuid, uuid, int, date, date, text);
create function org.record_term(p_id uuid, p_unit uuid, p_ordinal int, p_from date, p_to date, p_elected_by text, p_basis text)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('term.record')
      or not exists (select from org.unit where id = p_unit and tenant_id = sec.tenant()) then
    raise exception 'the post may not record terms of this unit' using errcode = '42501';
  end if;
  if not exists (select from org.term where unit_id = p_unit and lower(valid) >= p_from) then
    perform org.end_bodies(p_unit, p_from, null, p_basis);
  end if;
  update org.term set valid = daterange(lower(valid), p_from)
    where unit_id = p_unit and valid @> p_from and lower(valid) < p_from;
  insert into org.term (id, unit_id, ordinal, valid, elected_by, basis_document)
    values (p_id, p_unit, p_ordinal, daterange(p_from, p_to + 1), p_elected_by, p_basis);
end
$$;

-- Ends a term before its last day, and the bodies that belong to it.
create function org.end_term(p_term uuid, p_last date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t org.term;
begin
  if sec.mode() <> 'T' or not auth.may('term.record') then
    raise exception 'the post may not end terms' using errcode = '42501';
  end if;
  select x.* into t from org.term x join org.unit u on u.id = x.unit_id
    where x.id = p_term and u.tenant_id = sec.tenant() for update of x;
  if not found then
    raise exception 'no such term' using errcode = '23514', constraint = 'ck_term_known';
  end if;
  if p_last < lower(t.valid) or p_last + 1 >= coalesce(upper(t.valid), 'infinity') then
    raise exception 'the day lies outside of the term' using errcode = '23514', constraint = 'ck_term_end';
  end if;
  perform org.end_bodies(t.unit_id, p_last + 1, t.id, p_basis);
  update org.term set valid = daterange(lower(valid), p_last + 1), end_basis = p_basis where id = t.id;
end
$$;

-- A post fits a unit when the matrix lets it do anything there. Posts that come with membership or belong to machines are
-- not given by hand.
create function auth.appointable(p_unit uuid) returns table (code text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.code, t.name from auth.post_type t
    where t.code not in ('MEMBER', 'SERVICE') and exists (
      select from auth.post_action a join org.unit u on u.kind = a.unit_kind
       where u.id = p_unit and u.tenant_id = sec.tenant() and a.post_type = t.code)
    order by t.system, t.code
$$;

create or replace function auth.appoint(p_id uuid, p_person uuid, p_unit uuid, p_post_type text, p_from date, p_to date,
    p_source text, p_basis text, p_engagement text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.mode() <> 'T' or not auth.may('post.appoint') or p_source not in ('ELECTION', 'APPOINTMENT')
      or not exists (select from org.unit where id = p_unit and tenant_id = sec.tenant())
      or not auth.is_own_person(p_person) then
    raise exception 'the post may not appoint this person here' using errcode = '42501';
  end if;
  if not exists (select from auth.appointable(p_unit) a where a.code = p_post_type) then
    raise exception 'no such post at this unit' using errcode = '23514', constraint = 'ck_post_fits';
  end if;
  insert into auth.post (id, person_id, unit_id, post_type, term_id, valid, source, basis, engagement)
    values (p_id, p_person, p_unit, p_post_type,
            (select t.id from org.term t where t.unit_id = p_unit and t.valid @> p_from),
            daterange(p_from, p_to + 1), p_source, p_basis, p_engagement);
end
$$;

-- Sets up a body of the own union, in the term that covers its first day.
create function org.record_body(p_id uuid, p_unit uuid, p_kind text, p_name text, p_from date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_term uuid;
begin
  if sec.mode() <> 'T' or not auth.may('body.record')
      or not exists (select from org.unit where id = p_unit and tenant_id = sec.tenant()) then
    raise exception 'the post may not record bodies of this unit' using errcode = '42501';
  end if;
  select id into v_term from org.term where unit_id = p_unit and valid @> p_from;
  if v_term is null then
    raise exception 'no term on that day' using errcode = '23514', constraint = 'ck_body_term';
  end if;
  insert into org.body (id, unit_id, term_id, kind, name, valid, basis_document)
    select p_id, p_unit, v_term, k.code, case when k.own_name then p_name else k.name end, daterange(p_from, null), p_basis
      from org.body_kind k where k.code = p_kind;
  if not found then
    raise exception 'no such kind of body' using errcode = '23514', constraint = 'ck_body_kind';
  end if;
end
$$;

create function org.end_body(p_body uuid, p_last date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  b org.body;
begin
  if sec.mode() <> 'T' or not auth.may('body.record') then
    raise exception 'the post may not end bodies' using errcode = '42501';
  end if;
  select x.* into b from org.body x join org.unit u on u.id = x.unit_id
    where x.id = p_body and u.tenant_id = sec.tenant() for update of x;
  if not found then
    raise exception 'no such body' using errcode = '23514', constraint = 'ck_body_known';
  end if;
  if not b.valid @> p_last then
    raise exception 'the day lies outside of the body' using errcode = '23514', constraint = 'ck_body_end';
  end if;
  delete from org.body_member where body_id = p_body and lower(valid) > p_last;
  update org.body_member set valid = valid * daterange(null, p_last + 1) where body_id = p_body and valid && daterange(p_last + 1, null);
  update org.body set valid = daterange(lower(valid), p_last + 1), end_basis = p_basis where id = p_body;
end
$$;

create function org.seat(p_id uuid, p_body uuid, p_person uuid, p_position text, p_from date, p_basis text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  b org.body;
begin
  if sec.mode() <> 'T' or not auth.may('body.record') then
    raise exception 'the post may not seat anybody' using errcode = '42501';
  end if;
  select x.* into b from org.body x join org.unit u on u.id = x.unit_id where x.id = p_body and u.tenant_id = sec.tenant();
  if not found then
    raise exception 'no such body' using errcode = '23514', constraint = 'ck_body_known';
  end if;
  if not b.valid @> p_from then
    raise exception 'the day lies outside of the body' using errcode = '23514', constraint = 'ck_seat_period';
  end if;
  if not auth.is_own_person(p_person) then
    raise exception 'the person does not belong to the union' using errcode = '23514', constraint = 'ck_seat_person';
  end if;
  insert into org.body_member (id, body_id, person_id, position, valid, basis_document)
    values (p_id, p_body, p_person, p_position, daterange(p_from, upper(b.valid)), p_basis);
end
$$;

create function org.end_seat(p_seat uuid, p_last date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m org.body_member;
begin
  if sec.mode() <> 'T' or not auth.may('body.record') then
    raise exception 'the post may not end seats' using errcode = '42501';
  end if;
  select x.* into m from org.body_member x join org.body b on b.id = x.body_id join org.unit u on u.id = b.unit_id
    where x.id = p_seat and u.tenant_id = sec.tenant() for update of x;
  if not found then
    raise exception 'no such seat' using errcode = '23514', constraint = 'ck_seat_known';
  end if;
  if not m.valid @> p_last then
    raise exception 'the day lies outside of the seat' using errcode = '23514', constraint = 'ck_seat_end';
  end if;
  update org.body_member set valid = daterange(lower(valid), p_last + 1) where id = p_seat;
end
$$;

revoke all on function org.record_term, org.end_term, auth.appointable, org.record_body, org.end_body, org.seat, org.end_seat
  from public;
grant execute on function org.record_term, org.end_term, auth.appointable, org.record_body, org.end_body, org.seat, org.end_seat
  to wuli_app;
