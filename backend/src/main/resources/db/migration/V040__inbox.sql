-- Tasks. unit_id and person_id say whom the object is about: they bound who may know that it waits. For whom it waits stands
-- in the assignee columns, so that a branch can open a task for its campus without seeing the campus's other tasks.
create table biz.task (
  tenant_id            uuid not null default sec.tenant(),
  id                   uuid not null,
  kind                 text not null,
  object_type          text not null,
  object_id            uuid not null,
  title                text not null,
  link                 text not null,
  unit_id              uuid not null,
  person_id            uuid,
  assignee_unit_id     uuid,
  assignee_posts       varchar[] not null default '{}',
  assignee_person_id   uuid,
  assignee_description text not null,
  started_by_person_id uuid not null,
  started_by_name      text not null,
  claimed_by_person_id uuid,
  claimed_by_name      text,
  status               text not null default 'OPEN',
  outcome              text,
  opened_at            timestamptz not null,
  due_on               date,
  closed_at            timestamptz,
  closed_by_person_id  uuid,
  closed_by_name       text,
  version              int not null default 0,
  constraint pk_task primary key (tenant_id, id),
  constraint ck_task_status check (status in ('OPEN', 'DONE', 'CANCELLED')),
  constraint ck_task_closed check ((status = 'OPEN') = (closed_at is null)),
  constraint ck_task_assignee check ((assignee_person_id is null) = (assignee_unit_id is not null))
);
create unique index uq_task_open on biz.task (tenant_id, object_type, object_id, kind) where status = 'OPEN';
create index ix_task_unit on biz.task (tenant_id, assignee_unit_id, due_on, id) where status = 'OPEN';
create index ix_task_person on biz.task (tenant_id, assignee_person_id, due_on, id) where status = 'OPEN';
create index ix_task_done on biz.task (tenant_id, closed_by_person_id, id) where status = 'DONE';
create index ix_task_started on biz.task (tenant_id, started_by_person_id, id);
create index ix_task_object on biz.task (tenant_id, object_id, id);
call sec.protect('biz.task', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.task to wuli_app;

create table biz.task_copy (
  tenant_id           uuid not null default sec.tenant(),
  id                  uuid not null,
  kind                text not null,
  object_type         text not null,
  object_id           uuid not null,
  title               text not null,
  link                text not null,
  unit_id             uuid not null,
  person_id           uuid,
  addressee_unit_id   uuid,
  addressee_posts     varchar[] not null default '{}',
  addressee_person_id uuid,
  sent_by_person_id   uuid not null,
  sent_by_name        text not null,
  sent_at             timestamptz not null,
  constraint pk_task_copy primary key (tenant_id, id),
  constraint ck_task_copy_addressee check ((addressee_person_id is null) = (addressee_unit_id is not null))
);
create index ix_task_copy_unit on biz.task_copy (tenant_id, addressee_unit_id, id);
create index ix_task_copy_person on biz.task_copy (tenant_id, addressee_person_id, id);
call sec.protect('biz.task_copy', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.task_copy to wuli_app;
