-- Papers of a re-election (请示, 批复, the report of its result) and of a change of the organisation, kept with the object that
-- they are about. Filed once and never changed: they are records.
create table biz.paper (
  tenant_id       uuid not null default sec.tenant(),
  id              uuid not null,
  unit_id         uuid not null references org.unit,
  object_type     text not null,
  object_id       uuid not null,
  kind            text not null,
  title           text not null,
  document_number text not null,
  dated_on        date not null,
  file_id         uuid not null,
  file_name       text not null,
  filed_by        uuid not null default sec.person(),
  filed_by_name   text not null,
  filed_at        timestamptz not null default now(),
  constraint pk_paper primary key (tenant_id, id),
  constraint ck_paper_object_type check (object_type in ('TERM', 'UNIT_CHANGE')),
  constraint ck_paper_kind check (kind in ('REQUEST', 'REPLY', 'RESULT', 'OTHER'))
);
create index ix_paper_object on biz.paper (tenant_id, object_id, dated_on);
call sec.protect('biz.paper', unit_column => 'unit_id');
grant select, insert on biz.paper to wuli_app;
