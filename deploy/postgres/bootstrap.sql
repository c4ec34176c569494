-- Cluster roles and the rights that only a superuser can set. Run once per cluster as superuser, connected to the
-- database `wuli`; safe to run again. Passwords are set apart from this file (ALTER ROLE … PASSWORD), never in it.
--   wuli_owner     owns every object and is itself subject to the policies (FORCE); nobody signs in with it
--   wuli_migrator  Flyway only
--   wuli_app       the REST application: owns nothing, cannot bypass a policy
--   wuli_job       the job scheduler's own tables, nothing else
--   wuli_backup    has the server write backups (deploy/backup); whoever has its password has all data
--   wuli_door      owns the few functions that cross tenants (submit, return, issue, aggregate); nobody signs in with it
do $$
begin
  if not exists (select from pg_roles where rolname = 'wuli_owner') then
    create role wuli_owner nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'wuli_migrator') then
    create role wuli_migrator login bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'wuli_app') then
    create role wuli_app login;
  end if;
  if not exists (select from pg_roles where rolname = 'wuli_job') then
    create role wuli_job login;
  end if;
  if not exists (select from pg_roles where rolname = 'wuli_backup') then
    create role wuli_backup login;
  end if;
  if not exists (select from pg_roles where rolname = 'wuli_door') then
    create role wuli_door nologin bypassrls;
  end if;
end
$$;

alter role wuli_app nosuperuser nobypassrls nocreatedb nocreaterole;
alter role wuli_job nosuperuser nobypassrls nocreatedb nocreaterole;
alter role wuli_backup replication nosuperuser nobypassrls nocreatedb nocreaterole;
grant pg_write_server_files, pg_read_all_data, pg_read_all_settings to wuli_backup;
grant wuli_owner to wuli_migrator;
-- BYPASSRLS is an attribute and is not inherited: membership only lets migrations hand functions over.
grant wuli_door to wuli_owner;

-- By default every role of the cluster may connect and make temporary tables, Keycloak's role included: both are taken away.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to wuli_owner, wuli_migrator', current_database());
  execute format('grant connect on database %I to wuli_app, wuli_job, wuli_backup', current_database());
  execute format('alter database %I set timezone to ''Asia/Shanghai''', current_database());
end
$$;
revoke create on schema public from public;
grant usage, create on schema public to wuli_migrator;

-- The scheduler's tables live apart from the tables of the domain, and the scheduler's role reaches nothing else.
create schema if not exists job authorization wuli_job;
-- Migrations create the scheduler's table there and grant its role the four verbs.
grant usage, create on schema job to wuli_owner;

-- Exclusion of overlapping periods (WITHOUT OVERLAPS) needs GiST over plain types.
create extension if not exists btree_gist;

-- The tenancy context lives in settings. Only functions of wuli_owner may write them (shared design, tenancy 2.5).
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to wuli_owner, wuli_migrator, wuli_door;
