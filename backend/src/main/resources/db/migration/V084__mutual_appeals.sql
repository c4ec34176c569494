-- 申诉: once, within the days of the period, to persons who decided nothing on the claim before. What was granted before stays; an
-- appeal that succeeds pays the difference.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('mutual-aid', 'appeal-days', '申诉期限：决定或付款之日起', 'INTEGER', '天', false, true, 'HIGHER', 200);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
  values (gen_random_uuid(), 'mutual-aid', 'appeal-days', daterange('2020-01-01', null), '15', '平台缺省：15天内可以申诉一次', '', 'UNVERIFIED');
alter table biz.mutual_period no force row level security;
update biz.mutual_period p set parameters = p.parameters || (
    select jsonb_agg(jsonb_build_object('code', v.code, 'name', r.name, 'value', v.value #>> '{}', 'figure', '15天',
             'source', v.basis || '（未核实）', 'versionId', v.id))
      from ref.rule_version v join ref.rule_parameter r on r.pack = v.pack and r.code = v.code
     where v.pack = 'mutual-aid' and v.code = 'appeal-days')
  where p.status <> 'DRAFT';
alter table biz.mutual_period force row level security;

alter table biz.mutual_claim
  -- What the member says against the decision, sealed.
  add column appeal bytea,
  add column appealed_on date,
  -- What had been paid when he appealed.
  add column granted_fen bigint not null default 0,
  drop constraint ck_mutual_claim_status,
  add constraint ck_mutual_claim_status check (status in ('DRAFT', 'SUBMITTED', 'BRANCH_CHECK', 'SCHOOL_CHECK', 'MORE_INFO', 'ASSESSED',
    'SECOND_REVIEW', 'APPROVED', 'PARTIAL', 'REJECTED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED', 'WITHDRAWN', 'APPEALED',
    'UPHELD', 'CHANGED')),
  add constraint ck_mutual_claim_appeal check ((status not in ('APPEALED', 'UPHELD', 'CHANGED') or appealed_on is not null)
    and (appealed_on is null) = (appeal is null)),
  add constraint ck_mutual_claim_granted check (granted_fen >= 0 and (approved_fen is null or granted_fen <= approved_fen));
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.mutual_claim', 'appeal', 'MEDICAL');

create or replace function biz.guard_mutual_claim() returns trigger language plpgsql as $$
begin
  if current_user = 'wuli_app' and new.tenant_id <> new.organiser_id
     and new.status in ('SECOND_REVIEW', 'APPROVED', 'PARTIAL', 'REJECTED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED', 'REVERSED', 'UPHELD',
       'CHANGED') then
    raise exception 'not by the union of the member' using errcode = '23514', constraint = 'ck_mutual_claim_organiser';
  end if;
  if tg_op = 'UPDATE' and old.appealed_on is not null and new.appealed_on is distinct from old.appealed_on then
    raise exception 'one appeal' using errcode = '23514', constraint = 'ck_mutual_claim_one_appeal';
  end if;
  return new;
end
$$;

-- An appeal is decided by somebody who took no decision on the claim, in whatever turn.
create or replace function biz.check_mutual_claim_step() returns trigger language plpgsql as $$
begin
  if new.deciding and (
      exists (select from biz.mutual_claim c where c.tenant_id = new.tenant_id and c.id = new.claim_id
        and (new.actor_person_id = c.person_id or new.actor_person_id = any (c.not_by)))
      or new.action in ('UPHOLD', 'CHANGE') and exists (select from biz.mutual_claim_step s
        where s.tenant_id = new.tenant_id and s.claim_id = new.claim_id and s.id <> new.id and s.deciding
          and s.actor_person_id = new.actor_person_id)) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_mutual_claim_step_own_case';
  end if;
  return new;
end
$$;

create or replace function biz.earlier_mutual_claims(p_claim uuid) returns table (id uuid, content bytea, assessed_fen bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.content, e.assessed_fen from biz.mutual_claim c
    join biz.mutual_claim e on e.tenant_id = c.organiser_id and e.period_id = c.period_id and e.person_id = c.person_id and e.id <> c.id
   where c.tenant_id = sec.tenant() and c.id = p_claim and sec.mode() = 'T'
     and (e.status in ('APPROVED', 'PARTIAL', 'CHANGED', 'RESERVED', 'BATCHED', 'PAID', 'FAILED')
       or e.status in ('APPEALED', 'UPHELD') and e.granted_fen > 0)
   order by e.id
$$;

-- Brings a claim of the acting union to the other side: up when it is assessed, and every later step in either direction. The papers
-- go up with it. p_task is what waits there for the desk of the period, or for the member; p_news tells the member.
create or replace function biz.pass_mutual_claim(p_id uuid, p_kind text, p_task text, p_posts varchar[], p_news text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.mutual_claim;
  v_other uuid;
begin
  select * into c from biz.mutual_claim x where x.tenant_id = v_tenant and x.id = p_id
    and (sec.mode() = 'T' or sec.mode() = 'P' and x.person_id = sec.person() or sec.mode() = 'S' and x.unit_id = any (sec.scope()));
  if not found then
    perform biz.refuse('not-found');
  end if;
  v_other := case when v_tenant = c.organiser_id then c.home_id else c.organiser_id end;
  if v_other = v_tenant or (v_other = c.organiser_id and c.status <> 'ASSESSED'
      and not exists (select from biz.mutual_claim x where x.tenant_id = v_other and x.id = p_id)) then
    return;
  end if;
  insert into biz.mutual_claim (tenant_id, id, organiser_id, home_id, home_name, period_id, period_name, unit_id, unit_name, person_id,
      member_name, kinds, status, content, account, assessment, papers, not_by, turn, asked, reviewer_id, reviewer_name, assessed_fen,
      approved_fen, reason_code, reason, reservation_id, filed_on, created_at, changed_at, version,
      appeal, appealed_on, granted_fen)
    values (v_other, c.id, c.organiser_id, c.home_id, c.home_name, c.period_id, c.period_name, v_other, c.unit_name, c.person_id,
      c.member_name, c.kinds, c.status, c.content, c.account, c.assessment, c.papers, c.not_by, c.turn, c.asked, c.reviewer_id,
      c.reviewer_name, c.assessed_fen, c.approved_fen, c.reason_code, c.reason, c.reservation_id, c.filed_on, c.created_at,
      c.changed_at, c.version, c.appeal, c.appealed_on, c.granted_fen)
    on conflict (tenant_id, id) do update set kinds = excluded.kinds, status = excluded.status, content = excluded.content,
      account = excluded.account, assessment = excluded.assessment, papers = excluded.papers, not_by = excluded.not_by, turn = excluded.turn,
      asked = excluded.asked, reviewer_id = excluded.reviewer_id, reviewer_name = excluded.reviewer_name,
      assessed_fen = excluded.assessed_fen, approved_fen = excluded.approved_fen, reason_code = excluded.reason_code,
      reason = excluded.reason, reservation_id = excluded.reservation_id, changed_at = excluded.changed_at, version = excluded.version,
      appeal = excluded.appeal, appealed_on = excluded.appealed_on, granted_fen = excluded.granted_fen;
  insert into biz.mutual_claim_step (tenant_id, id, claim_id, turn, unit_id, person_id, action, from_status, to_status, deciding,
      actor_person_id, actor_post_id, actor_name, actor_post_name, opinion, at)
    select v_other, s.id, s.claim_id, s.turn, o.unit_id, s.person_id, s.action, s.from_status, s.to_status, s.deciding,
      s.actor_person_id, s.actor_post_id, s.actor_name, s.actor_post_name, s.opinion, s.at
      from biz.mutual_claim_step s join biz.mutual_claim o on o.tenant_id = v_other and o.id = s.claim_id
     where s.tenant_id = v_tenant and s.claim_id = p_id
    on conflict (tenant_id, id) do nothing;
  if v_other = c.organiser_id then
    insert into biz.stored_file (tenant_id, id, storage_key, name, media_type, size, sha256, wrapped_key, purpose,
        object_type, object_id, unit_id, person_id, uploaded_by, created_at)
      select v_other, f.id, f.storage_key, f.name, f.media_type, f.size, f.sha256, f.wrapped_key, f.purpose,
             f.object_type, f.object_id, v_other, f.person_id, f.uploaded_by, f.created_at
        from biz.stored_file f where f.tenant_id = v_tenant and f.object_type = 'mutual-claim' and f.object_id = p_id
      on conflict (tenant_id, id) do nothing;
  end if;
  if p_task is not null then
    insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, assignee_unit_id,
        assignee_posts, assignee_person_id, assignee_description, started_by_person_id, started_by_name, opened_at)
      select v_other, uuidv7(), p_kind, 'mutual-claim', p_id, p_task, '/mutual-claims/' || p_id, o.unit_id, c.person_id,
             case when p_posts is null then null else v_other end, coalesce(p_posts, '{}'),
             case when p_posts is null then c.person_id end, case when p_posts is null then c.member_name else '医疗互助经办' end,
             c.person_id, c.member_name, now()
        from biz.mutual_claim o where o.tenant_id = v_other and o.id = p_id;
  end if;
  if p_news is not null and v_other = c.home_id then
    insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, addressee_person_id,
        sent_by_person_id, sent_by_name, sent_at)
      select v_other, uuidv7(), 'mutual-claim.news', 'mutual-claim', p_id, p_news, '/mutual-claims/' || p_id, o.unit_id, c.person_id,
             c.person_id, c.person_id, v.name, now()
        from biz.mutual_claim o join org.unit_version v on v.unit_id = c.organiser_id and v.valid @> current_date
       where o.tenant_id = v_other and o.id = p_id;
  end if;
end
$$;
