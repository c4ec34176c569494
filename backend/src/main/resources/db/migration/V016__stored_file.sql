-- What is known about a file; its content lies encrypted in the file store under a random key. Until a module keeps it
-- (object_type, object_id) it is temporary and swept away.
create table biz.stored_file (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  storage_key  text not null,
  name         text not null,
  media_type   text not null,
  size         bigint not null,
  sha256       bytea not null,
  wrapped_key  bytea not null,
  purpose      text not null,
  object_type  text,
  object_id    uuid,
  -- Whom the object is about: who uploaded it, until it is kept.
  unit_id      uuid not null default sec.unit(),
  person_id    uuid not null default sec.person(),
  uploaded_by  uuid not null default sec.person(),
  created_at   timestamptz not null default now(),
  constraint pk_stored_file primary key (tenant_id, id),
  constraint uq_stored_file_storage_key unique (tenant_id, storage_key),
  constraint ck_stored_file_size check (size >= 0),
  constraint ck_stored_file_object check ((object_type is null) = (object_id is null))
);
create index ix_stored_file_object on biz.stored_file (tenant_id, object_id);
create index ix_stored_file_temporary on biz.stored_file (tenant_id, created_at) where object_id is null;
create index ix_stored_file_storage_key on biz.stored_file (storage_key);
call sec.protect('biz.stored_file', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update, delete on biz.stored_file to wuli_app;
insert into sec.encrypted_column (table_name, column_name, data_class) values ('biz.stored_file', 'wrapped_key', 'IDENTITY');

-- Which of these contents belong to a row of any union: the sweep of the file store asks, and learns nothing else.
grant create on schema biz to wuli_door;
create function biz.known_storage_keys(p_keys text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.storage_key from biz.stored_file f where f.storage_key = any (p_keys)
$$;
grant select on biz.stored_file to wuli_door;
alter function biz.known_storage_keys owner to wuli_door;
revoke create on schema biz from wuli_door;
revoke all on function biz.known_storage_keys from public;
grant execute on function biz.known_storage_keys to wuli_app;

-- Whose post it is: a signed link names the post alone, the account stays out of addresses.
create function auth.subject_of_post(p_post uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.subject from auth.post p join auth.account a on a.person_id = p.person_id
    where p.id = p_post and a.disabled_at is null
$$;
revoke all on function auth.subject_of_post from public;
grant execute on function auth.subject_of_post to wuli_app;
