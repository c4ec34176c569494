-- One row for each allocation tree that lost or made money, no row = in order. For a role that sees all unions.
with held as (
  select f.origin_id, sum(b.available + b.reserved + b.in_transit + b.spent + b.cleared) as fen
    from biz.fund f join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id group by f.origin_id),
root as (
  select f.origin_id, f.tenant_id, b.received as fen from biz.fund f
    join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id where f.id = f.origin_id),
on_the_way as (
  select i.origin_id, sum(i.amount_fen) as fen from biz.incoming_allocation i where i.status = 'ISSUED' group by i.origin_id)
select r.tenant_id, 'the tree of fund ' || r.origin_id || ' does not add up' as finding
  from root r join held h using (origin_id) left join on_the_way w using (origin_id)
  where r.fen <> h.fen + coalesce(w.fen, 0)
union all
select b.tenant_id, 'fund ' || b.fund_id || ' differs from its allocations'
  from biz.fund_balance b
  where b.allocated_down <> (
      select coalesce(sum(a.amount_fen), 0) from biz.allocation a where a.tenant_id = b.tenant_id and a.fund_id = b.fund_id
        and a.kind = 'DOWN' and a.status not in ('DRAFT', 'APPROVED', 'REVOKED', 'CANCELLED'))
    - (select coalesce(sum(i.amount_fen), 0) from biz.incoming_allocation i where i.tenant_id = b.tenant_id
        and i.fund_id = b.fund_id and i.kind = 'RETURN')
union all
select n.tenant_id, 'the sums of ' || n.unit_id || ' shown above differ from its books'
  from biz.fund_node n
  join biz.fund f on f.tenant_id = n.unit_id and f.origin_id = n.origin_id
  join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id
  where (n.received, n.available, n.reserved, n.in_transit, n.spent, n.allocated_down, n.returned)
    <> (b.received, b.available, b.reserved, b.in_transit, b.spent, b.allocated_down, b.returned)
