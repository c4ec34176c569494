-- The yearly review: a file holds until a day; before it the family declares anew, and the union keeps, suspends or ends the file.
alter table biz.hardship_file
  add column reviewed_until  date,
  add column redeclared_at   timestamptz,
  add column reminders       int not null default 0,
  add column earlier_file_id uuid,
  drop constraint ck_hardship_file_status,
  add constraint ck_hardship_file_status check (status in ('DRAFT', 'SUBMITTED', 'INVESTIGATING', 'UNIT_REVIEW', 'NOTICE', 'ACTIVE',
    'REVIEW_DUE', 'SUSPENDED', 'EXITED', 'CANCELLED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
  -- 返困: the new file of a family that had left hardship names the earlier one.
  add constraint fk_hardship_file_earlier foreign key (tenant_id, earlier_file_id) references biz.hardship_file;
drop index biz.uq_hardship_file_open;
create unique index uq_hardship_file_open on biz.hardship_file (tenant_id, person_id)
  where status not in ('REJECTED', 'WITHDRAWN', 'EXITED', 'CANCELLED');
create index ix_hardship_file_review on biz.hardship_file (tenant_id, reviewed_until, id);
create index ix_hardship_file_earlier on biz.hardship_file (tenant_id, earlier_file_id);

-- Who keeps a file on the list did not set aside what stands against it.
create or replace function biz.check_hardship_step() returns trigger language plpgsql as $$
begin
  if (new.deciding or new.action = 'OVERRIDE') and (
      exists (select from biz.hardship_file f where f.tenant_id = new.tenant_id and f.id = new.file_id
                 and new.actor_person_id in (f.person_id, f.filled_by_person_id))
      or exists (select from biz.hardship_family_member m where m.tenant_id = new.tenant_id and m.file_id = new.file_id
                    and m.relative_person_id = new.actor_person_id)
      or (new.action in ('APPROVE', 'KEEP', 'OVERRIDE') and exists (
          select from biz.hardship_step s where s.tenant_id = new.tenant_id and s.file_id = new.file_id and s.round = new.round
             and s.actor_person_id = new.actor_person_id and s.action in ('APPROVE', 'KEEP', 'OVERRIDE')))) then
    raise exception 'nobody decides on his own case' using errcode = '23514', constraint = 'ck_hardship_step_own_case';
  end if;
  return new;
end
$$;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('hardship', 'review-months', '档案有效期：满期须重新申报复核', 'INTEGER', '个月', false, true, 'LOWER', 160),
  ('hardship', 'review-lead-days', '年度复核：提前多少天启动', 'INTEGER', '天', false, true, 'NONE', 162),
  ('hardship', 'review-first-reminder', '年度复核：第一次提醒，剩余', 'INTEGER', '天', false, true, 'NONE', 164),
  ('hardship', 'review-last-reminder', '年度复核：最后一次提醒，剩余', 'INTEGER', '天', false, true, 'NONE', 166);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'hardship', 'review-months', daterange('2020-01-01', null), '12',
   '建档满一年的须重新申报；他省做法，待查文件', '', 'UNVERIFIED'),
  (gen_random_uuid(), 'hardship', 'review-lead-days', daterange('2020-01-01', null), '60', '平台缺省', '', 'UNVERIFIED'),
  (gen_random_uuid(), 'hardship', 'review-first-reminder', daterange('2020-01-01', null), '30', '平台缺省', '', 'UNVERIFIED'),
  (gen_random_uuid(), 'hardship', 'review-last-reminder', daterange('2020-01-01', null), '7', '平台缺省', '', 'UNVERIFIED');
