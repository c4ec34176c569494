-- The figures that unions pass on. Stands apart because it reads tables of modules whose migrations come later.
grant select on biz.member, biz.hardship_file to wuli_door;

create or replace function org.refresh_metrics() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  written integer;
begin
  -- One at a time; a second caller finds fresh figures a moment later.
  perform pg_advisory_xact_lock(hashtext('org.refresh_metrics'));
  delete from biz.union_metric;
  insert into biz.union_metric (tenant_id, unit_id, metric, via, value)
  with alive as (
    select u.id, u.tenant_id from org.unit u
      join org.closure_now c on c.ancestor_id = u.id and c.descendant_id = u.id where u.tenant_id is not null),
  -- Grouped by unit first, then carried up inside the union: the counts are few, the members many.
  member_count as (
    select m.unit_id, count(*) as n from biz.member m where m.status in ('ACTIVE', 'TRANSFERRING') group by m.unit_id),
  by_unit as (
    select a.id, a.tenant_id, coalesce(sum(k.n), 0) as n
      from alive a
      join org.closure_now c on c.ancestor_id = a.id
      join alive d on d.id = c.descendant_id and d.tenant_id = a.tenant_id
      left join member_count k on k.unit_id = d.id group by a.id, a.tenant_id),
  full_time as (
    select u.tenant_id as id, count(distinct p.person_id) as n from auth.post p join org.unit u on u.id = p.unit_id
      where p.engagement = 'FULL_TIME' and p.revoked_at is null and p.valid @> current_date group by u.tenant_id),
  branches as (
    select tenant_id as id, count(*) as n from alive where tenant_id <> id group by tenant_id),
  families as (
    select tenant_id as id, count(*) as n from biz.hardship_file where status in ('ACTIVE', 'REVIEW_DUE') group by tenant_id),
  figure as (
    select id, tenant_id, 'MEMBERS' as metric, n from by_unit
    union all select a.id, a.tenant_id, 'FULL_TIME_OFFICERS', coalesce(f.n, 0)
      from alive a left join full_time f on f.id = a.id where a.id = a.tenant_id
    union all select a.id, a.tenant_id, 'BRANCHES', coalesce(b.n, 0)
      from alive a left join branches b on b.id = a.id where a.id = a.tenant_id
    union all select a.id, a.tenant_id, 'HARDSHIP_FAMILIES', coalesce(h.n, 0)
      from alive a left join families h on h.id = a.id where a.id = a.tenant_id),
  recipient as (
    select id as unit_id, tenant_id as recipient, 'OWN' as via from alive
    union all select m.child_id, m.parent_id, 'MANAGE' from org.manage m
      join alive c on c.id = m.child_id and c.tenant_id = c.id
      join alive p on p.id = m.parent_id where m.valid @> current_date
    union all select g.child_id, g.guide_id, 'GUIDE' from org.guide g
      join alive c on c.id = g.child_id and c.tenant_id = c.id
      join alive p on p.id = g.guide_id where g.valid @> current_date)
  select distinct on (r.recipient, f.id, f.metric) r.recipient, f.id, f.metric, r.via, f.n
    from figure f join recipient r on r.unit_id = f.id
    order by r.recipient, f.id, f.metric, r.via desc;
  get diagnostics written = row_count;
  return written;
end
$$;
revoke all on function org.refresh_metrics from public;
grant execute on function org.refresh_metrics to wuli_app;
grant create on schema org to wuli_door;
alter function org.refresh_metrics() owner to wuli_door;
revoke create on schema org from wuli_door;
