-- Rule packs: every cap, formula and deadline is a dated row with the document it rests on. Rules are public to all unions (no
-- tenant data); a union writes only its own, through ref.put_rule.
create table ref.rule_parameter (
  pack      text not null,
  code      text not null,
  name      text not null,
  kind      text not null,
  measure   text not null default '',
  by_region boolean not null default false,
  mandatory boolean not null default true,
  tighter   text not null default 'NONE',
  ordinal   int not null,
  constraint pk_rule_parameter primary key (pack, code),
  constraint ck_rule_parameter_kind check (kind in ('DECIMAL', 'INTEGER', 'MONEY', 'LIST')),
  -- In which direction a lower level may move the value; NONE: it may set what it wants.
  constraint ck_rule_parameter_tighter check (tighter in ('LOWER', 'HIGHER', 'NONE')),
  constraint ck_rule_parameter_list check (kind <> 'LIST' or tighter = 'NONE')
);

-- The union 00000000-… stands for the platform's defaults.
create table ref.rule_version (
  id              uuid not null,
  pack            text not null,
  code            text not null,
  region          text not null default '',
  unit_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  valid           daterange not null,
  value           jsonb not null,
  basis           text not null,
  document_number text not null default '',
  trust           text not null,
  recorded_at     timestamptz not null default now(),
  recorded_by     uuid,
  constraint pk_rule_version primary key (id),
  constraint fk_rule_version_parameter foreign key (pack, code) references ref.rule_parameter,
  constraint uq_rule_version unique (pack, code, region, unit_id, valid without overlaps),
  constraint ck_rule_version_valid check (not isempty(valid)),
  -- VERIFIED: checked against the paper; UNVERIFIED: taken over, to be checked; DEMO: invented for the demonstration.
  constraint ck_rule_version_trust check (trust in ('VERIFIED', 'UNVERIFIED', 'DEMO'))
);
grant select on ref.rule_parameter, ref.rule_version to wuli_app;

-- What a union has to follow on a day: its own rules and those of the unions above it, by management or guidance. One row for
-- each parameter and candidate; a parameter that nobody set has one row without a version. distance: 0 own union.
create function ref.rules_in_force(p_pack text, p_unit uuid, p_region text, p_on date)
returns table (code text, name text, kind text, measure text, mandatory boolean, tighter text, version_id uuid, region text,
               value text, unit_id uuid, unit_name text, distance int, basis text, document_number text, trust text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with chain (unit_id, distance) as (
    select c.ancestor_id, c.depth::int from org.closure_now c where c.descendant_id = p_unit
    union all select o.overseer_id, 50 from org.oversight_now o where o.unit_id = p_unit and o.via = 'GUIDE'
      and not exists (select from org.closure_now c where c.descendant_id = p_unit and c.ancestor_id = o.overseer_id)
    union all select '00000000-0000-0000-0000-000000000000'::uuid, 99)
  select p.code, p.name, p.kind, p.measure, p.mandatory, p.tighter, r.id, r.region, r.value #>> '{}', r.unit_id,
         r.unit_name, r.distance, r.basis, r.document_number, r.trust
    from ref.rule_parameter p
    left join lateral (
      select v.*, c.distance, coalesce(n.name, '平台缺省') as unit_name
        from ref.rule_version v
        join chain c on c.unit_id = v.unit_id
        left join org.unit_version n on n.unit_id = v.unit_id and n.valid @> p_on
       where v.pack = p.pack and v.code = p.code and v.valid @> p_on
         and v.region = case when p.by_region then p_region else '' end) r on true
   where p.pack = p_pack
   order by p.ordinal, r.distance
$$;

-- The city of a union, for the parameters that differ by region; null when it is not recorded.
create function ref.region_of(p_unit uuid, p_on date) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(own.city_code, root.city_code)
    from org.unit u
    left join org.unit_version own on own.unit_id = u.id and own.valid @> p_on
    left join org.unit_version root on root.unit_id = u.tenant_id and root.valid @> p_on
   where u.id = p_unit
$$;

-- Sets a rule of the acting union from a day on; the one in force until then ends the day before. Past days never change.
create function ref.put_rule(p_id uuid, p_pack text, p_code text, p_region text, p_from date, p_value text, p_basis text,
                             p_document_number text, p_trust text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.tenant() is null or sec.mode() <> 'T' then
    raise exception 'only a post of a union sets its rules' using errcode = '42501';
  end if;
  update ref.rule_version v set valid = daterange(lower(v.valid), p_from)
   where v.pack = p_pack and v.code = p_code and v.region = p_region and v.unit_id = sec.tenant()
     and v.valid @> p_from and lower(v.valid) < p_from;
  insert into ref.rule_version (id, pack, code, region, unit_id, valid, value, basis, document_number, trust, recorded_by)
  values (p_id, p_pack, p_code, p_region, sec.tenant(), daterange(p_from, null), p_value::jsonb, p_basis, p_document_number,
          p_trust, sec.person());
end
$$;
revoke all on function ref.rules_in_force, ref.region_of, ref.put_rule from public;
grant execute on function ref.rules_in_force, ref.region_of, ref.put_rule to wuli_app;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('hardship', 'subsistence-line', '当地最低生活保障标准', 'MONEY', '元/人·月', true, true, 'NONE', 10),
  ('hardship', 'deep-multiple', '深度困难：人均月收入低于低保标准的倍数', 'DECIMAL', '倍', false, true, 'LOWER', 20),
  ('hardship', 'relative-multiple', '相对困难：人均月收入低于低保标准的倍数', 'DECIMAL', '倍', false, true, 'LOWER', 30),
  ('hardship', 'accident-share', '意外致困：致困费用超过家庭年收入的比例', 'DECIMAL', '', false, true, 'HIGHER', 40),
  ('hardship', 'rigid-expense-kinds', '刚性支出的种类', 'LIST', '', false, true, 'NONE', 50),
  ('hardship', 'homes-allowed', '商品住房套数上限', 'INTEGER', '套', false, true, 'LOWER', 60),
  ('hardship', 'area-exception', '住房例外：人均建筑面积低于', 'DECIMAL', '平方米', false, true, 'LOWER', 70),
  ('hardship', 'cars-allowed', '家庭用车上限', 'INTEGER', '辆', false, true, 'LOWER', 80),
  ('hardship', 'employees-allowed', '雇工人数上限', 'INTEGER', '人', false, true, 'LOWER', 90),
  ('hardship', 'branch-check-days', '分工会核对期限', 'INTEGER', '个工作日', false, true, 'LOWER', 100),
  ('hardship', 'investigation-days', '入户调查期限', 'INTEGER', '个工作日', false, true, 'LOWER', 110),
  ('hardship', 'visitors', '入户调查人数', 'INTEGER', '人', false, true, 'HIGHER', 120),
  ('hardship', 'review-days', '评议期限', 'INTEGER', '个工作日', false, true, 'LOWER', 130),
  ('hardship', 'notice-days', '公示期限', 'INTEGER', '个工作日', false, true, 'HIGHER', 140),
  ('aid-grant', 'branch-days', '分工会核对期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('aid-grant', 'union-days', '本级审批期限', 'INTEGER', '个工作日', false, true, 'LOWER', 20),
  ('aid-grant', 'union-limit', '本级审批限额：超过的报上级工会', 'MONEY', '元', false, true, 'LOWER', 30),
  ('aid-grant', 'household-year-cap', '每户每年救助上限', 'MONEY', '元/户·年', false, false, 'LOWER', 40);

-- Defaults that have not been checked against the paper documents: they are shown as such until somebody verifies them.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), pack, code, daterange('2020-01-01', null), value::jsonb, basis, document, 'UNVERIFIED'
  from (values
  ('hardship', 'deep-multiple', '1', '（家庭年可支配收入－刚性支出）÷12÷共同生活人口，低于当地低保标准', ''),
  ('hardship', 'relative-multiple', '2', '同一口径，低于当地低保标准的2倍', ''),
  ('hardship', 'accident-share', '0.8', '致困费用（损失）超过家庭年收入的80%；各地口径不一', ''),
  ('hardship', 'rigid-expense-kinds', '["ILLNESS", "DISABILITY", "EDUCATION", "RENT", "ELDERLY_CARE", "WORK_COST"]',
     '患病、伤残、子女上学、无房租房、赡养老人、必要就业成本', ''),
  ('hardship', 'homes-allowed', '1', '拥有2套及以上商品住房的不予建档', '浙教工〔2022〕27号'),
  ('hardship', 'area-exception', '15', '人均建筑面积低于15平方米的除外', '浙教工〔2022〕27号'),
  ('hardship', 'cars-allowed', '1', '拥有1辆以上家庭用车的不予建档', '浙教工〔2022〕27号'),
  ('hardship', 'employees-allowed', '1', '雇用2人及以上的不予建档', '浙教工〔2022〕27号'),
  ('hardship', 'branch-check-days', '3', '平台缺省', ''),
  ('hardship', 'investigation-days', '5', '基层工会5日内完成摸底、入户调查', ''),
  ('hardship', 'visitors', '2', '入户调查须两人以上', ''),
  ('hardship', 'review-days', '5', '平台缺省', ''),
  ('hardship', 'notice-days', '5', '公示期限，待查文件', ''),
  ('aid-grant', 'branch-days', '3', '平台缺省', ''),
  ('aid-grant', 'union-days', '5', '平台缺省', ''),
  ('aid-grant', 'union-limit', '2000000', '超过20,000元报上级工会；他省做法，待查文件', '')
  ) as given (pack, code, value, basis, document);
