#!/bin/sh
# Makes the two databases and their roles, or brings them up to date: safe to run at each start. The superuser's connection
# comes from the variables of libpq (PGHOST, PGUSER …) and the secret POSTGRES_PASSWORD, the passwords of the roles from files named after them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
secrets=${WULI_SECRETS:-/run/secrets}
psql=${PSQL:-psql}

if [ -z "${PGPASSWORD:-}" ] && [ -s "$secrets/POSTGRES_PASSWORD" ]; then
  PGPASSWORD=$(cat "$secrets/POSTGRES_PASSWORD")
  export PGPASSWORD
fi
# psql reads the others by itself, so that they stand in no argument.
for name in WULI_DB_MIGRATOR_PASSWORD WULI_DB_APP_PASSWORD WULI_DB_JOB_PASSWORD WULI_DB_BACKUP_PASSWORD KC_DB_PASSWORD; do
  [ -s "$secrets/$name" ] || {
    echo "缺少密钥文件 $secrets/$name。 The secret $name is missing." >&2
    exit 1
  }
done

# What is there already is no news.
run() {
  PGOPTIONS="-c client_min_messages=warning" "$psql" --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$1"
}

run postgres << SQL
select 'create database wuli' where not exists (select from pg_database where datname = 'wuli') \gexec
select 'create role wuli_keycloak login' where not exists (select from pg_roles where rolname = 'wuli_keycloak') \gexec
select 'create database keycloak owner wuli_keycloak'
  where not exists (select from pg_database where datname = 'keycloak') \gexec
revoke all on database keycloak from public;
SQL
run wuli < "$here/bootstrap.sql"
run wuli << SQL
\set migrator \`cat "$secrets/WULI_DB_MIGRATOR_PASSWORD"\`
\set app \`cat "$secrets/WULI_DB_APP_PASSWORD"\`
\set job \`cat "$secrets/WULI_DB_JOB_PASSWORD"\`
\set backup \`cat "$secrets/WULI_DB_BACKUP_PASSWORD"\`
\set keycloak \`cat "$secrets/KC_DB_PASSWORD"\`
alter role wuli_migrator password :'migrator';
alter role wuli_app password :'app';
alter role wuli_job password :'job';
alter role wuli_backup password :'backup';
alter role wuli_keycloak password :'keycloak';
SQL
