-- 抽样复查: of the claims that were decided in a span of days, the union that runs the period draws some by a published seed, and all
-- that are large or were cut a lot; an officer who decided nothing on a claim looks at it again.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mutual-aid', 'sample-share', '抽样复查：随机抽取的比例', 'DECIMAL', '', false, true, 'HIGHER', 210),
  ('mutual-aid', 'sample-value-above', '抽样复查：核定金额超过此数的全部复查', 'MONEY', '元', false, true, 'LOWER', 220),
  ('mutual-aid', 'sample-variance-above', '抽样复查：核减超过核算金额此比例的全部复查', 'DECIMAL', '', false, true, 'LOWER', 230);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'mutual-aid', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('sample-share', '0.05', '平台缺省：随机抽取5%'),
  ('sample-value-above', '1000000', '平台缺省：核定超过10,000元的全部复查'),
  ('sample-variance-above', '0.2', '平台缺省：核减超过核算金额20%的全部复查')) as given (code, value, basis);
alter table biz.mutual_period no force row level security;
update biz.mutual_period p set parameters = p.parameters || (
    select jsonb_agg(jsonb_build_object('code', v.code, 'name', r.name, 'value', v.value #>> '{}', 'figure',
             case v.code when 'sample-value-above' then '10,000.00元' else v.value #>> '{}' end, 'source', v.basis || '（未核实）', 'versionId', v.id)
             order by r.ordinal)
      from ref.rule_version v join ref.rule_parameter r on r.pack = v.pack and r.code = v.code
     where v.pack = 'mutual-aid' and v.code in ('sample-share', 'sample-value-above', 'sample-variance-above')
       and v.unit_id = '00000000-0000-0000-0000-000000000000')
  where p.status <> 'DRAFT';
alter table biz.mutual_period force row level security;

-- What was drawn from what, by which numbers: enough to draw it again at any time. Never changed.
create table biz.mutual_sample (
  tenant_id         uuid not null default sec.tenant(),
  id                uuid not null,
  period_id         uuid not null,
  decided_from      date not null,
  decided_to        date not null,
  seed              text not null,
  -- Shares in millionths: drawing reckons in integers.
  share_ppm         bigint not null,
  value_above_fen   bigint not null,
  variance_ppm      bigint not null,
  population        uuid[] not null,
  population_digest text not null,
  drawn_by          uuid not null,
  drawn_by_name     text not null,
  drawn_at          timestamptz not null default now(),
  constraint pk_mutual_sample primary key (tenant_id, id),
  constraint fk_mutual_sample_period foreign key (tenant_id, period_id) references biz.mutual_period,
  constraint ck_mutual_sample_span check (decided_from <= decided_to),
  constraint ck_mutual_sample_population check (cardinality(population) > 0),
  -- One draw for each span: nobody tries seeds until the sample suits him.
  constraint uq_mutual_sample_span unique (tenant_id, period_id, decided_from, decided_to)
);
call sec.protect('biz.mutual_sample');
grant select, insert on biz.mutual_sample to wuli_app;

create table biz.mutual_sample_claim (
  tenant_id    uuid not null default sec.tenant(),
  sample_id    uuid not null,
  claim_id     uuid not null,
  place        int not null,
  reasons      varchar[] not null,
  decided_on   date not null,
  assessed_fen bigint not null,
  approved_fen bigint not null,
  checker_id   uuid,
  checker_name text,
  verdict      text,
  deviation    text,
  -- What the award should have been.
  correct_fen  bigint,
  words        text,
  conclusion   text,
  checked_at   timestamptz,
  constraint pk_mutual_sample_claim primary key (tenant_id, sample_id, claim_id),
  constraint fk_mutual_sample_claim_sample foreign key (tenant_id, sample_id) references biz.mutual_sample,
  constraint fk_mutual_sample_claim_claim foreign key (tenant_id, claim_id) references biz.mutual_claim,
  constraint ck_mutual_sample_claim_reasons check (cardinality(reasons) > 0 and reasons <@ array['RANDOM', 'VALUE', 'VARIANCE']::varchar[]),
  constraint ck_mutual_sample_claim_verdict check (verdict in ('IN_ORDER', 'DEVIATION')),
  constraint ck_mutual_sample_claim_deviation check (deviation in ('COVER', 'DAYS', 'ILLNESS', 'COST', 'PAPERS', 'PROCEDURE', 'OTHER')),
  constraint ck_mutual_sample_claim_checked check (verdict is null or (checker_id is not null and checked_at is not null)),
  constraint ck_mutual_sample_claim_found check (coalesce(verdict = 'DEVIATION', false)
    = (deviation is not null and words is not null and correct_fen is not null)),
  constraint ck_mutual_sample_claim_amount check (correct_fen >= 0),
  -- What would have been paid otherwise is never left without a conclusion.
  constraint ck_mutual_sample_claim_conclusion check (correct_fen is null or correct_fen = approved_fen or conclusion is not null)
);
create index ix_mutual_sample_claim_claim on biz.mutual_sample_claim (tenant_id, claim_id);
call sec.protect('biz.mutual_sample_claim');
grant select, insert,
  update (checker_id, checker_name, verdict, deviation, correct_fen, words, conclusion, checked_at) on biz.mutual_sample_claim to wuli_app;

-- Who decided anything on the claim, at whichever union, does not check it, nor does the member or his family; a verdict stays.
create function biz.check_mutual_sample_claim() returns trigger language plpgsql as $$
begin
  if old.verdict is not null then
    raise exception 'a verdict stays' using errcode = '23514', constraint = 'ck_mutual_sample_claim_final';
  end if;
  if new.checker_id is not null and (
      exists (select from biz.mutual_claim c where c.tenant_id = new.tenant_id and c.id = new.claim_id
        and (new.checker_id = c.person_id or new.checker_id = any (c.not_by)))
      or exists (select from biz.mutual_claim_step s where s.tenant_id = new.tenant_id and s.claim_id = new.claim_id and s.deciding
        and s.actor_person_id = new.checker_id)) then
    raise exception 'nobody checks his own decision' using errcode = '23514', constraint = 'ck_mutual_sample_claim_own_case';
  end if;
  return new;
end
$$;
create trigger check_mutual_sample_claim before update on biz.mutual_sample_claim
  for each row execute function biz.check_mutual_sample_claim();
