#!/bin/sh
# local.sh SCRIPT [WORDS…]: runs a script of this folder on what `make run` keeps under var/, such as `local.sh once.sh`. For
# backup.sh and once.sh Wuli must be running. The backups go to var/backup unless WULI_BACKUP says otherwise.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
var=${WULI_VAR:-$root/var}
script=${1:?the script, such as once.sh}
shift

PGHOST=127.0.0.1
PGPORT=${WULI_DATABASE_PORT:-54329}
PGUSER=wuli_backup
PGPASSWORD=$(sed -n 's/^wuli_backup=//p' "$var/postgres/passwords")
WULI_BACKUP=${WULI_BACKUP:-$var/backup}
WULI_FILES_FOLDER=$var/files
WULI_KEYS_FILE=$var/secrets/keys.json
PSQL=$(sh "$root/deploy/local/find-psql.sh")
POSTGRES=$(find /var/cache/wuli "${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/wuli" -path '*/postgresql-18*/bin/postgres' 2> /dev/null | sort | tail -n 1)
export PGHOST PGPORT PGUSER PGPASSWORD WULI_BACKUP WULI_FILES_FOLDER WULI_KEYS_FILE PSQL POSTGRES
mkdir -p "$WULI_FILES_FOLDER"
exec sh "$here/$script" "$@"
