-- What only the national file asks of a family (全国工会帮扶工作管理系统): optional, and filled in at any time while the file lives.
alter table biz.hardship_file add column profile bytea;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.hardship_file', 'profile', 'MEDICAL');
