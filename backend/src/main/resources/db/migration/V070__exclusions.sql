-- Premises and costly schools (R6) as rules of their own, so that each exclusion names the document that it rests on.
insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('hardship', 'premises-allowed', '商业用房、厂房上限', 'INTEGER', '处', false, true, 'LOWER', 92),
  ('hardship', 'costly-schools-allowed', '就读高收费私立学校或自费留学的子女上限', 'INTEGER', '人', false, true, 'LOWER', 94);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'hardship', 'premises-allowed', daterange('2020-01-01', null), '0',
   '拥有商业用房、厂房的不予建档', '浙教工〔2022〕27号', 'UNVERIFIED'),
  (gen_random_uuid(), 'hardship', 'costly-schools-allowed', daterange('2020-01-01', null), '0',
   '子女就读高收费私立学校或自费出国留学的不予建档', '浙教工〔2022〕27号', 'UNVERIFIED');

-- An exclusion is set aside by a second person: who overrides it does not approve the file, and neither does so for his own.
create or replace function biz.check_hardship_step() returns trigger language plpgsql as $$
begin
  if (new.deciding or new.action = 'OVERRIDE') and (
      exists (select from biz.hardship_file f where f.tenant_id = new.tenant_id and f.id = new.file_id
                 and new.actor_person_id in (f.person_id, f.filled_by_person_id))
      or exists (select from biz.hardship_family_member m where m.tenant_id = new.tenant_id and m.file_id = new.file_id
                    and m.relative_person_id = new.actor_person_id)
      or (new.action in ('APPROVE', 'OVERRIDE') and exists (
          select from biz.hardship_step s where s.tenant_id = new.tenant_id and s.file_id = new.file_id and s.round = new.round
             and s.actor_person_id = new.actor_person_id and s.action in ('APPROVE', 'OVERRIDE')))) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_hardship_step_own_case';
  end if;
  return new;
end
$$;
