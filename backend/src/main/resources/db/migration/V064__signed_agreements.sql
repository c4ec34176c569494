-- Every adult of a family signs the authorisation for the economic check; the signed paper is kept with the file and holds for some
-- months. Families that were submitted before are not asked again until they submit anew.
alter table biz.hardship_family_member add column agreed_until date;
alter table biz.hardship_family_member add constraint ck_hardship_family_member_signed
  check (not adult or (agreement_file_id is not null and agreed_until > agreed_on)) not valid;

insert into ref.rule_parameter (pack, code, name, kind, measure, by_region, mandatory, tighter, ordinal) values
  ('hardship', 'agreement-months', '核对授权书有效期', 'INTEGER', '个月', false, true, 'LOWER', 150);
insert into ref.rule_version (id, pack, code, valid, value, basis, document_number, trust) values
  (gen_random_uuid(), 'hardship', 'agreement-months', daterange('2020-01-01', null), '12', '平台缺省，待查文件', '', 'UNVERIFIED');
