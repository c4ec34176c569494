-- 女职工权益: the plan of a year, checks of the special protection, and cases that the women's committee alone reads.
create table biz.women_plan_item (
  tenant_id uuid not null default sec.tenant(),
  id        uuid not null,
  kind      text not null,
  subject   text not null,
  due_on    date not null,
  done_on   date,
  account   text,
  constraint pk_women_plan_item primary key (tenant_id, id),
  constraint ck_women_plan_item_kind check (kind in ('TRAINING', 'ACTIVITY', 'HEALTH', 'CHECK', 'AGREEMENT', 'OTHER')),
  constraint ck_women_plan_item_done check ((done_on is null) = (account is null))
);
create index ix_women_plan_item_due on biz.women_plan_item (tenant_id, due_on, id);
call sec.protect('biz.women_plan_item');
grant select, insert, update (done_on, account) on biz.women_plan_item to wuli_app;

-- One row for each rule that was looked at; what is not kept has a day by which it is.
create table biz.women_finding (
  tenant_id  uuid not null default sec.tenant(),
  id         uuid not null,
  check_id   uuid not null,
  checked_on date not null,
  checked_by text not null,
  code       text not null,
  rule       text not null,
  basis      text not null,
  met        boolean not null,
  situation  text,
  due_on     date,
  settled_on date,
  settled_as text,
  constraint pk_women_finding primary key (tenant_id, id),
  constraint uq_women_finding_code unique (tenant_id, check_id, code),
  constraint ck_women_finding_met check (met = (situation is null) and met = (due_on is null)),
  constraint ck_women_finding_settled check ((settled_on is null) = (settled_as is null) and (settled_on is null or not met))
);
create index ix_women_finding_day on biz.women_finding (tenant_id, checked_on desc, check_id);
create index ix_women_finding_open on biz.women_finding (tenant_id, due_on, id) where not met and settled_on is null;
call sec.protect('biz.women_finding');
grant select, insert, update (settled_on, settled_as) on biz.women_finding to wuli_app;

-- No role of the application has a right on these two: the functions below answer the member herself and the committee.
create table sec.women_case (
  tenant_id uuid not null,
  id        uuid not null,
  person_id uuid not null,
  kind      text not null,
  content   bytea not null,
  filed_on  date not null,
  due_on    date not null,
  closed_on date,
  closed_by text,
  result    bytea,
  constraint pk_women_case primary key (tenant_id, id),
  constraint ck_women_case_kind check (kind in ('MATERNITY', 'PAY', 'DISCRIMINATION', 'HARASSMENT', 'OTHER')),
  constraint ck_women_case_closed check (num_nulls(closed_on, closed_by, result) in (0, 3))
);
create index ix_women_case_due on sec.women_case (tenant_id, due_on, id);
create index ix_women_case_person on sec.women_case (tenant_id, person_id);
create table sec.women_case_note (
  tenant_id uuid not null,
  id        uuid not null,
  case_id   uuid not null,
  noted_on  date not null,
  noted_by  text not null,
  words     bytea not null,
  constraint pk_women_case_note primary key (tenant_id, id),
  constraint fk_women_case_note_case foreign key (tenant_id, case_id) references sec.women_case
);
create index ix_women_case_note_case on sec.women_case_note (tenant_id, case_id, id);

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('sec.women_case', 'content', 'SEALED'), ('sec.women_case', 'result', 'SEALED'), ('sec.women_case_note', 'words', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('women', 'case-days', '女职工权益事项办理期限', 'INTEGER', '个工作日', false, true, 'LOWER', 10),
  ('women', 'protect-overtime', '怀孕满此月数，不延长劳动时间、不安排夜班', 'INTEGER', '个月', false, true, 'LOWER', 20),
  ('women', 'protect-antenatal', '产前检查算作劳动时间（1 为是）', 'INTEGER', '', false, true, 'NONE', 30),
  ('women', 'protect-leave', '产假不少于', 'INTEGER', '天', false, true, 'HIGHER', 40),
  ('women', 'protect-before', '其中产前可以休', 'INTEGER', '天', false, true, 'HIGHER', 50),
  ('women', 'protect-hard-birth', '难产增加产假', 'INTEGER', '天', false, true, 'HIGHER', 60),
  ('women', 'protect-multiple', '多胞胎每多一个增加产假', 'INTEGER', '天', false, true, 'HIGHER', 70),
  ('women', 'protect-miscarriage-early', '怀孕未满4个月流产的产假', 'INTEGER', '天', false, true, 'HIGHER', 80),
  ('women', 'protect-miscarriage-late', '怀孕满4个月流产的产假', 'INTEGER', '天', false, true, 'HIGHER', 90),
  ('women', 'protect-nursing', '哺乳未满1周岁婴儿，每天哺乳时间不少于', 'INTEGER', '分钟', false, true, 'HIGHER', 100),
  ('women', 'protect-dismissal', '不因怀孕、生育、哺乳降低工资、辞退（1 为是）', 'INTEGER', '', false, true, 'NONE', 110);
-- From the published text; shown as not checked until somebody verifies it against a paper document.
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'women', code, daterange('2020-01-01', null), value::jsonb, basis, number, 'UNVERIFIED'
  from (values ('case-days', '10', '平台缺省，待查文件', ''),
    ('protect-overtime', '7', '女职工劳动保护特别规定第六条', '国务院令第619号'),
    ('protect-antenatal', '1', '女职工劳动保护特别规定第六条', '国务院令第619号'),
    ('protect-leave', '98', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-before', '15', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-hard-birth', '15', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-multiple', '15', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-miscarriage-early', '15', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-miscarriage-late', '42', '女职工劳动保护特别规定第七条', '国务院令第619号'),
    ('protect-nursing', '60', '女职工劳动保护特别规定第九条', '国务院令第619号'),
    ('protect-dismissal', '1', '女职工劳动保护特别规定第五条', '国务院令第619号')) as given (code, value, basis, number);

-- Whether the acting person sits on the women's committee of her union today.
create function sec.on_womens_committee() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from org.body b join org.body_member m on m.body_id = b.id
    where b.unit_id = sec.tenant() and b.kind = 'WOMEN' and b.valid @> current_date and m.valid @> current_date
      and m.person_id = sec.person())
$$;

-- By the member herself; it waits for the head of the committee, and for nobody else.
create function sec.file_women_case(p_id uuid, p_kind text, p_content bytea, p_due date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_head uuid;
begin
  select m.person_id into v_head from org.body b join org.body_member m on m.body_id = b.id
   where b.unit_id = sec.tenant() and b.kind = 'WOMEN' and b.valid @> current_date and m.valid @> current_date
   order by array_position('{HEAD,DEPUTY,MEMBER}'::text[], m.position), m.id limit 1;
  if v_head is null then
    perform biz.refuse('women-no-committee');
  end if;
  insert into sec.women_case (tenant_id, id, person_id, kind, content, filed_on, due_on)
    values (sec.tenant(), p_id, sec.person(), p_kind, p_content, (now() at time zone 'Asia/Shanghai')::date, p_due);
  insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, assignee_person_id, assignee_description,
      started_by_person_id, started_by_name, opened_at, due_on)
    values (sec.tenant(), uuidv7(), 'women-case.handle', 'women-case', p_id, '女职工权益事项：待办理', '/rights/women', sec.tenant(), v_head,
      '女职工委员会', sec.person(), '会员本人', now(), p_due);
end
$$;

-- For the committee those of others, for the member her own.
create function sec.women_cases(p_own boolean) returns table (id uuid, person_id uuid, person_name text, kind text, content bytea,
  filed_on date, due_on date, closed_on date, closed_by text, result bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.person_id, n.name, c.kind, c.content, c.filed_on, c.due_on, c.closed_on, c.closed_by, c.result
    from sec.women_case c join auth.person n on n.id = c.person_id
   where c.tenant_id = sec.tenant() and (c.person_id = sec.person()) = p_own and (p_own or sec.on_womens_committee())
   order by c.closed_on is not null, c.due_on, c.id limit 300
$$;

create function sec.women_case_notes(p_id uuid) returns table (id uuid, noted_on date, noted_by text, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.id, n.noted_on, n.noted_by, n.words from sec.women_case c
    join sec.women_case_note n on n.tenant_id = c.tenant_id and n.case_id = c.id
   where c.tenant_id = sec.tenant() and c.id = p_id and c.person_id <> sec.person() and sec.on_womens_committee()
   order by n.noted_on, n.id
$$;

create function sec.note_women_case(p_id uuid, p_note uuid, p_on date, p_words bytea, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c sec.women_case;
begin
  select * into c from sec.women_case x where x.tenant_id = sec.tenant() and x.id = p_id and x.person_id <> sec.person()
    and sec.on_womens_committee();
  if not found then
    perform biz.refuse('not-found');
  elsif c.closed_on is not null then
    perform biz.refuse('illegal-transition');
  end if;
  insert into sec.women_case_note (tenant_id, id, case_id, noted_on, noted_by, words)
    values (c.tenant_id, p_note, c.id, p_on, p_name, p_words);
end
$$;

create function sec.close_women_case(p_id uuid, p_result bytea, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c sec.women_case;
begin
  select * into c from sec.women_case x where x.tenant_id = sec.tenant() and x.id = p_id and x.person_id <> sec.person()
    and sec.on_womens_committee() for update;
  if not found then
    perform biz.refuse('not-found');
  elsif c.closed_on is not null then
    perform biz.refuse('illegal-transition');
  end if;
  update sec.women_case x set closed_on = (now() at time zone 'Asia/Shanghai')::date, closed_by = p_name, result = p_result
    where x.tenant_id = c.tenant_id and x.id = c.id;
  update biz.task x set status = 'DONE', outcome = '已办结', closed_at = now(), closed_by_person_id = sec.person(),
      closed_by_name = p_name, version = x.version + 1
    where x.tenant_id = c.tenant_id and x.object_type = 'women-case' and x.object_id = c.id and x.status = 'OPEN';
  insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, addressee_person_id,
      sent_by_person_id, sent_by_name, sent_at)
    values (c.tenant_id, uuidv7(), 'women-case.news', 'women-case', c.id, '您向女职工委员会反映的事项有了结果', '/rights/women', c.tenant_id,
      c.person_id, c.person_id, sec.person(), '女职工委员会', now());
end
$$;

grant select on org.body, org.body_member to wuli_door;
grant select, insert, update on sec.women_case to wuli_door;
grant select, insert on sec.women_case_note to wuli_door;
grant insert on biz.task_copy to wuli_door;
grant create on schema sec to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'sec'::regnamespace and p.proname in
      ('on_womens_committee', 'file_women_case', 'women_cases', 'women_case_notes', 'note_women_case', 'close_women_case')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to wuli_app', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema sec from wuli_door;
