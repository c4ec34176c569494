-- 职工大病医疗互助: the rules of the scheme and its periods. A union runs a period; every union below it for whom org.flow_rule lets
-- mutual aid pass gets a copy of the row as soon as it is published, so that officers and members read it as their own.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mutual-aid', 'fee', '每人每期缴费', 'MONEY', '元/人', false, true, 'NONE', 10),
  ('mutual-aid', 'personal-minimum', '个人缴费下限', 'MONEY', '元/人', false, true, 'HIGHER', 20),
  ('mutual-aid', 'retirement-age-men', '参保年龄上限：男', 'INTEGER', '周岁', false, true, 'NONE', 30),
  ('mutual-aid', 'retirement-age-women', '参保年龄上限：女', 'INTEGER', '周岁', false, true, 'NONE', 40),
  ('mutual-aid', 'coverage-line', '参保率要求', 'DECIMAL', '', false, true, 'HIGHER', 50),
  ('mutual-aid', 'waiting-days', '首次参保等待期', 'INTEGER', '天', false, true, 'NONE', 60),
  ('mutual-aid', 'claim-days', '申请期限：出院或确诊之日起', 'INTEGER', '天', false, true, 'NONE', 70),
  ('mutual-aid', 'discharge-day-counts', '住院天数是否计入出院当日（1计入，0不计入）', 'INTEGER', '', false, true, 'NONE', 80),
  ('mutual-aid', 'stay-flat-days', '住院补助：一次性补助的天数上限', 'INTEGER', '天', false, true, 'NONE', 90),
  ('mutual-aid', 'stay-flat-amount', '住院补助：一次性补助金额', 'MONEY', '元', false, true, 'NONE', 100),
  ('mutual-aid', 'stay-daily-amount', '住院补助：超过一次性天数的每天金额', 'MONEY', '元/天', false, true, 'NONE', 110),
  ('mutual-aid', 'stay-most-days', '住院补助：每期天数上限', 'INTEGER', '天', false, true, 'NONE', 120),
  ('mutual-aid', 'critical-amount', '重大疾病补助金额', 'MONEY', '元', false, true, 'NONE', 130),
  ('mutual-aid', 'large-cost-threshold', '大额医疗费用补助：自付费用起补线', 'MONEY', '元', false, true, 'NONE', 140),
  ('mutual-aid', 'large-cost-share', '大额医疗费用补助：超过起补线部分的补助比例', 'DECIMAL', '', false, true, 'NONE', 150),
  ('mutual-aid', 'large-cost-most', '大额医疗费用补助：每期上限', 'MONEY', '元', false, true, 'NONE', 160),
  ('mutual-aid', 'person-ceiling', '每人每期补助总额上限', 'MONEY', '元/人·期', false, true, 'LOWER', 170);

-- Taken from notices of member universities; waiting time, deadline, critical illness and large costs were in none of them, so
-- that nobody publishes a period before the union that runs it has set them.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'mutual-aid', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('fee', '11000', '第八期：每人每年110元，限保一份'),
  ('personal-minimum', '1200', '第八期：个人缴费不低于12元'),
  ('retirement-age-men', '60', '第六期：未达到法定退休年龄的在职职工'),
  ('retirement-age-women', '55', '第六期：未达到法定退休年龄的在职职工'),
  ('coverage-line', '0.8', '参保率达到80%'),
  ('discharge-day-counts', '1', '平台缺省：入院、出院当日都计入'),
  ('stay-flat-days', '6', '第八期：累计住院6天（含）以内一次性补助300元'),
  ('stay-flat-amount', '30000', '第八期：累计住院6天（含）以内一次性补助300元'),
  ('stay-daily-amount', '5000', '第八期：超过6天的每天50元'),
  ('stay-most-days', '40', '第八期：最多40天，最高2,000元'),
  ('person-ceiling', '2700000', '第八期：每期最高27,000元')
  ) as given (code, value, basis);

create table biz.mutual_period (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  organiser_id     uuid not null default sec.tenant(),
  organiser_name   text not null,
  name             text not null,
  document_number  text not null,
  starts_on        date not null,
  ends_on          date not null,
  enrol_until      date not null,
  claim_until      date not null,
  status           text not null default 'DRAFT',
  -- The rules as they were on the day of publication; empty before.
  parameters       jsonb not null default '[]',
  drafted_by       uuid not null,
  drafted_by_name  text not null,
  published_by     uuid,
  changed_at       timestamptz not null,
  version          int not null default 0,
  constraint pk_mutual_period primary key (tenant_id, id),
  constraint uq_mutual_period_name unique (tenant_id, organiser_id, name),
  constraint ck_mutual_period_status check (status in
    ('DRAFT', 'PUBLISHED', 'OPEN', 'LOCKED', 'EFFECTIVE', 'CLAIM_TAIL', 'CLOSED')),
  constraint ck_mutual_period_dates check (starts_on < ends_on and enrol_until <= ends_on and claim_until >= ends_on),
  constraint ck_mutual_period_published check (status = 'DRAFT' or parameters <> '[]'),
  constraint ck_mutual_period_two_persons check (published_by <> drafted_by)
);
create index ix_mutual_period_starts_on on biz.mutual_period (tenant_id, starts_on desc, id);
call sec.protect('biz.mutual_period', shared => true);
grant select, insert, update on biz.mutual_period to wuli_app;

-- A copy belongs to its reader and is changed by the union that runs the period only; what was published stays.
create function biz.guard_mutual_period() returns trigger language plpgsql as $$
begin
  if current_user = 'wuli_app' and new.tenant_id <> new.organiser_id then
    raise exception 'only the union that runs a period changes it' using errcode = '23514', constraint = 'ck_mutual_period_copy';
  end if;
  if tg_op = 'UPDATE' and old.status <> 'DRAFT'
     and (old.name, old.document_number, old.starts_on, old.ends_on, old.enrol_until, old.claim_until, old.parameters)
       is distinct from
         (new.name, new.document_number, new.starts_on, new.ends_on, new.enrol_until, new.claim_until, new.parameters) then
    raise exception 'a published period is not changed' using errcode = '23514', constraint = 'ck_mutual_period_fixed';
  end if;
  return new;
end
$$;
create trigger guard before insert or update on biz.mutual_period for each row execute function biz.guard_mutual_period();

-- 下达: brings a published period, and each later step of it, to the unions below.
create function biz.spread_mutual_period(p_id uuid) returns integer
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
   where p.tenant_id = sec.tenant() and p.organiser_id = sec.tenant() and p.id = p_id and p.status <> 'DRAFT'
  on conflict (tenant_id, id) do update
     set status = excluded.status, changed_at = excluded.changed_at, version = excluded.version;
  get diagnostics written = row_count;
  return written;
end
$$;
grant select, insert, update on biz.mutual_period to wuli_door;
revoke all on function biz.spread_mutual_period from public;
grant create on schema biz to wuli_door;
alter function biz.spread_mutual_period owner to wuli_door;
revoke create on schema biz from wuli_door;
grant execute on function biz.spread_mutual_period to wuli_app;
