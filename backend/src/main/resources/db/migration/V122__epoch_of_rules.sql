-- The backend remembers what rules it found. The epoch that each transaction learns when it enters moves with all that they depend on:
-- posts and units move it already, rules and the relations between unions do now.
create trigger bump_epoch after insert or update or delete on ref.rule_parameter for each statement execute function auth.bump_epoch();
create trigger bump_epoch after insert or update or delete on ref.rule_version for each statement execute function auth.bump_epoch();
create trigger bump_epoch after insert or delete on org.oversight_now for each statement execute function auth.bump_epoch();

create function sec.epoch() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select value from auth.epoch
$$;
revoke all on function sec.epoch from public;
grant execute on function sec.epoch to wuli_app;
