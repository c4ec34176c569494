-- How long data of families is kept, and its end. What is due is marked every night; a person decides. Erasing destroys the keys of
-- every sealed value of a family and its blind indexes; a pseudonym and the amounts stay in the books. While a statutory period of
-- the books runs, a file can only be restricted: stored, and nothing else.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('retention', 'draft-months', '未提交的草稿：保存期（C3–C6）', 'INTEGER', '个月', false, true, 'LOWER', 10),
  ('retention', 'unfiled-months', '未建档的申报：保存期（C3–C6）', 'INTEGER', '个月', false, true, 'LOWER', 20),
  ('retention', 'withdrawn-months', '撤回授权的档案：保存期（C3–C6）', 'INTEGER', '个月', false, true, 'LOWER', 30),
  ('retention', 'closed-months', '已退出的档案：保存期（C3–C6）', 'INTEGER', '个月', false, true, 'LOWER', 40),
  ('retention', 'accounting-months', '救助支付凭据：会计档案保管期', 'INTEGER', '个月', false, true, 'HIGHER', 50);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust)
select gen_random_uuid(), 'retention', code, daterange('2020-01-01', null), value::jsonb, basis, document, 'UNVERIFIED'
  from (values
  ('draft-months', '6', '个人信息保护法第十九条：保存期限为实现处理目的所必要的最短时间；期限为平台缺省', ''),
  ('unfiled-months', '12', '个人信息保护法第四十七条：处理目的已无法实现的应当删除；期限留出申诉和审计时间，为平台缺省', ''),
  ('withdrawn-months', '1', '个人信息保护法第四十七条：个人撤回同意的应当删除；期限为平台缺省', ''),
  ('closed-months', '36', '个人信息保护法第四十七条：处理目的已实现的应当删除；期限留出返困和审计时间，为平台缺省', ''),
  ('accounting-months', '360', '会计档案管理办法附表：会计凭证保管30年', '财政部 国家档案局令第79号')
  ) as given (code, value, basis, document);

alter table biz.hardship_file add column restricted_at timestamptz, add column erased_at timestamptz;
-- Once the family is erased, nothing finds it any more.
alter table biz.hardship_family_member alter column identity_index drop not null;
alter table biz.payment_item alter column account_index drop not null;

create table biz.retention_case (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  file_id         uuid not null,
  unit_id         uuid not null,
  subject         text not null,
  ground          text not null,
  status          text not null default 'DUE',
  due_on          date not null,
  basis           text not null,
  rule_version    uuid not null,
  statutory_until date,
  marked_at       timestamptz not null default now(),
  decided_by      text,
  decided_at      timestamptz,
  opinion         text,
  keep_until      date,
  proof           jsonb,
  constraint pk_retention_case primary key (tenant_id, id),
  constraint ck_retention_case_ground check (ground in ('DRAFT', 'UNFILED', 'WITHDRAWN', 'CLOSED')),
  constraint ck_retention_case_status check (status in ('DUE', 'KEPT', 'RESTRICTED', 'ERASED')),
  constraint ck_retention_case_decided check ((status = 'DUE') = (decided_at is null)),
  constraint ck_retention_case_proof check ((status = 'ERASED') = (proof is not null)),
  constraint fk_retention_case_file foreign key (tenant_id, file_id) references biz.hardship_file
);
create unique index uq_retention_case_file on biz.retention_case (tenant_id, file_id) where status <> 'KEPT';
create index ix_retention_case_status on biz.retention_case (tenant_id, status, id desc);
call sec.protect('biz.retention_case');
grant select, insert, update on biz.retention_case to wuli_app;

-- What was erased; kept in a list outside of the database too, so that a restored backup can be told.
create table sec.erasure (
  tenant_id uuid not null,
  file_id   uuid not null,
  pseudonym text not null,
  erased_at timestamptz not null default now(),
  constraint pk_erasure primary key (tenant_id, file_id)
);

-- No further decision where a consent was taken back, nor on what is restricted or erased.
create or replace function biz.is_consent_withdrawn(p_tenant uuid, p_file uuid) returns boolean language sql stable as $$
  select exists (select from biz.hardship_file f where f.tenant_id = p_tenant and f.id = p_file
    and (f.restricted_at is not null or f.erased_at is not null
      or exists (select from biz.consent c where c.tenant_id = f.tenant_id and c.file_id = f.id and c.round = f.round
                    and c.withdrawn_at is not null)))
$$;

-- The key of a sealed value lies in bytes 7 to 66 (its wrapping: 12 + 48, with the second suite 12 + 32). Without it nobody can open
-- the value, with whatever key of the class; the first byte says that it was destroyed.
create function sec.shred(p_sealed bytea) returns bytea language sql immutable as $$
  select case when p_sealed is null then null
    else set_byte(overlay(p_sealed placing decode(repeat('00', least(60, length(p_sealed) - 6)), 'hex') from 7), 0, 0) end
$$;

-- Erases the family of one file of the acting union. Answers what was destroyed and the contents that are to be deleted.
create function sec.erase_family(p_file uuid, p_pseudonym text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  v_person uuid;
  v_ref uuid := gen_random_uuid();
  v_gone text := '（已删除）';
  v_values int := 0;
  v_indexes int := 0;
  v_grants int := 0;
  v_amount bigint := 0;
  v_contents text[];
  n int;
begin
  select f.person_id into v_person from biz.hardship_file f
   where f.tenant_id = v_tenant and f.id = p_file and f.erased_at is null for update;
  if not found then
    raise exception 'no such file' using errcode = 'P0001', constraint = 'not-found';
  end if;
  select count(*) into n from biz.hardship_file f where f.tenant_id = v_tenant and f.id = p_file and f.draft is not null;
  v_values := v_values + n;
  update biz.hardship_version v set declaration = sec.shred(v.declaration), calculation = sec.shred(v.calculation),
      person_id = v_ref, submitted_by = case v.submitted_by when v_person then v_ref else v.submitted_by end
   where v.tenant_id = v_tenant and v.file_id = p_file;
  get diagnostics n = row_count;
  v_values := v_values + 2 * n;
  update biz.hardship_visit v set findings = sec.shred(v.findings), person_id = v_ref
   where v.tenant_id = v_tenant and v.file_id = p_file;
  get diagnostics n = row_count;
  v_values := v_values + n;
  select coalesce(array_agg(s.storage_key), '{}') into v_contents from biz.stored_file s
   where s.tenant_id = v_tenant and s.object_type = 'hardship-file' and s.object_id = p_file;
  update biz.stored_file s set wrapped_key = sec.shred(s.wrapped_key), name = v_gone, person_id = v_ref,
      uploaded_by = case s.uploaded_by when v_person then v_ref else s.uploaded_by end
   where s.tenant_id = v_tenant and s.object_type = 'hardship-file' and s.object_id = p_file;
  v_values := v_values + cardinality(v_contents);
  update biz.hardship_family_member m set identity_index = null, relative_person_id = null, person_id = v_ref
   where m.tenant_id = v_tenant and m.file_id = p_file;
  get diagnostics v_indexes = row_count;
  delete from sec.assist_registry r where r.tenant_id = v_tenant and r.file_id = p_file;
  get diagnostics n = row_count;
  v_indexes := v_indexes + n;

  update biz.hardship_step s set person_id = v_ref, opinion = case when s.opinion is null then null else v_gone end,
      actor_person_id = case s.actor_person_id when v_person then v_ref else s.actor_person_id end,
      actor_name = case s.actor_person_id when v_person then p_pseudonym else s.actor_name end
   where s.tenant_id = v_tenant and s.file_id = p_file;
  update biz.hardship_objection o set text = v_gone, answer = case when o.answer is null then null else v_gone end
    from biz.hardship_notice x where x.tenant_id = v_tenant and x.file_id = p_file and o.tenant_id = x.tenant_id and o.notice_id = x.id;
  update biz.hardship_notice x set masked_name = p_pseudonym where x.tenant_id = v_tenant and x.file_id = p_file;
  update biz.consent c set person_id = v_ref, withdrawal_reason = case when c.withdrawal_reason is null then null else v_gone end
   where c.tenant_id = v_tenant and c.file_id = p_file;

  select count(*), coalesce(sum(g.amount_fen), 0) into v_grants, v_amount
    from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file;
  update biz.payment_item i set payee_name = p_pseudonym, account_cipher = sec.shred(i.account_cipher), account_index = null,
      account_mask = '****'
    from biz.reservation r join biz.aid_grant g on g.tenant_id = r.tenant_id and g.id = r.object_id
   where r.tenant_id = v_tenant and g.file_id = p_file and i.tenant_id = r.tenant_id and i.reservation_id = r.id;
  get diagnostics n = row_count;
  v_values := v_values + n;
  v_indexes := v_indexes + n;
  update biz.reservation r set label = p_pseudonym, person_id = v_ref
    from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file and r.tenant_id = g.tenant_id and r.object_id = g.id;
  update biz.aid_grant_calculation c set person_id = v_ref
    from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file and c.tenant_id = g.tenant_id and c.grant_id = g.id;
  update biz.aid_grant_step s set person_id = v_ref, opinion = case when s.opinion is null then null else v_gone end
    from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file and s.tenant_id = g.tenant_id and s.grant_id = g.id;
  update biz.task t set title = p_pseudonym, person_id = v_ref,
      started_by_person_id = case t.started_by_person_id when v_person then v_ref else t.started_by_person_id end,
      started_by_name = case t.started_by_person_id when v_person then p_pseudonym else t.started_by_name end
   where t.tenant_id = v_tenant and (t.object_id = p_file or t.object_id in
     (select g.id from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file));
  delete from biz.task_copy t where t.tenant_id = v_tenant and (t.object_id = p_file or t.object_id in
     (select g.id from biz.aid_grant g where g.tenant_id = v_tenant and g.file_id = p_file));
  update biz.aid_grant g set applicant_name = p_pseudonym, explanation = v_gone, person_id = v_ref,
      reason = case when g.reason is null then null else v_gone end
   where g.tenant_id = v_tenant and g.file_id = p_file;
  update biz.hardship_file f set draft = sec.shred(f.draft),
      status = case when f.status in ('DRAFT', 'RETURNED') then 'WITHDRAWN' else f.status end, applicant_name = p_pseudonym, person_id = v_ref, erased_at = now(),
      reason = case when f.reason is null then null else v_gone end,
      filled_by_person_id = case f.filled_by_person_id when v_person then v_ref else f.filled_by_person_id end,
      filled_by_name = case f.filled_by_person_id when v_person then p_pseudonym else f.filled_by_name end
   where f.tenant_id = v_tenant and f.id = p_file;
  insert into sec.erasure (tenant_id, file_id, pseudonym) values (v_tenant, p_file, p_pseudonym);
  return jsonb_build_object('values', v_values, 'indexes', v_indexes, 'contents', to_jsonb(v_contents), 'grants', v_grants,
    'amountFen', v_amount);
end
$$;

-- The payments of a batch are frozen for everybody but the erasure, which leaves amounts and states as they are.
drop trigger freeze_item on biz.payment_item;
create trigger freeze_item before insert or update or delete on biz.payment_item
  for each row when (current_user <> 'wuli_door') execute function biz.freeze_payment_item();

create function sec.own_erasures() returns table (file_id uuid, pseudonym text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.file_id, e.pseudonym from sec.erasure e where e.tenant_id = sec.tenant()
$$;
revoke all on function sec.erase_family, sec.own_erasures from public;
grant select, update on biz.hardship_file, biz.hardship_version, biz.hardship_family_member, biz.hardship_visit, biz.hardship_step,
  biz.hardship_notice, biz.hardship_objection, biz.consent, biz.stored_file, biz.aid_grant, biz.aid_grant_step,
  biz.aid_grant_calculation, biz.reservation, biz.payment_item, biz.task to wuli_door;
grant select, delete on biz.task_copy, sec.assist_registry to wuli_door;
grant select, insert on sec.erasure to wuli_door;
grant create on schema sec to wuli_door;
alter function sec.erase_family owner to wuli_door;
alter function sec.own_erasures owner to wuli_door;
revoke create on schema sec from wuli_door;
grant execute on function sec.erase_family, sec.own_erasures to wuli_app;
