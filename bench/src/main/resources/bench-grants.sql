-- Grants that wait for the decision of the union: bench.grants of them in union bench.first, spread over the files of 1,000
-- families. Runs as wuli_migrator, after bench-data.sql. Ids are grant0, grant1, … as RequestSimulation asks for them.
create or replace function pg_temp.uid(p_text text) returns uuid language sql immutable as $$ select md5(p_text)::uuid $$;

create temporary table family as
select row_number() over (order by m.staff_number) - 1 as f, pg_temp.uid('file' || m.id) as id, m.tenant_id, m.unit_id, m.person_id, m.name
  from biz.member m where m.tenant_id = pg_temp.uid('union' || current_setting('bench.first')) and m.status = 'ACTIVE' limit 1000;

insert into biz.hardship_file (tenant_id, id, unit_id, person_id, applicant_name, status, category, filled_by_person_id,
    filled_by_name, created_at, submitted_at, changed_at)
select tenant_id, id, unit_id, person_id, name, 'ACTIVE', 'DEEP', person_id, name, now(), now(), now() from family;

create temporary table fresh_grant as
select g, pg_temp.uid('grant' || g) as id, family.tenant_id, family.id as file_id, family.unit_id, family.person_id, family.name,
    pg_temp.uid('officer' || current_setting('bench.first') || 'secretary') as proposer
  from generate_series(0, current_setting('bench.grants')::int - 1) g
  join family on family.f = g % (select count(*) from family);
insert into biz.aid_grant (tenant_id, id, file_id, unit_id, person_id, applicant_name, purpose, amount_fen, explanation, status,
    proposed_by_person_id, proposed_by_name, created_at, changed_at)
select tenant_id, id, file_id, unit_id, person_id, name, (select min(code) from ref.payment_purpose), 300000, 'bench', 'BRANCH_OK',
    proposer, 'Officer secretary', now(), now() from fresh_grant;
insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, assignee_unit_id, assignee_posts,
    assignee_description, started_by_person_id, started_by_name, opened_at, due_on)
select tenant_id, uuidv7(), 'grant.approve', 'aid-grant', id, 'bench', '/assistance/aid-grants/' || id, unit_id, person_id, tenant_id,
    '{CHAIR,VICE_CHAIR,WELFARE_OFFICER}', '本级工会', proposer, 'Officer secretary', now(), current_date + 5 from fresh_grant;
drop table fresh_grant;
drop table family;
