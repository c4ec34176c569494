-- How long claims of mutual aid are kept, and their end. A claim is a row of both unions: the one that runs the period decides once the
-- claim has come to it, the member's union before; what is decided holds for both rows.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('retention', 'claim-draft-months', '未提交、未补齐的互助申请：保存期（C4–C5）', 'INTEGER', '个月', false, true, 'LOWER', 60),
  ('retention', 'claim-refused-months', '未获补助、已撤回的互助申请：保存期（C4–C5）', 'INTEGER', '个月', false, true, 'LOWER', 70),
  ('retention', 'claim-paid-months', '已补助的互助申请：病历、发票的保存期（C4–C5）', 'INTEGER', '个月', false, true, 'LOWER', 80);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'retention', code, daterange('2020-01-01', null), value::jsonb, basis, '', 'UNVERIFIED'
  from (values
  ('claim-draft-months', '6', '个人信息保护法第十九条：保存期限为实现处理目的所必要的最短时间；期限为平台缺省'),
  ('claim-refused-months', '6', '个人信息保护法第四十七条：处理目的已无法实现的应当删除；期限留出申诉时间，为平台缺省'),
  ('claim-paid-months', '36', '个人信息保护法第四十七条：处理目的已实现的应当删除；期限自期次申请截止起，留出申诉和审计时间，为平台缺省')
  ) as given (code, value, basis);
update ref.rule_parameter set name = '支付凭据：会计档案保管期' where pack = 'retention' and code = 'accounting-months';

-- A case is about a file of a family or about a claim.
alter table biz.retention_case drop constraint fk_retention_case_file;
alter table biz.retention_case rename column file_id to object_id;
alter index biz.uq_retention_case_file rename to uq_retention_case_object;
alter table biz.retention_case
  add column object_type text not null default 'hardship-file',
  drop constraint ck_retention_case_ground,
  add constraint ck_retention_case_ground check (case object_type
    when 'hardship-file' then ground in ('DRAFT', 'UNFILED', 'WITHDRAWN', 'CLOSED')
    when 'mutual-claim' then ground in ('CLAIM_DRAFT', 'CLAIM_REFUSED', 'CLAIM_PAID')
    else false end);
alter table biz.retention_case alter column object_type drop default;
comment on column sec.erasure.file_id is 'of the file of a family or of a claim';

alter table biz.mutual_claim add column restricted_at timestamptz, add column erased_at timestamptz;

-- What is restricted or erased is stored, and nothing else.
create function biz.keep_mutual_claim() returns trigger language plpgsql as $$
begin
  raise exception 'the time of this claim is over' using errcode = '23514', constraint = 'ck_mutual_claim_over';
end
$$;
create trigger keep before update on biz.mutual_claim for each row
  when (current_user = 'wuli_app' and (old.restricted_at is not null or old.erased_at is not null))
  execute function biz.keep_mutual_claim();

-- The rows of a claim on which the acting union decides: both, once the claim has come to who runs the period.
create function sec.claim_holders(p_claim uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_agg(c.tenant_id) from biz.mutual_claim c
   where c.id = p_claim and sec.mode() = 'T' and c.tenant_id in (
     select h.tenant_id from biz.mutual_claim own cross join lateral (values (own.organiser_id), (own.home_id)) h (tenant_id)
      where own.tenant_id = sec.tenant() and own.id = p_claim)
  having bool_or(c.tenant_id = c.organiser_id and c.organiser_id = sec.tenant())
      or bool_and(c.tenant_id = c.home_id and c.home_id = sec.tenant())
$$;

create function sec.restrict_claim(p_claim uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.mutual_claim c set restricted_at = now()
   where c.tenant_id = any (sec.claim_holders(p_claim)) and c.id = p_claim and c.restricted_at is null and c.erased_at is null;
  if not found then
    raise exception 'no such claim' using errcode = 'P0001', constraint = 'not-found';
  end if;
end
$$;

-- Erases a claim on both sides. Answers what was destroyed and the contents that are to be deleted.
create function sec.erase_claim(p_claim uuid, p_pseudonym text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_holders uuid[] := sec.claim_holders(p_claim);
  v_person uuid;
  v_ref uuid := gen_random_uuid();
  v_gone text := '（已删除）';
  v_values int;
  v_indexes int;
  v_payments int;
  v_amount bigint;
  v_contents text[];
  n int;
begin
  perform from biz.mutual_claim c where c.tenant_id = any (v_holders) and c.id = p_claim and c.erased_at is null
   order by c.tenant_id for update;
  if not found then
    raise exception 'no such claim' using errcode = 'P0001', constraint = 'not-found';
  end if;
  select c.person_id into v_person from biz.mutual_claim c where c.tenant_id = v_holders[1] and c.id = p_claim;
  select sum(num_nonnulls(c.content, c.account, c.assessment, c.appeal)) into v_values
    from biz.mutual_claim c where c.tenant_id = any (v_holders) and c.id = p_claim;
  select count(*), coalesce(array_agg(distinct s.storage_key), '{}') into n, v_contents from biz.stored_file s
   where s.tenant_id = any (v_holders) and s.object_type = 'mutual-claim' and s.object_id = p_claim;
  update biz.stored_file s set wrapped_key = sec.shred(s.wrapped_key), name = v_gone, person_id = v_ref,
      uploaded_by = case s.uploaded_by when v_person then v_ref else s.uploaded_by end
   where s.tenant_id = any (v_holders) and s.object_type = 'mutual-claim' and s.object_id = p_claim;
  v_values := v_values + n;
  delete from sec.mutual_invoice i where i.claim_id = p_claim and i.tenant_id = any (v_holders);
  get diagnostics v_indexes = row_count;

  select coalesce(sum(r.amount_fen), 0) into v_amount from biz.reservation r
   where r.tenant_id = any (v_holders) and r.object_type in ('mutual-claim', 'mutual-claim-appeal') and r.object_id = p_claim;
  update biz.payment_item i set payee_name = p_pseudonym, account_cipher = sec.shred(i.account_cipher), account_index = null,
      account_mask = '****'
    from biz.reservation r
   where r.tenant_id = any (v_holders) and r.object_type in ('mutual-claim', 'mutual-claim-appeal') and r.object_id = p_claim
     and i.tenant_id = r.tenant_id and i.reservation_id = r.id;
  get diagnostics n = row_count;
  v_values := v_values + n;
  v_indexes := v_indexes + n;
  update biz.reservation r set label = p_pseudonym, person_id = v_ref
   where r.tenant_id = any (v_holders) and r.object_type in ('mutual-claim', 'mutual-claim-appeal') and r.object_id = p_claim;
  get diagnostics v_payments = row_count;

  update biz.mutual_claim_step s set person_id = v_ref, opinion = case when s.opinion is null then null else v_gone end,
      actor_person_id = case s.actor_person_id when v_person then v_ref else s.actor_person_id end,
      actor_name = case s.actor_person_id when v_person then p_pseudonym else s.actor_name end
   where s.tenant_id = any (v_holders) and s.claim_id = p_claim;
  update biz.task t set title = p_pseudonym, person_id = v_ref,
      assignee_person_id = case t.assignee_person_id when v_person then v_ref else t.assignee_person_id end,
      assignee_description = case t.assignee_person_id when v_person then p_pseudonym else t.assignee_description end,
      started_by_person_id = case t.started_by_person_id when v_person then v_ref else t.started_by_person_id end,
      started_by_name = case t.started_by_person_id when v_person then p_pseudonym else t.started_by_name end,
      closed_by_person_id = case t.closed_by_person_id when v_person then v_ref else t.closed_by_person_id end,
      closed_by_name = case t.closed_by_person_id when v_person then p_pseudonym else t.closed_by_name end
   where t.tenant_id = any (v_holders) and t.object_id = p_claim;
  delete from biz.task_copy t where t.tenant_id = any (v_holders) and t.object_id = p_claim;
  update biz.mutual_claim c set content = sec.shred(c.content), account = sec.shred(c.account),
      assessment = sec.shred(c.assessment), appeal = sec.shred(c.appeal), papers = '{}', not_by = '{}',
      status = case when c.status in ('DRAFT', 'MORE_INFO') then 'WITHDRAWN' else c.status end,
      member_name = p_pseudonym, person_id = v_ref, erased_at = now(),
      reason = case when c.reason is null then null else v_gone end
   where c.tenant_id = any (v_holders) and c.id = p_claim;
  insert into sec.erasure (tenant_id, file_id, pseudonym) values (sec.tenant(), p_claim, p_pseudonym);
  return jsonb_build_object('values', v_values, 'indexes', v_indexes, 'contents', to_jsonb(v_contents), 'grants', v_payments,
    'amountFen', v_amount);
end
$$;

-- What is left of the sealed values of an erased claim on both sides, for the proof that nothing opens.
create function sec.erased_claim_values(p_claim uuid) returns table (place text, id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with c as (
    select x.* from biz.mutual_claim x
     where x.tenant_id = any (sec.claim_holders(p_claim)) and x.id = p_claim and x.erased_at is not null)
  select v.place, c.id, v.sealed from c cross join lateral (values
      ('content', c.content), ('account', c.account), ('assessment', c.assessment), ('appeal', c.appeal)) v (place, sealed)
   where v.sealed is not null
  union all
  select 'paper', s.id, s.wrapped_key from c join biz.stored_file s
      on s.tenant_id = c.tenant_id and s.object_type = 'mutual-claim' and s.object_id = c.id
  union all
  select 'payment', i.id, i.account_cipher from c join biz.reservation r
      on r.tenant_id = c.tenant_id and r.object_type in ('mutual-claim', 'mutual-claim-appeal') and r.object_id = c.id
    join biz.payment_item i on i.tenant_id = r.tenant_id and i.reservation_id = r.id
$$;

revoke all on function sec.claim_holders, sec.restrict_claim, sec.erase_claim, sec.erased_claim_values from public;
grant create on schema sec to wuli_door;
alter function sec.claim_holders owner to wuli_door;
alter function sec.restrict_claim owner to wuli_door;
alter function sec.erase_claim owner to wuli_door;
alter function sec.erased_claim_values owner to wuli_door;
revoke create on schema sec from wuli_door;
grant execute on function sec.restrict_claim, sec.erase_claim, sec.erased_claim_values to wuli_app;
