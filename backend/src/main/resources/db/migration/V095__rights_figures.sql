-- Figures of 维权 by union and year: how many, of nothing else. The acting union's own, and those of the unions whose statistics it is
-- entitled to (org.flow_rule). Nobody is named and no kind is told apart; what is small is hidden before it is shown.
grant select (tenant_id, filed_at) on biz.concern to wuli_door;
grant select (tenant_id, received_on) on biz.mediation_case to wuli_door;
grant select (tenant_id, applied_on) on biz.legal_aid_case to wuli_door;
grant select (tenant_id, called_on) on biz.hotline_call to wuli_door;
grant select (tenant_id, held_on) on sec.counsel_appointment to wuli_door;

create function sec.rights_figures(p_from int, p_to int) returns table (unit_id uuid, matter text, year int, n bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with seen as (
    select sec.tenant() as id where sec.mode() = 'T'
    union select o.unit_id from org.oversight_now o
      join org.unit u on u.id = o.unit_id and u.tenant_id = u.id
      join org.flow_rule r on r.flow = 'statistics' and r.via = o.via and r.allowed
     where o.overseer_id = sec.tenant() and sec.mode() = 'T'),
  happened as (
    select c.tenant_id, 'CONCERN' as matter, extract(year from c.filed_at at time zone 'Asia/Shanghai')::int as year
      from biz.concern c where c.tenant_id in (select id from seen)
    union all select c.tenant_id, 'MEDIATION', extract(year from c.received_on)::int
      from biz.mediation_case c where c.tenant_id in (select id from seen)
    union all select c.tenant_id, 'LEGAL_AID', extract(year from c.applied_on)::int
      from biz.legal_aid_case c where c.tenant_id in (select id from seen)
    union all select a.tenant_id, 'COUNSEL', extract(year from a.held_on)::int
      from sec.counsel_appointment a where a.tenant_id in (select id from seen)
    union all select h.tenant_id, 'CALL', extract(year from h.called_on)::int
      from biz.hotline_call h where h.tenant_id in (select id from seen))
  select h.tenant_id, h.matter, h.year, count(*) from happened h where h.year between p_from and p_to group by 1, 2, 3
$$;
revoke all on function sec.rights_figures from public;
grant execute on function sec.rights_figures to wuli_app;
grant create on schema sec to wuli_door;
alter function sec.rights_figures owner to wuli_door;
revoke create on schema sec from wuli_door;
