-- 下级上报 reaches a desk: a task for those who answer, taken away when the sender withdraws. Nobody decides on his own case across
-- two unions either (A3): the sender names the persons who must not, and the superior's function asks.
create table ref.flow_desk (
  flow  text not null,
  posts varchar[] not null,
  basis text not null,
  constraint pk_flow_desk primary key (flow)
);
insert into ref.flow_desk (flow, posts, basis) values
  ('assistance-grant', '{CHAIR,VICE_CHAIR,WELFARE_OFFICER}', '平台缺省（未核实）');
grant select on ref.flow_desk to wuli_app, wuli_door;

alter table biz.outbox_case add column not_by uuid[] not null default '{}';

-- Whether the acting person must not decide on a received case. Answers for the acting union's own cases only.
create function biz.flow_is_own(p_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from biz.inbox_case i
      join biz.outbox_case o on o.tenant_id = i.from_unit_id and o.id = i.id
     where i.tenant_id = sec.tenant() and i.id = p_id and sec.person() = any (o.submitted_by || o.not_by))
$$;

drop function biz.flow_submit(uuid, text, uuid, text, uuid, text, jsonb, jsonb);
create function biz.flow_submit(p_id uuid, p_flow text, p_to uuid, p_object_type text, p_object_id uuid, p_title text,
    p_snapshot jsonb, p_files jsonb, p_not_by uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  v_from text;
  t record;
begin
  if v_tenant is null or sec.mode() <> 'T' then
    raise exception 'only a post of the whole union submits' using errcode = '42501';
  end if;
  select x.unit_name, bool_or(x.allowed) as allowed, min(x.basis) filter (where not x.allowed) as basis into t
    from biz.flow_targets(p_flow) x where x.unit_id = p_to group by x.unit_name;
  if not found then
    perform biz.refuse_flow('flow-target', '{"basis": "对方不是本单位的上级工会，或该事项不上报。"}');
  elsif not t.allowed then
    perform biz.refuse_flow('flow-target', jsonb_build_object('basis', t.basis));
  end if;
  select v.name into strict v_from from org.unit_version v where v.unit_id = v_tenant and v.valid @> current_date;
  begin
    insert into biz.outbox_case (tenant_id, id, flow, to_unit_id, to_name, object_type, object_id, title, snapshot, digest, files,
        submitted_by, submitted_post, not_by)
      values (v_tenant, p_id, p_flow, p_to, t.unit_name, p_object_type, p_object_id, p_title, p_snapshot,
        biz.copy_digest(p_snapshot, p_files), p_files, sec.person(), sec.post(), p_not_by);
  exception when unique_violation then
    perform biz.refuse_flow('flow-already-submitted');
  end;
  insert into biz.inbox_case (tenant_id, id, flow, from_unit_id, from_name, object_type, title, snapshot, digest, files)
    values (p_to, p_id, p_flow, v_tenant, v_from, p_object_type, p_title, p_snapshot, biz.copy_digest(p_snapshot, p_files), p_files);
  insert into biz.task (tenant_id, id, kind, object_type, object_id, title, link, unit_id, assignee_unit_id, assignee_posts,
      assignee_description, started_by_person_id, started_by_name, opened_at)
    select p_to, uuidv7(), 'flow.decide', 'inbox-case', p_id, v_from || '：' || p_title, '/submissions/received/' || p_id, p_to, p_to,
           d.posts, '本级工会', sec.person(), v_from, now()
      from ref.flow_desk d where d.flow = p_flow;
end
$$;

create or replace function biz.flow_return(p_id uuid, p_status text, p_opinion text, p_result jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.inbox_case;
begin
  select * into c from biz.inbox_case x where x.tenant_id = v_tenant and x.id = p_id for update;
  if not found then
    perform biz.refuse_flow('not-found');
  elsif c.status <> 'SUBMITTED' or p_status not in ('APPROVED', 'RETURNED', 'REJECTED') then
    perform biz.refuse_flow('illegal-transition');
  elsif c.digest <> biz.copy_digest(c.snapshot, c.files) then
    perform biz.refuse_flow('flow-copy-altered');
  elsif biz.flow_is_own(p_id) then
    perform biz.refuse_flow('own-case');
  end if;
  update biz.inbox_case x set status = p_status, opinion = p_opinion, result = p_result, decided_by = sec.person(), decided_at = now()
    where x.tenant_id = v_tenant and x.id = p_id;
  update biz.outbox_case x set status = p_status, opinion = p_opinion, result = p_result, decided_at = now()
    where x.tenant_id = c.from_unit_id and x.id = p_id;
end
$$;

create or replace function biz.flow_withdraw(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tenant uuid := sec.tenant();
  c biz.outbox_case;
begin
  select * into c from biz.outbox_case x where x.tenant_id = v_tenant and x.id = p_id;
  if not found then
    perform biz.refuse_flow('not-found');
  end if;
  update biz.inbox_case x set status = 'WITHDRAWN' where x.tenant_id = c.to_unit_id and x.id = p_id and x.status = 'SUBMITTED';
  if not found then
    perform biz.refuse_flow('illegal-transition');
  end if;
  update biz.outbox_case x set status = 'WITHDRAWN' where x.tenant_id = v_tenant and x.id = p_id;
  update biz.task x set status = 'CANCELLED', outcome = '已撤回', closed_at = now(), version = x.version + 1
    where x.tenant_id = c.to_unit_id and x.object_type = 'inbox-case' and x.object_id = p_id and x.status = 'OPEN';
end
$$;

-- Acting as the post that submitted; when that has ended meanwhile, as another post in force of the union that may submit.
create or replace function biz.undelivered_cases() returns table (id uuid, subject text, post_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, heir.subject, heir.post_id from biz.outbox_case c
    cross join lateral (
      select a.subject, p.id as post_id from auth.post p join auth.account a on a.person_id = p.person_id
       where p.unit_id = c.tenant_id and p.revoked_at is null and p.valid @> current_date
         and (p.id = c.submitted_post or p.post_type in ('CHAIR', 'VICE_CHAIR', 'WELFARE_OFFICER'))
       order by (p.id = c.submitted_post) desc, p.created_at, p.id limit 1) heir
   where c.decided_at is not null and c.delivered_at is null order by c.decided_at limit 500
$$;

grant select, insert, update on biz.task to wuli_door;
grant create on schema biz to wuli_door;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'biz'::regnamespace and p.proname in
      ('flow_submit', 'flow_is_own')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to wuli_door', f);
  end loop;
end
$$;
revoke create on schema biz from wuli_door;
grant execute on function biz.flow_submit, biz.flow_is_own to wuli_app;
create index ix_inbox_case_latest on biz.inbox_case (tenant_id, submitted_at desc);
