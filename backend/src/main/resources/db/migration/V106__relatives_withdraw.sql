-- A relative takes back himself what he agreed to, or what he agreed to for a child as its guardian, with an account of any union; who
-- has none does so on paper, which the union records. Like any withdrawal it stops the desk at once (V101).
alter table biz.consent add column withdrawn_via text, add column withdrawal_file_id uuid, add column recorded_by text;
update biz.consent set withdrawn_via = 'APPLICANT' where withdrawn_at is not null;
alter table biz.consent
  add constraint ck_consent_via check (withdrawn_via in ('APPLICANT', 'RELATIVE', 'PAPER')),
  add constraint ck_consent_withdrawn_via check ((withdrawn_via is null) = (withdrawn_at is null)),
  add constraint ck_consent_paper check ((withdrawal_file_id is not null) = (coalesce(withdrawn_via, '') = 'PAPER')),
  add constraint ck_consent_recorded check ((recorded_by is not null) = (coalesce(withdrawn_via, '') = 'PAPER'));
grant update (withdrawn_via, withdrawal_file_id, recorded_by) on biz.consent to wuli_app;

-- Who says nothing else is the applicant.
create or replace function biz.check_consent_change() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
    raise exception 'the consent was withdrawn already' using errcode = '23514', constraint = 'ck_consent_withdrawn_once';
  end if;
  if new.withdrawn_at is not null and new.withdrawn_via is null then
    new.withdrawn_via := 'APPLICANT';
  end if;
  return new;
end
$$;

-- What the acting person agreed to in the families of others, or a guardian for him: of any union, since it is his own. The applicant
-- shows by the first character alone.
create function sec.relative_consents() returns table (
  id uuid, file_id uuid, applicant_name text, union_name text, relation text, signer_relation text, purpose text, title text, body text,
  text_code text, given_on date, agreed_until date, current boolean, withdrawn_at timestamptz, withdrawal_reason text,
  withdrawn_via text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.file_id, left(f.applicant_name, 1) || '*', v.name, m.relation, s.relation, t.purpose, t.title, t.body, t.code,
         c.given_on, s.agreed_until, f.round = c.round, c.withdrawn_at, c.withdrawal_reason, c.withdrawn_via
    from biz.hardship_family_member mine
    join biz.consent c on c.tenant_id = mine.tenant_id and c.file_id = mine.file_id and mine.id in (c.member_id, c.signer_id)
    join biz.hardship_file f on f.tenant_id = c.tenant_id and f.id = c.file_id and f.erased_at is null
    join biz.hardship_family_member m on m.tenant_id = c.tenant_id and m.id = c.member_id
    join biz.hardship_family_member s on s.tenant_id = c.tenant_id and s.id = c.signer_id
    join ref.consent_text t on t.code = c.text_code
    left join org.unit_version v on v.unit_id = c.tenant_id and v.valid @> current_date
   where mine.relative_person_id = sec.person() and c.person_id <> sec.person()
   order by c.round desc, c.id
$$;

-- Takes one of them back and tells the desks of the family's union and the applicant. Answers the file.
create function sec.withdraw_relative_consent(p_consent uuid, p_reason text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c record;
begin
  select x.tenant_id, x.id, x.file_id, x.person_id, f.unit_id, f.applicant_name, f.round = x.round as current, t.title into c
    from biz.consent x
    join biz.hardship_file f on f.tenant_id = x.tenant_id and f.id = x.file_id and f.erased_at is null
    join ref.consent_text t on t.code = x.text_code
   where x.id = p_consent and x.person_id <> sec.person()
     and exists (select from biz.hardship_family_member m where m.tenant_id = x.tenant_id and m.id in (x.member_id, x.signer_id)
                    and m.relative_person_id = sec.person())
     for update of x;
  if not found then
    raise exception 'no such consent' using errcode = 'P0001', constraint = 'not-found';
  end if;
  update biz.consent x set withdrawn_at = now(), withdrawal_reason = p_reason, withdrawn_via = 'RELATIVE'
   where x.tenant_id = c.tenant_id and x.id = c.id;
  if c.current then
    insert into biz.task_copy (tenant_id, id, kind, object_type, object_id, title, link, unit_id, person_id, addressee_unit_id,
        addressee_posts, addressee_person_id, sent_by_person_id, sent_by_name, sent_at)
    select c.tenant_id, uuidv7(), 'hardship.copy', 'hardship-file', c.file_id,
           c.applicant_name || '的家庭成员撤回了“' || c.title || '”授权，须停止办理', '/assistance/hardship-files/' || c.file_id, c.unit_id,
           c.person_id, desk.unit_id, desk.posts, desk.person_id, sec.person(), '家庭成员', now()
      from (values (c.tenant_id, array['CHAIR', 'WELFARE_OFFICER', 'TREASURER']::varchar[], null::uuid),
                   (nullif(c.unit_id, c.tenant_id), array['BRANCH_CHAIR', 'BRANCH_SECRETARY']::varchar[], null),
                   (null, '{}', c.person_id)) desk (unit_id, posts, person_id)
     where desk.unit_id is not null or desk.person_id is not null;
  end if;
  return c.file_id;
end
$$;
revoke all on function sec.relative_consents, sec.withdraw_relative_consent from public;
grant select on ref.consent_text, org.unit_version to wuli_door;
grant insert on biz.task_copy to wuli_door;
grant create on schema sec to wuli_door;
alter function sec.relative_consents owner to wuli_door;
alter function sec.withdraw_relative_consent owner to wuli_door;
revoke create on schema sec from wuli_door;
grant execute on function sec.relative_consents, sec.withdraw_relative_consent to wuli_app;
