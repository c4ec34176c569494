-- One row for each thing that is wrong with the books, no row = in order. Under the policies it speaks of the acting
-- union, as the migration role of all.
select e.tenant_id, 'entry ' || e.id || ' does not balance' as finding
  from biz.entry e left join biz.posting p on p.tenant_id = e.tenant_id and p.entry_id = e.id
  group by e.tenant_id, e.id having count(p.line) < 2 or sum(p.amount_fen) <> 0
union all
select p.tenant_id, 'entry ' || p.entry_id || ' moves money between funds outside of clearing'
  from biz.posting p group by p.tenant_id, p.entry_id, p.fund_id having sum(p.amount_fen) <> 0
union all
select b.tenant_id, 'the balance of fund ' || b.fund_id || ' differs from its postings'
  from biz.fund_balance b
  left join lateral (select
      -sum(p.amount_fen) filter (where p.account = 'RECEIVED') received,
      sum(p.amount_fen) filter (where p.account = 'AVAILABLE') available,
      sum(p.amount_fen) filter (where p.account = 'RESERVED') reserved,
      sum(p.amount_fen) filter (where p.account = 'IN_TRANSIT') in_transit,
      sum(p.amount_fen) filter (where p.account = 'SPENT') spent,
      sum(p.amount_fen) filter (where p.account = 'ALLOCATED_DOWN') allocated_down,
      sum(p.amount_fen) filter (where p.account = 'RETURNED') returned,
      sum(p.amount_fen) filter (where p.account = 'CLEARING') cleared
    from biz.posting p where p.tenant_id = b.tenant_id and p.fund_id = b.fund_id) s on true
  where (b.received, b.available, b.reserved, b.in_transit, b.spent, b.allocated_down, b.returned, b.cleared)
    is distinct from (coalesce(s.received, 0), coalesce(s.available, 0), coalesce(s.reserved, 0), coalesce(s.in_transit, 0),
      coalesce(s.spent, 0), coalesce(s.allocated_down, 0), coalesce(s.returned, 0), coalesce(s.cleared, 0))
union all
select b.tenant_id, 'fund ' || b.fund_id || ' lost money: received is not where it should be'
  from biz.fund_balance b
  where b.received <> b.available + b.reserved + b.in_transit + b.spent + b.allocated_down + b.returned + b.cleared
union all
select r.tenant_id, 'reservation ' || r.id || ' differs from its postings'
  from biz.reservation r
  left join lateral (select
      sum(p.amount_fen) filter (where p.account = 'RESERVED') reserved,
      sum(p.amount_fen) filter (where p.account = 'IN_TRANSIT') in_transit,
      sum(p.amount_fen) filter (where p.account = 'SPENT') spent
    from biz.posting p where p.tenant_id = r.tenant_id and p.reservation_id = r.id) s on true
  where (coalesce(s.reserved, 0), coalesce(s.in_transit, 0), coalesce(s.spent, 0))
    <> (r.amount_fen - r.sent_fen - r.paid_fen - r.released_fen, r.sent_fen, r.paid_fen)
union all
select c.tenant_id, 'the ceiling ' || c.rule || ' of ' || c.subject_id || ' differs from its reservations'
  from biz.ceiling c
  left join biz.ceiling_use u using (tenant_id, subject_id, rule, period)
  left join biz.reservation r on r.tenant_id = u.tenant_id and r.id = u.reservation_id
  group by c.tenant_id, c.subject_id, c.rule, c.period, c.used_fen
  having c.used_fen <> coalesce(sum(r.amount_fen - r.released_fen), 0)
union all
select e.tenant_id, 'entry ' || e.id || ' is dated before it happened'
  from biz.entry e where e.period < date_trunc('month', e.occurred_on)::date
union all
select b.tenant_id, 'payment batch ' || b.id || ' differs from its items or its ledger movement'
  from biz.payment_batch b
  cross join lateral (select coalesce(sum(i.amount_fen), 0) total from biz.payment_item i
    where i.tenant_id = b.tenant_id and i.batch_id = b.id and i.status <> 'DROPPED') s
  cross join lateral (select coalesce(sum(p.amount_fen), 0) total from biz.entry e
    join biz.posting p on p.tenant_id = e.tenant_id and p.entry_id = e.id
    where e.tenant_id = b.tenant_id and e.decision_id = b.id and p.account = 'IN_TRANSIT') m
  where b.status in ('RELEASED', 'RECONCILING', 'CLOSED') and (b.total_fen <> s.total or b.total_fen <> m.total)
order by 1, 2
