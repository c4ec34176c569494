-- What the application may read of the directory (design: tenancy, section 3). The views belong to wuli_owner and apply the
-- rules themselves: every post sees all unions of the province (their names, codes and relations are a public register),
-- the units inside its own union, and the units inside the unions that its union oversees today, by whichever relation.
-- Without a context there is no row. Nothing about members is reachable here.

create table ref.city (
  code    text primary key,
  name    text not null,
  ordinal smallint not null,
  constraint uq_city_ordinal unique (ordinal)
);
insert into ref.city (code, name, ordinal) values
  ('330100', '杭州市', 1), ('330200', '宁波市', 2), ('330300', '温州市', 3), ('330400', '嘉兴市', 4), ('330500', '湖州市', 5),
  ('330600', '绍兴市', 6), ('330700', '金华市', 7), ('330800', '衢州市', 8), ('330900', '舟山市', 9), ('331000', '台州市', 10),
  ('331100', '丽水市', 11);
grant select on ref.city to wuli_app;

create view org.visible_unit as
  select u.id, u.tenant_id, u.kind, u.code, u.created_at
    from org.unit u
    where (select sec.tenant()) is not null
      and (u.tenant_id is null or u.tenant_id = u.id or u.tenant_id = (select sec.tenant())
        or u.tenant_id in (select o.unit_id from org.oversight_now o where o.overseer_id = (select sec.tenant())));

create view org.visible_unit_version as
  select v.* from org.unit_version v join org.visible_unit u on u.id = v.unit_id;

-- A relation is visible when both its ends are.
create view org.visible_manage as
  select m.* from org.manage m
    join org.visible_unit c on c.id = m.child_id
    join org.visible_unit p on p.id = m.parent_id;

create view org.visible_guide as
  select g.* from org.guide g
    join org.visible_unit c on c.id = g.child_id
    join org.visible_unit p on p.id = g.guide_id;

create view org.visible_succession as
  select s.* from org.succession s
    join org.visible_unit f on f.id = s.from_id
    join org.visible_unit t on t.id = s.to_id;

create view org.visible_term as
  select t.* from org.term t join org.visible_unit u on u.id = t.unit_id;

-- What the own union oversees today.
create view org.own_oversight as
  select o.unit_id, o.via from org.oversight_now o where o.overseer_id = (select sec.tenant());

create view org.visible_closure as
  select c.* from org.closure_now c
    join org.visible_unit a on a.id = c.ancestor_id
    join org.visible_unit d on d.id = c.descendant_id;

-- Who holds which post in the own union: everything for a post of the whole union, the own units for a branch, oneself else.
-- Posts that come with membership alone are left out: they would be the list of members.
create view auth.own_union_post as
  select p.id, p.person_id, n.name as person_name, p.unit_id, p.post_type, t.name as post_name, p.term_id, p.valid,
         p.source, p.basis, p.revoked_at
    from auth.post p
    join auth.person n on n.id = p.person_id
    join auth.post_type t on t.code = p.post_type
    join org.unit u on u.id = p.unit_id
    where u.tenant_id = (select sec.tenant()) and p.source <> 'MEMBERSHIP' and p.post_type not in ('MEMBER', 'SERVICE')
      and ((select sec.mode()) = 'T'
        or (select sec.mode()) = 'S' and p.unit_id = any ((select sec.scope())::uuid[])
        or (select sec.mode()) = 'P' and p.person_id = (select sec.person()));

grant select on org.visible_unit, org.visible_unit_version, org.visible_manage, org.visible_guide, org.visible_succession,
  org.visible_term, org.own_oversight, org.visible_closure to wuli_app;
grant select on auth.own_union_post to wuli_app;

insert into org.flow_rule (flow, via, allowed, basis) values
  ('ORGANISATION_CHANGE', 'MANAGE', true, '工会法第十二条：组织建立须报上一级工会批准'),
  ('ORGANISATION_CHANGE', 'GUIDE', false, '业务指导不含组织审批');
