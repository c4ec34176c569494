-- Reports of assistance (A41). A fact is one thing that came about on one day; each number of a report counts facts or adds up their
-- money, and the rows behind the number are the same facts. Read under the policies of the tables below.
create view biz.assistance_fact with (security_invoker = true) as
  select s.tenant_id, s.unit_id, s.id, case when s.to_status = 'ACTIVE' then 'FILED' else 'LEFT' end as figure,
         (s.at at time zone 'Asia/Shanghai')::date as day, s.file_id, 'hardship-file' as object_type, s.file_id as object_id, 0::bigint as fen
    from biz.hardship_step s
   where (s.to_status = 'ACTIVE' and s.from_status = 'NOTICE') or s.to_status in ('EXITED', 'CANCELLED')
  union all
  select s.tenant_id, s.unit_id, s.id,
         case s.action when 'PAY' then 'PAID' when 'REVERSE' then 'REVERSED' else 'APPROVED' end,
         (s.at at time zone 'Asia/Shanghai')::date, g.file_id, 'aid-grant', g.id, g.amount_fen
    from biz.aid_grant_step s
    join biz.aid_grant g on g.tenant_id = s.tenant_id and g.id = s.grant_id
   where s.action in ('APPROVE', 'UPPER_APPROVE', 'PAY', 'REVERSE')
  union all
  select e.tenant_id, e.unit_id, e.id, 'VISITED', e.visited_on, null, 'care-event', e.id, e.amount_fen
    from biz.care_event e where e.status in ('VISITED', 'DONE')
  union all
  select s.tenant_id, s.unit_id, s.id, 'GIVEN', (s.at at time zone 'Asia/Shanghai')::date, null, 'campaign-recipient', r.id, r.amount_fen
    from biz.campaign_step s
    join biz.campaign_recipient r on r.tenant_id = s.tenant_id and r.id = s.recipient_id
   where s.to_status = 'PAID';
grant select on biz.assistance_fact to wuli_app, wuli_door;
grant select (tenant_id, unit_id, id, file_id, at, from_status, to_status) on biz.hardship_step to wuli_door;
grant select (tenant_id, unit_id, id, grant_id, at, action) on biz.aid_grant_step to wuli_door;
grant select (tenant_id, id, file_id, amount_fen) on biz.aid_grant to wuli_door;
grant select (tenant_id, unit_id, id, visited_on, status, amount_fen) on biz.care_event to wuli_door;
grant select (tenant_id, unit_id, id, recipient_id, at, to_status) on biz.campaign_step to wuli_door;
grant select (tenant_id, id, amount_fen) on biz.campaign_recipient to wuli_door;

create index ix_hardship_step_day on biz.hardship_step (tenant_id, ((at at time zone 'Asia/Shanghai')::date))
  where (to_status = 'ACTIVE' and from_status = 'NOTICE') or to_status in ('EXITED', 'CANCELLED');
create index ix_aid_grant_step_day on biz.aid_grant_step (tenant_id, ((at at time zone 'Asia/Shanghai')::date))
  where action in ('APPROVE', 'UPPER_APPROVE', 'PAY', 'REVERSE');
create index ix_campaign_step_day on biz.campaign_step (tenant_id, ((at at time zone 'Asia/Shanghai')::date)) where to_status = 'PAID';
create index ix_care_event_visited on biz.care_event (tenant_id, visited_on) where status in ('VISITED', 'DONE');

-- The numbers of a period by unit, by month and in all (unit and month are null then); ON_FILE is what had been filed and had not left
-- by its last day. p_unions null: the acting post's own rows by unit, else those of whole unions.
create function biz.assistance_sums(p_from date, p_to date, p_unions uuid[])
returns table (unit_id uuid, month date, figure text, n bigint, families bigint, fen bigint)
language sql stable as $$
  with fact as (
    select case when p_unions is null then f.unit_id else f.tenant_id end as unit_id, date_trunc('month', f.day)::date as month,
           f.figure, f.day, f.file_id, f.fen
      from biz.assistance_fact f
     where f.day <= p_to and (p_unions is null or f.tenant_id = any (p_unions)))
  select f.unit_id, f.month, f.figure, count(*), count(distinct f.file_id), sum(f.fen)::bigint
    from fact f where f.day >= p_from
   group by grouping sets ((f.unit_id, f.figure), (f.month, f.figure), (f.figure))
  union all
  select s.unit_id, null, 'ON_FILE', s.n, s.n, 0
    from (select f.unit_id, coalesce(sum(case f.figure when 'FILED' then 1 else -1 end), 0) as n
            from fact f where f.figure in ('FILED', 'LEFT') group by grouping sets ((f.unit_id), ())) as s
$$;
revoke all on function biz.assistance_sums from public;
grant execute on function biz.assistance_sums to wuli_app, wuli_door;

-- The same of the unions whose statistics the acting union is entitled to (org.flow_rule): sums, no rows.
create function sec.assistance_below(p_from date, p_to date)
returns table (unit_id uuid, month date, figure text, n bigint, families bigint, fen bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.* from biz.assistance_sums(p_from, p_to, array(
    select o.unit_id from org.oversight_now o
      join org.unit u on u.id = o.unit_id and u.tenant_id = u.id
      join org.flow_rule r on r.flow = 'statistics' and r.via = o.via and r.allowed
     where o.overseer_id = sec.tenant() and sec.mode() = 'T')) s
$$;
revoke all on function sec.assistance_below from public;
grant execute on function sec.assistance_below to wuli_app;
grant create on schema sec to wuli_door;
alter function sec.assistance_below owner to wuli_door;
revoke create on schema sec from wuli_door;
