-- Synthetic unions with members, straight into the tables: no person behind any of it. Settings: bench.first and bench.last
-- (ordinals of the unions), bench.size (members of each), bench.branches. Runs as wuli_migrator.
create or replace function pg_temp.uid(p_text text) returns uuid language sql immutable as $$ select md5(p_text)::uuid $$;

insert into org.unit (id, tenant_id, kind, code)
select pg_temp.uid('union' || t), pg_temp.uid('union' || t), 'UNIVERSITY', 'BENCH-' || t
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t;
insert into org.unit (id, tenant_id, kind, code)
select pg_temp.uid('branch' || t || '-' || b), pg_temp.uid('union' || t), 'BRANCH', 'BENCH-' || t || '-' || b
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t,
       generate_series(0, current_setting('bench.branches')::int - 1) b;
insert into org.unit_version (unit_id, valid, name, basis_document)
select u.id, '[2020-01-01,)', 'Union ' || u.code, 'bench' from org.unit u
  where u.code like 'BENCH-%' and not exists (select from org.unit_version v where v.unit_id = u.id);
insert into org.manage (child_id, parent_id, valid, basis_document)
select u.id, u.tenant_id, '[2020-01-01,)', 'bench' from org.unit u
  where u.code like 'BENCH-%' and u.kind = 'BRANCH' and not exists (select from org.manage m where m.child_id = u.id);
select org.rebuild();

insert into auth.person (id, name)
select pg_temp.uid('officer' || t || o), 'Officer ' || o
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t,
       unnest(array['chair', 'secretary']) o;
insert into auth.account (subject, person_id)
select 'bench-' || o || '-' || t, pg_temp.uid('officer' || t || o)
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t,
       unnest(array['chair', 'secretary']) o;
insert into auth.post (id, person_id, unit_id, post_type, valid)
select pg_temp.uid('post' || t || o), pg_temp.uid('officer' || t || o),
    case o when 'chair' then pg_temp.uid('union' || t) else pg_temp.uid('branch' || t || '-7') end,
    case o when 'chair' then 'CHAIR' else 'BRANCH_SECRETARY' end, '[2024-01-01,)'
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t,
       unnest(array['chair', 'secretary']) o;

create temporary table fresh as
select uuidv7() as id, uuidv7() as person_id, t, n
  from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) t,
       generate_series(1, current_setting('bench.size')::int) n;
insert into auth.person (id, name) select person_id, 'Member ' || n from fresh;
insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin, name_initials, sex, employment,
    status, joined_on)
select pg_temp.uid('union' || t), id, pg_temp.uid('branch' || t || '-' || n % current_setting('bench.branches')::int), person_id,
    lpad(n::text, 6, '0'), (array['张伟', '王芳', '李娜', '刘洋', '陈静'])[1 + n % 5] || n,
    (array['zhangwei', 'wangfang', 'lina', 'liuyang', 'chenjing'])[1 + n % 5] || n, (array['zw', 'wf', 'ln', 'ly', 'cj'])[1 + n % 5],
    case n % 2 when 0 then 'MALE' else 'FEMALE' end, case n % 20 when 1 then 'DISPATCHED' else 'PERMANENT' end,
    case n % 50 when 1 then 'WITHDRAWN' else 'ACTIVE' end, date '1990-01-01' + n % 12000
  from fresh;
drop table fresh;
