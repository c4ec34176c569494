-- Files of families, a period of mutual aid with its enrolled, and books of some years in union bench.ordinal, after bench-data.sql.
-- Settings: bench.files, bench.enrolled, bench.postings, bench.months. Straight into the tables, without their triggers: the rows
-- add up as those of the product do, and nothing else is asked of them. Runs as superuser.
set session_replication_role = replica;
create or replace function pg_temp.uid(p_text text) returns uuid language sql immutable as $$ select md5(p_text)::uuid $$;
create or replace function pg_temp.tenant() returns uuid language sql stable as $$
  select md5('union' || current_setting('bench.ordinal'))::uuid $$;

insert into auth.person (id, name)
select pg_temp.uid('officer' || current_setting('bench.ordinal') || o), 'Officer ' || o from unnest(array['treasurer', 'organiser']) o;
insert into auth.account (subject, person_id)
select 'bench-' || o || '-' || current_setting('bench.ordinal'), pg_temp.uid('officer' || current_setting('bench.ordinal') || o)
  from unnest(array['treasurer', 'organiser']) o;
insert into auth.post (id, person_id, unit_id, post_type, valid)
select pg_temp.uid('post' || current_setting('bench.ordinal') || o), pg_temp.uid('officer' || current_setting('bench.ordinal') || o),
    pg_temp.tenant(), upper(o), '[2024-01-01,)' from unnest(array['treasurer', 'organiser']) o;

insert into biz.hardship_file (tenant_id, id, unit_id, person_id, applicant_name, status, category, filled_by_person_id,
    filled_by_name, created_at, submitted_at, changed_at)
select m.tenant_id, uuidv7(), m.unit_id, m.person_id, m.name, case row_number() over () % 4 when 0 then 'SUBMITTED' else 'ACTIVE' end, 'DEEP',
    m.person_id, m.name, now(), now(), now()
  from biz.member m where m.tenant_id = pg_temp.tenant() and m.status = 'ACTIVE' order by m.id limit current_setting('bench.files')::int;

insert into biz.mutual_period (tenant_id, id, organiser_id, organiser_name, name, document_number, starts_on, ends_on, enrol_until,
    claim_until, status, parameters, drafted_by, drafted_by_name, published_by, changed_at)
select pg_temp.tenant(), pg_temp.uid('bench-period' || current_setting('bench.ordinal')), pg_temp.tenant(), 'Bench', 'bench-period', 'bench',
    current_date + 30, current_date + 394, current_date + 29, current_date + 450, 'OPEN', jsonb_agg(jsonb_build_object(
      'code', code, 'name', code, 'value', value, 'figure', value, 'source', 'bench', 'versionId', gen_random_uuid())),
    gen_random_uuid(), 'bench', gen_random_uuid(), now()
  from (values ('fee', '11000'), ('personal-minimum', '1200'), ('retirement-age-men', '63'), ('retirement-age-women', '58'),
    ('coverage-line', '0.6')) as given (code, value);
insert into biz.mutual_unit_enrolment (tenant_id, id, period_id, headcount, changed_at)
select pg_temp.tenant(), pg_temp.uid('bench-roster' || current_setting('bench.ordinal')),
    pg_temp.uid('bench-period' || current_setting('bench.ordinal')), current_setting('bench.enrolled')::int, now()
  where current_setting('bench.enrolled')::int > 0;
insert into biz.mutual_enrolment (tenant_id, id, unit_enrolment_id, period_id, unit_id, person_id, staff_number, name, personal_fen, unit_fen)
select m.tenant_id, uuidv7(), pg_temp.uid('bench-roster' || current_setting('bench.ordinal')),
    pg_temp.uid('bench-period' || current_setting('bench.ordinal')), m.unit_id, m.person_id, m.staff_number, m.name, 1200, 9800
  from biz.member m where m.tenant_id = pg_temp.tenant() and m.status = 'ACTIVE' order by m.id limit current_setting('bench.enrolled')::int;

-- One receipt, then payments in three entries each: set aside, given to the bank, paid.
insert into biz.fund (tenant_id, id, name, source_code, origin_id, origin_tenant, opening_fen, basis_document, status, proposed_by, opened_by)
select pg_temp.tenant(), pg_temp.uid('bench-fund' || current_setting('bench.ordinal')), 'Bench', 'SPECIAL',
    pg_temp.uid('bench-fund' || current_setting('bench.ordinal')), pg_temp.tenant(), 1000000000000, 'bench', 'OPEN', gen_random_uuid(),
    gen_random_uuid() where current_setting('bench.postings')::int > 0;
insert into biz.accounting_period (tenant_id, month)
select pg_temp.tenant(), (date_trunc('month', current_date) - make_interval(months => current_setting('bench.months')::int - m))::date
  from generate_series(0, current_setting('bench.months')::int) m where current_setting('bench.postings')::int > 0;
create temporary table movement as
select uuidv7() as id, n, case when n = 0 then 'RECEIPT' else (array['PAYMENT', 'RESERVE', 'SEND'])[n % 3 + 1] end as kind,
    (date_trunc('month', current_date) - make_interval(months => current_setting('bench.months')::int
      - (n::bigint * current_setting('bench.months')::int / (current_setting('bench.postings')::int / 2))::int))::date as month
  from generate_series(0, current_setting('bench.postings')::int / 2 - 1) n;
insert into biz.entry (tenant_id, id, kind, occurred_on, period, summary, decision_type, decision_id, person_id, post_id, request, posted_at)
select pg_temp.tenant(), id, kind, month, month, '救助 ' || n, 'GRANT_APPROVAL', id, pg_temp.uid('officer' || current_setting('bench.ordinal') || 'treasurer'),
    pg_temp.uid('post' || current_setting('bench.ordinal') || 'treasurer'), 'bench', month + make_interval(secs => n % 80000)
  from movement;
insert into biz.posting (tenant_id, entry_id, line, fund_id, account, amount_fen)
select pg_temp.tenant(), id, side.line, pg_temp.uid('bench-fund' || current_setting('bench.ordinal')), side.account,
    side.sign * case kind when 'RECEIPT' then 1000000000000 else 100000 end
  from movement cross join lateral (values
    (1, case kind when 'RECEIPT' then 'AVAILABLE' when 'RESERVE' then 'RESERVED' when 'SEND' then 'IN_TRANSIT' else 'SPENT' end, 1),
    (2, case kind when 'RECEIPT' then 'RECEIVED' when 'RESERVE' then 'AVAILABLE' when 'SEND' then 'RESERVED' else 'IN_TRANSIT' end, -1))
    side (line, account, sign);
insert into biz.fund_balance (tenant_id, fund_id, received, available, reserved, in_transit, spent)
select pg_temp.tenant(), p.fund_id, -coalesce(sum(p.amount_fen) filter (where p.account = 'RECEIVED'), 0),
    coalesce(sum(p.amount_fen) filter (where p.account = 'AVAILABLE'), 0), coalesce(sum(p.amount_fen) filter (where p.account = 'RESERVED'), 0),
    coalesce(sum(p.amount_fen) filter (where p.account = 'IN_TRANSIT'), 0), coalesce(sum(p.amount_fen) filter (where p.account = 'SPENT'), 0)
  from biz.posting p where p.tenant_id = pg_temp.tenant() group by p.fund_id;
drop table movement;

insert into biz.voucher_mapping (tenant_id, id, valid_from, basis, set_by)
select pg_temp.tenant(), pg_temp.uid('bench-mapping' || current_setting('bench.ordinal')), '2000-01-01', 'bench', 'bench';
insert into biz.voucher_mapping_line (tenant_id, mapping_id, line, account, code, name)
select pg_temp.tenant(), pg_temp.uid('bench-mapping' || current_setting('bench.ordinal')), a.position, a.code,
    case when a.nature = 'ASSET' and a.code <> 'IN_TRANSIT' then '102' else lpad(a.position::text, 3, '5') end, a.name
  from ref.ledger_account a;
set session_replication_role = origin;
