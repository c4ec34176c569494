-- 一周两报: twice a week each union reports what may become a dispute, or that there is nothing. What was reported stays in the register
-- until it is closed. The superior learns who reported, how many and how many of them are grave; nothing of what they are.
create table biz.risk_report (
  tenant_id   uuid not null default sec.tenant(),
  id          uuid not null,
  due_on      date not null,
  items       int not null,
  grave       int not null,
  reported_by text not null,
  reported_at timestamptz not null default now(),
  constraint pk_risk_report primary key (tenant_id, id),
  constraint uq_risk_report_due unique (tenant_id, due_on),
  constraint ck_risk_report_items check (items >= grave and grave >= 0)
);
call sec.protect('biz.risk_report');
grant select, insert on biz.risk_report to wuli_app;

create table biz.risk_item (
  tenant_id uuid not null default sec.tenant(),
  id        uuid not null,
  report_id uuid not null,
  level     text not null,
  people    int not null,
  situation bytea not null,
  measure   bytea not null,
  found_on  date not null,
  due_on    date not null,
  closed_on date,
  closed_by text,
  result    bytea,
  constraint pk_risk_item primary key (tenant_id, id),
  constraint fk_risk_item_report foreign key (tenant_id, report_id) references biz.risk_report,
  constraint ck_risk_item_level check (level in ('COMMON', 'SERIOUS', 'GRAVE')),
  constraint ck_risk_item_people check (people >= 1),
  constraint ck_risk_item_closed check ((closed_on is null) = (result is null) and (closed_on is null) = (closed_by is null))
);
create index ix_risk_item_open on biz.risk_item (tenant_id, due_on, id) where closed_on is null;
call sec.protect('biz.risk_item');
grant select, insert, update on biz.risk_item to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.risk_item', 'situation', 'SEALED'),
  ('biz.risk_item', 'measure', 'SEALED'),
  ('biz.risk_item', 'result', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('risk', 'report-weekdays', '风险排查报告日（1 为星期一）', 'LIST', '', false, true, 'NONE', 10),
  ('risk', 'days-common', '一般风险化解期限', 'INTEGER', '个工作日', false, true, 'LOWER', 20),
  ('risk', 'days-serious', '较大风险化解期限', 'INTEGER', '个工作日', false, true, 'LOWER', 30),
  ('risk', 'days-grave', '重大风险化解期限', 'INTEGER', '个工作日', false, true, 'LOWER', 40);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'risk', code, daterange('2020-01-01', null), value::jsonb, '平台缺省，待查文件', '', 'UNVERIFIED'
  from (values ('report-weekdays', '["2", "5"]'), ('days-common', '20'), ('days-serious', '10'), ('days-grave', '3'))
    as given (code, value);

-- For one due day: who of the unions whose statistics the acting union may have did report, and how much.
grant select (tenant_id, due_on, items, grave) on biz.risk_report to wuli_door;
create function sec.risk_board(p_due date) returns table (unit_id uuid, reported boolean, items int, grave int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, r.due_on is not null, coalesce(r.items, 0), coalesce(r.grave, 0)
    from org.unit u left join biz.risk_report r on r.tenant_id = u.id and r.due_on = p_due
   where u.tenant_id = u.id and sec.mode() = 'T'
     and exists (select from org.oversight_now o join org.flow_rule f on f.flow = 'statistics' and f.via = o.via and f.allowed
                  where o.overseer_id = sec.tenant() and o.unit_id = u.id)
$$;
revoke all on function sec.risk_board from public;
grant execute on function sec.risk_board to wuli_app;
grant create on schema sec to wuli_door;
alter function sec.risk_board owner to wuli_door;
revoke create on schema sec from wuli_door;
