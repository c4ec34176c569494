-- The table of db-scheduler. It knows ids and due times, nothing of any union: the scheduler's role reads this alone.
create table job.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
create index ix_scheduled_tasks_due on job.scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on job.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on job.scheduled_tasks to wuli_job;

-- What the person sees of long work: who started it, how far it is, what came of it.
create table biz.job (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  kind             text not null,
  parameters       jsonb not null,
  status           text not null default 'QUEUED',
  done             bigint not null default 0,
  total            bigint,
  checkpoint       jsonb,
  result_file_id   uuid,
  message          text,
  person_id        uuid not null,
  unit_id          uuid not null,
  post_id          uuid not null,
  -- Counts the starts. Only the newest may write: an instance that was thought dead and comes back is refused.
  attempt          int not null default 0,
  cancel_requested boolean not null default false,
  created_at       timestamptz not null default now(),
  started_at       timestamptz,
  finished_at      timestamptz,
  constraint pk_job primary key (tenant_id, id),
  constraint ck_job_status check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  constraint ck_job_finished check ((status in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
  constraint ck_job_progress check (done >= 0 and (total is null or total >= 0))
);
create index ix_job_person on biz.job (tenant_id, person_id, id);
call sec.protect('biz.job', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert, update on biz.job to wuli_app;

-- A job is always the acting post's own, and reaches the scheduler in the transaction that starts it: both or neither.
create function biz.schedule_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.person_id := sec.person();
  new.unit_id := sec.unit();
  new.post_id := sec.post();
  insert into job.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
  select 'run-job', new.id::text, convert_to(a.subject || ' ' || new.post_id, 'UTF8'), now(), false, 1
    from auth.account a where a.person_id = new.person_id;
  return new;
end
$$;
revoke all on function biz.schedule_job from public;
create trigger schedule_job before insert on biz.job for each row execute function biz.schedule_job();

-- A post that ended cannot enter, so its jobs cannot say that they failed. This says it for them, and only for them.
grant create on schema biz to wuli_door;
create function biz.abandon_job(p_job uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update biz.job j set status = 'FAILED', finished_at = now(), message = '发起任务的职务已失效，任务已停止。请用有效职务重新发起。'
   where j.id = p_job and j.status in ('QUEUED', 'RUNNING')
     and not exists (select from auth.post p join auth.account a on a.person_id = p.person_id
                       where p.id = j.post_id and p.revoked_at is null and p.valid @> current_date and a.disabled_at is null);
  return found;
end
$$;
grant select, update on biz.job to wuli_door;
alter function biz.abandon_job owner to wuli_door;
revoke create on schema biz from wuli_door;
revoke all on function biz.abandon_job from public;
grant execute on function biz.abandon_job to wuli_app;

-- The posts as which scheduled work runs: one SERVICE post for each union, made when it is first needed. The subject is no
-- account of the identity provider, so nobody can sign in as it.
create function auth.service_posts() returns table (subject text, post_id uuid, unit_kind text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into auth.person (id, name)
  select md5('service:' || u.id)::uuid, '系统服务' from org.unit u
    join org.closure_now alive on alive.ancestor_id = u.id and alive.descendant_id = u.id
    where u.tenant_id = u.id on conflict do nothing;
  insert into auth.account (subject, person_id)
  select 'service:' || u.id, md5('service:' || u.id)::uuid from org.unit u
    join auth.person p on p.id = md5('service:' || u.id)::uuid
    where u.tenant_id = u.id on conflict do nothing;
  insert into auth.post (id, person_id, unit_id, post_type, valid, source, basis)
  select md5('service-post:' || u.id)::uuid, md5('service:' || u.id)::uuid, u.id, 'SERVICE', daterange(current_date, null),
         'SYSTEM', '系统定时任务'
    from org.unit u join auth.person p on p.id = md5('service:' || u.id)::uuid
    where u.tenant_id = u.id
      and not exists (select from auth.post x where x.id = md5('service-post:' || u.id)::uuid);
  return query select a.subject, p.id, u.kind from auth.post p
    join auth.account a on a.person_id = p.person_id
    join org.unit u on u.id = p.unit_id
    join org.closure_now alive on alive.ancestor_id = u.id and alive.descendant_id = u.id
    where p.post_type = 'SERVICE' and p.source = 'SYSTEM' and p.revoked_at is null and p.valid @> current_date
    order by u.id;
end
$$;
revoke all on function auth.service_posts from public;
grant execute on function auth.service_posts to wuli_app;
