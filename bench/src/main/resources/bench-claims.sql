-- A province above union bench.ordinal (after bench-data.sql), the officers of both and an account for each member of branch 7, who
-- claims. bench-cover.sql follows when the period is open. Runs as superuser.
create or replace function pg_temp.uid(p_text text) returns uuid language sql immutable as $$ select md5(p_text)::uuid $$;

insert into org.unit (id, tenant_id, kind, code)
select pg_temp.uid('bench-province'), pg_temp.uid('bench-province'), 'PROVINCE', 'BENCH-PROVINCE';
insert into org.unit_version (unit_id, valid, name, basis_document)
values (pg_temp.uid('bench-province'), '[2020-01-01,)', 'Bench Province', 'bench');
insert into org.manage (child_id, parent_id, valid, basis_document)
values (pg_temp.uid('union' || current_setting('bench.ordinal')), pg_temp.uid('bench-province'), '[2020-01-01,)', 'bench');
select org.rebuild();

create temporary table officer as
select o.name, o.post_type, case when o.above then pg_temp.uid('bench-province')
    else pg_temp.uid('union' || current_setting('bench.ordinal')) end as unit_id
  from (values ('welfare', 'WELFARE_OFFICER', false), ('decider', 'WELFARE_OFFICER', true), ('provincial', 'CHAIR', true),
    ('purse', 'TREASURER', true)) o (name, post_type, above);
insert into auth.person (id, name) select pg_temp.uid('officer' || current_setting('bench.ordinal') || name), 'Officer ' || name from officer;
insert into auth.account (subject, person_id)
select 'bench-' || name || '-' || current_setting('bench.ordinal'), pg_temp.uid('officer' || current_setting('bench.ordinal') || name) from officer;
insert into auth.post (id, person_id, unit_id, post_type, valid)
select pg_temp.uid('post' || current_setting('bench.ordinal') || name), pg_temp.uid('officer' || current_setting('bench.ordinal') || name),
    unit_id, post_type, '[2024-01-01,)' from officer;
drop table officer;

create temporary table claimant as
select m.person_id, m.unit_id, row_number() over (order by m.staff_number) - 1 as rank from biz.member m
 where m.tenant_id = pg_temp.uid('union' || current_setting('bench.ordinal')) and m.status = 'ACTIVE'
   and m.unit_id = pg_temp.uid('branch' || current_setting('bench.ordinal') || '-7');
insert into auth.account (subject, person_id)
select 'bench-claimant' || rank || '-' || current_setting('bench.ordinal'), person_id from claimant;
insert into auth.post (id, person_id, unit_id, post_type, valid)
select pg_temp.uid('post' || current_setting('bench.ordinal') || 'claimant' || rank), person_id, unit_id, 'MEMBER', '[2024-01-01,)' from claimant;
drop table claimant;

insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, trust)
select gen_random_uuid(), 'mutual-aid', given.code, pg_temp.uid('bench-province'), '[2024-01-01,)', to_jsonb(given.value), 'bench', 'DEMO'
  from (values ('waiting-days', 30), ('claim-days', 90), ('critical-amount', 1500000), ('large-cost-threshold', 1000000),
    ('large-cost-share', 1), ('large-cost-most', 1000000)) given (code, value);
