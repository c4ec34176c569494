-- Open streams hear at once that posts or accounts changed; then they ask which of theirs are in force still.
create or replace function auth.bump_epoch() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.epoch set value = value + 1;
  perform pg_notify('wuli_posts', '');
  return null;
end
$$;

create function auth.in_force(p_subjects text[], p_posts uuid[]) returns table (subject text, post_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select asked.subject, asked.post_id
    from unnest(p_subjects, p_posts) as asked (subject, post_id)
    cross join lateral auth.actor(asked.subject, asked.post_id) as actor
    where actor.post_id is not null
$$;

revoke all on function auth.in_force from public;
grant execute on function auth.in_force to wuli_app;
