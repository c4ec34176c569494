-- 校级互助会: a union keeps a society of its own members. Its charter is the rule pack below, each year of it a period of mutual aid of
-- the scheme SOCIETY (docs/adr/035-campus-society.md).
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mutual-society', 'dues-year', '每年会费', 'MONEY', '元/人·年', false, true, 'NONE', 10),
  ('mutual-society', 'dues-instalments', '每年会费分几期扣缴（从当年应缴的第一个月起逐月）', 'INTEGER', '期', false, true, 'NONE', 40),
  ('mutual-society', 'back-payment', '迟入会的是否从建会之日补缴（1补缴，0不补）', 'INTEGER', '', false, true, 'NONE', 50),
  ('mutual-society', 'no-refund', '退会、退休不退会费（1不退）', 'INTEGER', '', false, true, 'NONE', 60),
  ('mutual-society', 'waiting-days', '新会员等待期', 'INTEGER', '天', false, true, 'NONE', 70),
  ('mutual-society', 'claim-days', '申请期限：出院、确诊或结算之日起', 'INTEGER', '天', false, true, 'NONE', 80),
  ('mutual-society', 'more-info-rounds', '申请材料补充次数上限', 'INTEGER', '次', false, true, 'NONE', 90),
  ('mutual-society', 'segment-1-from', '自付费用第一段：超过', 'MONEY', '元', false, true, 'NONE', 110),
  ('mutual-society', 'segment-1-share', '自付费用第一段：补助比例', 'DECIMAL', '', false, true, 'NONE', 120),
  ('mutual-society', 'segment-2-from', '自付费用第二段：超过（不设的没有第二段）', 'MONEY', '元', false, false, 'NONE', 130),
  ('mutual-society', 'segment-2-share', '自付费用第二段：补助比例', 'DECIMAL', '', false, false, 'NONE', 140),
  ('mutual-society', 'segment-3-from', '自付费用第三段：超过（不设的没有第三段）', 'MONEY', '元', false, false, 'NONE', 150),
  ('mutual-society', 'segment-3-share', '自付费用第三段：补助比例', 'DECIMAL', '', false, false, 'NONE', 160),
  ('mutual-society', 'person-ceiling', '每人每年补助上限', 'MONEY', '元/人·年', false, true, 'NONE', 170),
  ('mutual-society', 'once-per-disease', '同一病种只补助一次（1是，0否）', 'INTEGER', '', false, true, 'NONE', 180),
  ('mutual-society', 'committee-size', '评审委员会人数', 'INTEGER', '人', false, true, 'NONE', 200),
  ('mutual-society', 'committee-quorum', '评审会议最少到会人数', 'INTEGER', '人', false, true, 'HIGHER', 210);
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal)
select 'mutual-society', 'first-dues-' || lpad(m::text, 2, '0'), '首年会费：' || m || '月入会', 'MONEY', '元/人', false, true, 'NONE', 10 + m
  from generate_series(1, 12) m;

-- What charters of member universities have in common. Amounts and the committee are each society's own: without them no year is published.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'mutual-society', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('back-payment', '1', '高校互助会章程：迟入会的从建会之日补缴'),
  ('no-refund', '1', '高校互助会章程：不设个人账户，退休、离校不退会费'),
  ('once-per-disease', '1', '高校互助会章程：同一病种仅能申请一次'),
  ('more-info-rounds', '2', '平台缺省：材料最多补充2次')) as given (code, value, basis);

create table biz.mutual_society (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  name            text not null,
  founded_on      date not null,
  document_number text not null,
  changed_at      timestamptz not null,
  version         int not null default 0,
  constraint pk_mutual_society primary key (tenant_id, id),
  -- One society for each union.
  constraint uq_mutual_society_tenant unique (tenant_id)
);
call sec.protect('biz.mutual_society', shared => true);
grant select, insert, update on biz.mutual_society to wuli_app;

-- GENERAL: one union runs it, those below it enrol. SOCIETY: a year of the society of one union, which stays there.
alter table biz.mutual_period
  add column scheme text not null default 'GENERAL',
  add constraint ck_mutual_period_scheme check (scheme in ('GENERAL', 'SOCIETY')),
  add constraint ck_mutual_period_society check (scheme = 'GENERAL' or organiser_id = tenant_id),
  -- A calendar year, so that dues, ceiling and statement speak of the same days.
  add constraint ck_mutual_period_society_year check (scheme = 'GENERAL'
    or extract(doy from starts_on) = 1 and ends_on = starts_on + interval '1 year - 1 day');
create unique index uq_mutual_period_society_year on biz.mutual_period (tenant_id, starts_on) where scheme = 'SOCIETY';

create or replace function biz.spread_mutual_period(p_id uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  written integer;
begin
  insert into biz.mutual_period (tenant_id, id, organiser_id, organiser_name, name, document_number, starts_on, ends_on,
      enrol_until, claim_until, status, parameters, drafted_by, drafted_by_name, published_by, changed_at, version)
  select distinct u.id, p.id, p.organiser_id, p.organiser_name, p.name, p.document_number, p.starts_on, p.ends_on,
      p.enrol_until, p.claim_until, p.status, p.parameters, p.drafted_by, p.drafted_by_name, p.published_by, p.changed_at, p.version
    from biz.mutual_period p
    join org.oversight_now o on o.overseer_id = p.tenant_id
    join org.flow_rule r on r.flow = 'mutual-aid' and r.via = o.via and r.allowed
    join org.unit u on u.id = o.unit_id and u.tenant_id = u.id
   where p.tenant_id = sec.tenant() and p.organiser_id = sec.tenant() and p.id = p_id and p.status <> 'DRAFT' and p.scheme = 'GENERAL'
  on conflict (tenant_id, id) do update
     set status = excluded.status, changed_at = excluded.changed_at, version = excluded.version;
  get diagnostics written = row_count;
  return written;
end
$$;
