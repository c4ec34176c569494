-- The people of the acting union by name, for those who put them into posts and committees: its members in force, and
-- officers who are no members. Stands apart because it reads tables of modules whose migrations come later; it reads as
-- whoever asks, so that the policies of biz.member hold.
create or replace view auth.own_union_person with (security_invoker = true) as
  select m.person_id, m.name, m.name_pinyin, m.name_initials, m.staff_number, m.unit_id
    from biz.member m where m.status in ('ACTIVE', 'TRANSFERRING')
  union all
  select p.person_id, min(p.person_name), min(p.name_pinyin), min(p.name_initials), null::text,
         (array_agg(p.unit_id order by lower(p.valid) desc))[1]
    from auth.own_union_post p
    where p.revoked_at is null and p.valid @> current_date
      and not exists (select from biz.member m where m.person_id = p.person_id and m.status in ('ACTIVE', 'TRANSFERRING'))
    group by p.person_id;
grant select on auth.own_union_person to wuli_app;
