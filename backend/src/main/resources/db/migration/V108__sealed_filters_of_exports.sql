-- A filter may hold a name or a number that somebody searched for: it is sealed, and kept only until the file is made. What waits in
-- clear cannot be sealed here, where the keys are not; it is withdrawn, and asked for again.
alter table biz.protected_export no force row level security;
update biz.protected_export set status = 'WITHDRAWN' where status in ('WAITING', 'APPROVED', 'PRODUCING');
update biz.protected_export set filter_words = regexp_replace(filter_words, '搜索“.*?”', '按搜索内容');
alter table biz.protected_export force row level security;
alter table biz.protected_export drop column filter;
alter table biz.protected_export add column filter bytea,
  add constraint ck_protected_export_filter check (
    (status in ('WAITING', 'APPROVED', 'PRODUCING')) = (filter is not null));
grant update (filter) on biz.protected_export to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.protected_export', 'filter', 'IDENTITY');
