-- What the visible units are called, with the time of each name: asked by nearly every answer, so visibility is decided once
-- and not, as in a join of the two views of V020, twice.
create or replace view org.visible_unit_name as
  select u.id, u.tenant_id, u.kind, u.code, v.name, v.valid
    from org.visible_unit u cross join lateral (
      select w.name, w.valid from org.unit_version w where w.unit_id = u.id offset 0) v;
grant select on org.visible_unit_name to wuli_app;
