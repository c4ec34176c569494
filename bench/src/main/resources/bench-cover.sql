-- The members of branch 7 of union bench.ordinal are covered in the period bench.period, as if their union had paid. Runs as superuser,
-- straight into the tables.
set session_replication_role = replica;
create or replace function pg_temp.uid(p_text text) returns uuid language sql immutable as $$ select md5(p_text)::uuid $$;
create temporary table covered as
select m.*, uuidv7() as enrolment_id, current_setting('bench.period')::uuid as period_id from biz.member m
 where m.tenant_id = pg_temp.uid('union' || current_setting('bench.ordinal')) and m.status = 'ACTIVE'
   and m.unit_id = pg_temp.uid('branch' || current_setting('bench.ordinal') || '-7');
insert into biz.mutual_unit_enrolment (tenant_id, id, period_id, status, headcount, eligible, due_fen, received_fen, changed_at)
select tenant_id, pg_temp.uid('bench-cover'), period_id, 'CONFIRMED', count(*), count(*), count(*) * 11000, count(*) * 11000, now()
  from covered group by tenant_id, period_id;
insert into biz.mutual_enrolment (tenant_id, id, unit_enrolment_id, period_id, unit_id, person_id, staff_number, name, personal_fen,
    unit_fen, status)
select tenant_id, enrolment_id, pg_temp.uid('bench-cover'), period_id, unit_id, person_id, staff_number, name, 1200, 9800, 'ACTIVE' from covered;
insert into sec.mutual_share (period_id, person_id, tenant_id, enrolment_id) select period_id, person_id, tenant_id, enrolment_id from covered;
drop table covered;
set session_replication_role = origin;
