-- Which columns hold ciphertexts of platform.crypto: the rotation of keys walks them. Each module adds its own, with the
-- names of table and column exactly as it gives them to FieldCipher.
create table sec.encrypted_column (
  table_name  text not null,
  column_name text not null,
  row_column  text not null default 'id',
  data_class  text not null,
  constraint pk_encrypted_column primary key (table_name, column_name),
  constraint ck_encrypted_column_class check (data_class in
    ('CONTACT', 'IDENTITY', 'FINANCE', 'MEDICAL', 'MINOR', 'SEALED'))
);

-- A fingerprint of each key, so that a start with the wrong key file is refused before anything is written with it.
create table sec.key_fingerprint (
  data_class  text not null,
  version     int not null,
  fingerprint bytea not null,
  recorded_at timestamptz not null default now(),
  constraint pk_key_fingerprint primary key (data_class, version)
);
