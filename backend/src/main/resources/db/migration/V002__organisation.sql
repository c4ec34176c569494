-- The directory of unions: units, what they were called when, and the two relations 管理 (manage) and 业务指导 (guide).
-- No policies here: the application reads it through views that apply the rules of the directory, and writes it through
-- functions of wuli_owner.
create table org.unit (
  id          uuid primary key,
  tenant_id   uuid,
  kind        text not null,
  code        text not null,
  created_at  timestamptz not null default now(),
  constraint uq_unit_code unique (code),
  constraint ck_unit_kind check (kind in
    ('PROVINCE', 'CITY', 'COUNTY', 'UNIVERSITY', 'AFFILIATED', 'BRANCH', 'GROUP', 'EXTERNAL')),
  -- A tenant root owns its data; branches and groups belong to one; an external manager has neither data nor users.
  constraint ck_unit_tenant check (case
    when kind = 'EXTERNAL' then tenant_id is null
    when kind in ('BRANCH', 'GROUP') then tenant_id is not null and tenant_id <> id
    else tenant_id = id end)
);
create index ix_unit_tenant on org.unit (tenant_id, kind);

create table org.unit_version (
  unit_id        uuid not null references org.unit,
  valid          daterange not null,
  name           text not null,
  short_name     text,
  name_pinyin    text not null default '',
  name_initials  text not null default '',
  city_code      text,
  status         text not null default 'ACTIVE',
  basis_document text not null,
  recorded_at    timestamptz not null default now(),
  constraint pk_unit_version primary key (unit_id, valid without overlaps),
  constraint ck_unit_version_valid check (not isempty(valid)),
  constraint ck_unit_version_status check (status in ('ACTIVE', 'PREPARING', 'DISSOLVED', 'MERGED'))
);

-- 隶属: the primary key makes "exactly one manager at a time" a fact of the database.
create table org.manage (
  child_id       uuid not null references org.unit,
  parent_id      uuid not null references org.unit,
  valid          daterange not null,
  basis_document text not null,
  recorded_at    timestamptz not null default now(),
  constraint pk_manage primary key (child_id, valid without overlaps),
  constraint ck_manage_self check (child_id <> parent_id),
  constraint ck_manage_valid check (not isempty(valid)),
  constraint fk_manage_child_version foreign key (child_id, period valid) references org.unit_version (unit_id, period valid)
);
create index ix_manage_parent on org.manage (parent_id);

-- 业务指导: any number at a time.
create table org.guide (
  child_id       uuid not null references org.unit,
  guide_id       uuid not null references org.unit,
  valid          daterange not null,
  basis_document text not null,
  recorded_at    timestamptz not null default now(),
  constraint pk_guide primary key (child_id, guide_id, valid without overlaps),
  constraint ck_guide_self check (child_id <> guide_id),
  constraint ck_guide_valid check (not isempty(valid)),
  constraint fk_guide_child_version foreign key (child_id, period valid) references org.unit_version (unit_id, period valid)
);
create index ix_guide_guide on org.guide (guide_id);

create table org.succession (
  from_id        uuid not null references org.unit,
  to_id          uuid not null references org.unit,
  kind           text not null,
  effective_on   date not null,
  basis_document text not null,
  constraint pk_succession primary key (from_id, to_id, effective_on),
  constraint ck_succession_kind check (kind in ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE'))
);

-- 届次. One term at a time.
create table org.term (
  id         uuid primary key,
  unit_id    uuid not null references org.unit,
  ordinal    int not null,
  valid      daterange not null,
  elected_by text,
  constraint uq_term_unit unique (unit_id, valid without overlaps),
  constraint ck_term_ordinal check (ordinal > 0)
);

-- Today's hierarchy. Rebuilt in the transaction that changes the organisation and shortly after midnight.
create table org.closure_now (
  ancestor_id   uuid not null,
  descendant_id uuid not null,
  depth         smallint not null,
  constraint pk_closure_now primary key (ancestor_id, descendant_id)
);
create index ix_closure_now_descendant on org.closure_now (descendant_id, ancestor_id);

-- Which unions a union oversees today, and by which relation. What a relation entitles is data: org.flow_rule.
-- Over two steps only 管理 carries on; 业务指导 reaches the guided union and the units inside it, not the unions that it manages.
create table org.oversight_now (
  overseer_id uuid not null,
  unit_id     uuid not null,
  via         text not null,
  constraint pk_oversight_now primary key (overseer_id, unit_id, via),
  constraint ck_oversight_now_via check (via in ('MANAGE', 'GUIDE'))
);
create index ix_oversight_now_unit on org.oversight_now (unit_id);

create table org.flow_rule (
  flow    text not null,
  via     text not null,
  allowed boolean not null,
  basis   text not null,
  constraint pk_flow_rule primary key (flow, via),
  constraint ck_flow_rule_via check (via in ('MANAGE', 'GUIDE'))
);

-- Returns the number of closure rows. A cycle raises an error instead of looping: depth is bounded.
create function org.rebuild(p_on date default current_date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  lock table org.closure_now in share row exclusive mode;
  delete from org.closure_now;
  delete from org.oversight_now;
  insert into org.closure_now (ancestor_id, descendant_id, depth)
  with recursive tree (ancestor_id, descendant_id, depth) as (
    select u.id, u.id, 0::smallint from org.unit u
      join org.unit_version v on v.unit_id = u.id and v.valid @> p_on and v.status in ('ACTIVE', 'PREPARING')
    union all
    select t.ancestor_id, m.child_id, (t.depth + 1)::smallint
      from tree t join org.manage m on m.parent_id = t.descendant_id and m.valid @> p_on
      join org.unit_version v on v.unit_id = m.child_id and v.valid @> p_on and v.status in ('ACTIVE', 'PREPARING')
      where t.depth < 12)
  select ancestor_id, descendant_id, depth from tree;
  get diagnostics n = row_count;
  if exists (select from org.closure_now where depth >= 12) then
    raise exception 'the manage relation has a cycle or is deeper than 12' using errcode = '23514', constraint = 'ck_manage_cycle';
  end if;
  insert into org.oversight_now (overseer_id, unit_id, via)
  select c.ancestor_id, c.descendant_id, 'MANAGE' from org.closure_now c
    join org.unit a on a.id = c.ancestor_id and a.tenant_id = a.id
    where c.depth > 0;
  insert into org.oversight_now (overseer_id, unit_id, via)
  select distinct g.guide_id, u.id, 'GUIDE' from org.guide g
    join org.unit u on u.tenant_id = g.child_id
    join org.closure_now c on c.ancestor_id = u.id and c.descendant_id = u.id
    where g.valid @> p_on;
  return n;
end
$$;
revoke all on function org.rebuild from public;

grant select on all tables in schema org to wuli_door;
