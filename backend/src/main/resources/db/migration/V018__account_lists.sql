-- What the screens of accounts and delegations list. Names of persons are seen by the union in which they hold a post.
alter table auth.account add column user_name text;
update auth.account a set user_name = c.user_name from auth.account_command c
  where c.person_id = a.person_id and c.kind = 'OPEN' and c.done_at is not null;

create or replace function auth.finish_account_command(p_id uuid, p_subject text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into auth.account (subject, person_id, user_name)
    select p_subject, c.person_id, c.user_name from auth.account_command c
      where c.id = p_id and c.kind = 'OPEN' and c.done_at is null;
  update auth.account_command set done_at = now() where id = p_id and done_at is null;
end
$$;

-- The posts of a person in the acting union, today or later, in words.
create function auth.posts_in_words(p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select string_agg(distinct v.name || ' ' || t.name, '、')
    from auth.post p join org.unit u on u.id = p.unit_id
    join auth.post_type t on t.code = p.post_type
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
    where p.person_id = p_person and u.tenant_id = sec.tenant() and p.revoked_at is null
      and coalesce(upper(p.valid), 'infinity') > current_date
$$;

-- The persons of the acting union with their accounts, by name; whole tenants only. Without a state: those who have an
-- account or soon will. A null filter does not filter.
create function auth.accounts(
    p_person uuid, p_q text, p_state text, p_after_key text, p_after_id uuid, p_limit int)
returns table (person_id uuid, person_name text, sort_key text, user_name text, posts text, state text, waiting boolean,
               elsewhere boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with found as (
    select n.id, n.name, n.name_pinyin collate "C" as sort_key, coalesce(a.user_name, w.user_name) as user_name, w.any_waiting,
           case when a.subject is null and w.open then 'OPENING' when a.subject is null then 'NONE'
                when a.disabled_at is not null then 'DISABLED' else 'ACTIVE' end as state
      from auth.person n left join auth.account a on a.person_id = n.id
      cross join lateral (
        select coalesce(bool_or(c.kind = 'OPEN'), false) as open, count(*) > 0 as any_waiting, max(c.user_name) as user_name
          from auth.account_command c where c.person_id = n.id and c.done_at is null) w
      where sec.tenant() is not null and sec.mode() = 'T'
        and (p_person is null or n.id = p_person)
        and n.id in (
          select p.person_id from auth.post p join org.unit u on u.id = p.unit_id
            where u.tenant_id = sec.tenant() and p.post_type <> 'SERVICE' and p.revoked_at is null
              and coalesce(upper(p.valid), 'infinity') > current_date)
        and (p_q is null or strpos(n.name, p_q) > 0 or starts_with(n.name_pinyin, lower(p_q))
             or starts_with(n.name_initials, lower(p_q)) or starts_with(a.user_name, lower(p_q)))
        and (p_after_id is null or (n.name_pinyin collate "C", n.id) > (p_after_key, p_after_id)))
  select f.id, f.name, f.sort_key, f.user_name, auth.posts_in_words(f.id), f.state, f.any_waiting,
         exists (select from auth.post p join org.unit u on u.id = p.unit_id
                   where p.person_id = f.id and u.tenant_id <> sec.tenant() and p.post_type <> 'MEMBER'
                     and p.revoked_at is null and p.valid @> current_date)
    from (select * from found
            where p_person is not null or state = p_state or (p_state is null and state <> 'NONE')
            order by sort_key, id limit p_limit) f
    order by f.sort_key, f.id
$$;
drop function auth.account_state(uuid);

create index ix_account_command_person on auth.account_command (person_id) where done_at is null;

-- A delegated post names whom it stands for.
drop function auth.own_posts(text);
create function auth.own_posts(p_subject text)
returns table (post_id uuid, post_type text, post_name text, unit_id uuid, unit_name text, unit_kind text,
               tenant_id uuid, valid_until date, on_behalf_of text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.post_type, t.name, u.id, v.name, u.kind, u.tenant_id, (upper(p.valid) - 1)::date,
         (select n.name from auth.delegation d join auth.post f on f.id = d.from_post_id
            join auth.person n on n.id = f.person_id where d.post_id = p.id)
    from auth.account a
    join auth.post p on p.person_id = a.person_id and p.revoked_at is null and p.valid @> current_date
    join auth.post_type t on t.code = p.post_type
    join org.unit u on u.id = p.unit_id
    join org.unit_version v on v.unit_id = u.id and v.valid @> current_date and v.status in ('ACTIVE', 'PREPARING')
    where a.subject = p_subject and a.disabled_at is null
    order by p.created_at, p.id
$$;
create index ix_delegation_post on auth.delegation (post_id);
create index ix_delegation_from on auth.delegation (from_post_id, created_at desc);
create index ix_delegation_to on auth.delegation (to_person_id, created_at desc);

-- What was delegated to the person at hand, in every union.
create function auth.received_delegations()
returns table (id uuid, from_person_name text, post_name text, unit_name text, valid_from date, valid_until date, reason text,
               state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.id, n.name, t.name, coalesce(v.name, ''), lower(d.valid), (upper(d.valid) - 1)::date, d.reason,
         case when p.revoked_at is not null then 'REVOKED' when upper(d.valid) <= current_date then 'ENDED'
              when lower(d.valid) > current_date then 'COMING' else 'IN_FORCE' end
    from auth.delegation d join auth.post p on p.id = d.post_id join auth.post f on f.id = d.from_post_id
    join auth.person n on n.id = f.person_id join auth.post_type t on t.code = p.post_type
    left join org.unit_version v on v.unit_id = p.unit_id and v.valid @> current_date
    where d.to_person_id = (select sec.person()) order by d.created_at desc, d.id limit 100
$$;

-- To whom the acting post may be delegated: who holds a post in the union, for a branch or group within it.
create function auth.delegation_candidates(p_q text, p_limit int)
returns table (person_id uuid, person_name text, posts text, has_account boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.name, auth.posts_in_words(c.id), c.has_account
    from (select n.id, n.name, n.name_pinyin, a.subject is not null as has_account
            from auth.person n left join auth.account a on a.person_id = n.id and a.disabled_at is null
            where n.id <> sec.person()
              and n.id in (
                select p.person_id from auth.post p join org.unit u on u.id = p.unit_id
                  where u.tenant_id = sec.tenant() and p.post_type <> 'SERVICE' and p.revoked_at is null
                    and p.valid @> current_date
                    and (sec.mode() = 'T' or sec.mode() = 'S' and u.id = any (sec.scope())))
              and (p_q is null or strpos(n.name, p_q) > 0 or starts_with(n.name_pinyin, lower(p_q))
                   or starts_with(n.name_initials, lower(p_q)))
            order by has_account desc, n.name_pinyin collate "C", n.id limit p_limit) c
    order by c.has_account desc, c.name_pinyin collate "C", c.id
$$;

revoke all on function auth.posts_in_words, auth.accounts, auth.own_posts, auth.received_delegations,
  auth.delegation_candidates from public;
grant execute on function auth.accounts, auth.own_posts, auth.received_delegations, auth.delegation_candidates to wuli_app;
