-- 在线法律咨询 and the card of hotlines. A member asks his own union or one above it; the desk that answers reads the question and
-- never learns who asks. What is published, and the numbers to call, are read in the union and in those below it.
insert into org.flow_rule (flow, via, allowed, basis) values
  ('consultation', 'MANAGE', true, '会员可以向上级教育工会的法律咨询服务中心提问。'),
  ('consultation', 'GUIDE', true, '教育系统的法律咨询由业务指导的工会同样受理。');

create table biz.consultation (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  person_id        uuid not null,
  kind             text not null,
  desk_id          uuid not null,
  question         bytea not null,
  may_publish      boolean not null,
  status           text not null default 'ASKED',
  asked_at         timestamptz not null default now(),
  due_on           date not null,
  answer           bytea,
  adviser          text,
  answered_by      uuid,
  answerer text,
  answered_at      timestamptz,
  constraint pk_consultation primary key (tenant_id, id),
  constraint ck_consultation_kind check (kind in ('LABOUR', 'INJURY', 'FAMILY', 'PROPERTY', 'TRAFFIC', 'OTHER')),
  constraint ck_consultation_status check (status in ('ASKED', 'ANSWERED')),
  constraint ck_consultation_answered check ((status = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null)
    and (answer is null) = (answered_by is null) and (answer is null) = (answerer is null)),
  constraint ck_consultation_own_case check (answered_by <> person_id)
);
create index ix_consultation_person on biz.consultation (tenant_id, person_id, id desc);
create index ix_consultation_desk on biz.consultation (desk_id, status, due_on, id);
call sec.protect('biz.consultation', person_column => 'person_id');
-- Answers are written by the door alone.
grant select, insert, update (may_publish) on biz.consultation to wuli_app;

-- In words of the desk, for everybody: nothing in it tells who asked.
create table biz.published_answer (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  kind         text not null,
  title        text not null,
  question     text not null,
  answer       text not null,
  adviser      text,
  published_by text not null,
  published_on date not null,
  retracted_at timestamptz,
  constraint pk_published_answer primary key (tenant_id, id)
);
create index ix_published_answer_day on biz.published_answer (tenant_id, published_on desc, id desc) where retracted_at is null;
call sec.protect('biz.published_answer', shared => true);
grant select, update (retracted_at) on biz.published_answer to wuli_app;

create table biz.hotline (
  tenant_id uuid not null default sec.tenant(),
  id        uuid not null,
  line      text not null,
  name      text not null,
  number    text not null,
  weekdays  varchar[] not null,
  opens     time not null,
  closes    time not null,
  starts_on date not null,
  ends_on   date,
  constraint pk_hotline primary key (tenant_id, id),
  constraint ck_hotline_line check (line in ('PSYCHOLOGY', 'LEGAL')),
  constraint ck_hotline_number check (number ~ '^[0-9][0-9-]{2,19}$'),
  constraint ck_hotline_weekdays check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'),
  constraint ck_hotline_hours check (opens < closes),
  constraint ck_hotline_term check (ends_on >= starts_on)
);
create index ix_hotline_term on biz.hotline (tenant_id, starts_on, ends_on);
call sec.protect('biz.hotline', shared => true);
grant select, insert, update (ends_on) on biz.hotline to wuli_app;

-- The office keeps calls too, with a few words and what is to follow; a counsellor's calls have neither.
alter table biz.hotline_call
  add column words bytea,
  add column follow_up text,
  add column due_on date,
  add column followed_on date,
  add column follow_words bytea,
  add column case_id uuid,
  add constraint ck_hotline_call_follow_up check (follow_up in ('NONE', 'CONCERN', 'LEGAL_AID', 'COUNSEL')),
  add constraint ck_hotline_call_office check ((words is null) = (follow_up is null)),
  add constraint ck_hotline_call_due check ((due_on is not null) = (follow_up is not null and follow_up <> 'NONE')),
  add constraint ck_hotline_call_followed check ((followed_on is null) = (follow_words is null) and (followed_on is null or due_on is not null)),
  -- Who comes to a counsellor is nobody's to know.
  add constraint ck_hotline_call_case check (case_id is null or followed_on is not null and follow_up in ('CONCERN', 'LEGAL_AID'));
create index ix_hotline_call_office on biz.hotline_call (tenant_id, id desc) where words is not null;
grant update (followed_on, follow_words, case_id) on biz.hotline_call to wuli_app;

insert into sec.encrypted_column (table_name, column_name, data_class) values
  ('biz.consultation', 'question', 'SEALED'),
  ('biz.consultation', 'answer', 'SEALED'),
  ('biz.hotline_call', 'words', 'SEALED'),
  ('biz.hotline_call', 'follow_words', 'SEALED');

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('rights', 'consultation-days', '在线法律咨询答复期限', 'INTEGER', '个工作日', false, true, 'LOWER', 60),
  ('rights', 'hotline-follow-days', '热线来电转办的跟进期限', 'INTEGER', '个工作日', false, true, 'LOWER', 70);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'rights', code, daterange('2020-01-01', null), value::jsonb, '平台缺省，待查文件', '', 'UNVERIFIED'
  from (values ('consultation-days', '5'), ('hotline-follow-days', '3')) as given (code, value);

-- The acting union and those above it whose advice it may take.
create function sec.advising_unions() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sec.tenant() where sec.tenant() is not null
  union select o.overseer_id from org.oversight_now o
    join org.unit u on u.id = o.overseer_id and u.tenant_id = u.id
    join org.flow_rule r on r.flow = 'consultation' and r.via = o.via and r.allowed
   where o.unit_id = sec.tenant()
$$;

-- Brings a question of the acting person to its desk, with a task there. Another union is not told who asks.
create function sec.ask_consultation(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c biz.consultation;
begin
  select * into c from biz.consultation x where x.tenant_id = sec.tenant() and x.id = p_id and x.person_id = sec.person();
  if not found or c.desk_id not in (select sec.advising_unions()) then
    perform biz.refuse('not-found');
  end if;
  insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, assignee_unit_id, assignee_posts,
      assignee_description, started_by_person_id, started_by_name, opened_at, due_on)
    values (c.desk_id, uuidv7(), 'consultation.answer', 'consultation', c.id, '在线法律咨询：待解答', '/rights/consultations', c.desk_id,
      c.desk_id, '{WELFARE_OFFICER,VICE_CHAIR,CHAIR}', '工会法律咨询',
      case when c.desk_id = c.tenant_id then c.person_id else '00000000-0000-0000-0000-000000000000' end, '不具名会员', now(), c.due_on);
end
$$;

-- What the acting union is asked, from wherever, without who asks.
create function sec.consultation_desk() returns table (id uuid, union_id uuid, kind text, question bytea, may_publish boolean, status text,
  asked_at timestamptz, due_on date, answer bytea, adviser text, answerer text, answered_at timestamptz, own_question boolean,
  own_answer boolean, published boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.tenant_id, c.kind, c.question, c.may_publish, c.status, c.asked_at, c.due_on, c.answer, c.adviser, c.answerer,
         c.answered_at, c.person_id = sec.person(), coalesce(c.answered_by = sec.person(), false),
         exists (select from biz.published_answer p where p.tenant_id = c.desk_id and p.id = c.id and p.retracted_at is null)
    from biz.consultation c where c.desk_id = sec.tenant() and sec.mode() = 'T'
   order by c.status, case c.status when 'ASKED' then c.due_on end, c.answered_at desc, c.id limit 300
$$;

create function sec.answer_consultation(p_id uuid, p_answer bytea, p_adviser text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c biz.consultation;
begin
  select * into c from biz.consultation x where x.desk_id = sec.tenant() and x.id = p_id and sec.mode() = 'T' for update;
  if not found then
    perform biz.refuse('not-found');
  elsif c.person_id = sec.person() then
    perform biz.refuse('own-case');
  elsif c.status <> 'ASKED' then
    perform biz.refuse('illegal-transition');
  end if;
  update biz.consultation x set status = 'ANSWERED', answer = p_answer, adviser = p_adviser, answered_by = sec.person(),
      answerer = p_name, answered_at = now()
    where x.tenant_id = c.tenant_id and x.id = c.id;
  insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, addressee_person_id,
      sent_by_person_id, sent_by_name, sent_at)
    values (c.tenant_id, uuidv7(), 'consultation.answered', 'consultation', c.id, '您的法律咨询已经解答', '/rights/consultations',
      c.tenant_id, c.person_id, c.person_id, sec.person(), p_name, now());
end
$$;

-- By another person than who answered, and only when who asked agreed.
create function sec.publish_answer(p_id uuid, p_title text, p_question text, p_answer text, p_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c biz.consultation;
begin
  select * into c from biz.consultation x where x.desk_id = sec.tenant() and x.id = p_id and sec.mode() = 'T';
  if not found then
    perform biz.refuse('not-found');
  elsif c.status <> 'ANSWERED' then
    perform biz.refuse('illegal-transition');
  elsif not c.may_publish then
    perform biz.refuse('consultation-not-agreed');
  elsif sec.person() in (c.answered_by, c.person_id) then
    perform biz.refuse('own-case');
  end if;
  insert into biz.published_answer (tenant_id, id, kind, title, question, answer, adviser, published_by, published_on)
    values (c.desk_id, c.id, c.kind, p_title, p_question, p_answer, c.adviser, p_name, (now() at time zone 'Asia/Shanghai')::date)
    on conflict (tenant_id, id) do update set title = excluded.title, question = excluded.question, answer = excluded.answer,
      published_by = excluded.published_by, published_on = excluded.published_on, retracted_at = null;
end
$$;

-- Gone as soon as who asked agrees no more.
create function sec.published_answers(p_words text, p_kind text) returns table (id uuid, union_id uuid, kind text, title text,
  question text, answer text, adviser text, published_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.tenant_id, p.kind, p.title, p.question, p.answer, p.adviser, p.published_on from biz.published_answer p
   where p.retracted_at is null and p.tenant_id in (select sec.advising_unions())
     and exists (select from biz.consultation c where c.desk_id = p.tenant_id and c.id = p.id and c.may_publish)
     and (p_kind is null or p.kind = p_kind)
     and (p_words = '' or position(lower(p_words) in lower(p.title || chr(10) || p.question || chr(10) || p.answer)) > 0)
   order by p.published_on desc, p.id desc limit 200
$$;

-- In force on that day: the own numbers first.
create function sec.hotlines(p_on date) returns table (id uuid, union_id uuid, line text, name text, number text, weekdays varchar[],
  opens text, closes text, starts_on date, ends_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.tenant_id, h.line, h.name, h.number, h.weekdays, to_char(h.opens, 'HH24:MI'), to_char(h.closes, 'HH24:MI'),
         h.starts_on, h.ends_on
    from biz.hotline h where h.tenant_id in (select sec.advising_unions()) and h.starts_on <= p_on and coalesce(h.ends_on, p_on) >= p_on
   order by h.tenant_id <> sec.tenant(), h.tenant_id, h.line, h.opens, h.id limit 100
$$;

grant select, update on biz.consultation to wuli_door;
grant select, insert, update on biz.published_answer to wuli_door;
grant select on biz.hotline to wuli_door;
grant create on schema sec to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'sec'::regnamespace and p.proname in ('advising_unions',
      'ask_consultation', 'consultation_desk', 'answer_consultation', 'publish_answer', 'published_answers', 'hotlines')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to wuli_app', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema sec from wuli_door;
