-- One upload of a sheet: checked, then confirmed and applied as a whole. The uploaded sheet and the error sheet are temporary
-- files and go after a week; what remains is who imported how many rows of what.
create table biz.import_run (
  tenant_id     uuid not null default sec.tenant(),
  id            uuid not null,
  kind          text not null,
  file_id       uuid not null,
  file_name     text not null,
  status        text not null default 'CHECKING',
  rows_total    int not null default 0,
  rows_wrong    int not null default 0,
  problems      jsonb not null default '[]',
  error_file_id uuid,
  job_id        uuid,
  message       text,
  person_id     uuid not null default sec.person(),
  unit_id       uuid not null default sec.unit(),
  created_at    timestamptz not null default now(),
  applied_at    timestamptz,
  version       int not null default 0,
  constraint pk_import_run primary key (tenant_id, id),
  constraint fk_import_run_job foreign key (tenant_id, job_id) references biz.job,
  constraint ck_import_run_status check (status in ('CHECKING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED')),
  constraint ck_import_run_applied check ((status = 'APPLIED') = (applied_at is not null))
);
create index ix_import_run_person on biz.import_run (tenant_id, person_id, id);
create index ix_import_run_job on biz.import_run (tenant_id, job_id);
call sec.protect('biz.import_run', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.import_run to wuli_app;
