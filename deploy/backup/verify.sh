#!/bin/sh
# verify.sh [BACKUP] [MOMENT]: proves that a backup can be used. Restores it into a folder that is thrown away, starts PostgreSQL
# there (on no port), reads every row of every table, walks the chains of the audit records and looks for each stored file.
# POSTGRES names the server program where it is not on the PATH or in the folder of Debian's packages.
. "$(dirname "$0")/common.sh"
here=$(dirname "$0")
backup=$(chosen "${1:-latest}")
# The restored data need room, the socket a short path on this machine.
scratch=$(mktemp -d "$folder/verify.XXXXXX")
socket=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || { kill -INT "$server" && wait "$server"; } 2> /dev/null || true
  rm -rf "$scratch" "$socket"
}
trap stop EXIT
trap 'exit 1' INT TERM

WULI_FILES_FOLDER='' sh "$here/restore.sh" "${backup##*/}" "$scratch/cluster" "${2:-backup}" > /dev/null
major=$(($(fact "$backup" server) / 10000))
postgres=
for each in "${POSTGRES:-}" "$(command -v postgres || true)" "/usr/lib/postgresql/$major/bin/postgres"; do
  if [ -x "$each" ] && "$each" --version | grep -q " $major\."; then
    postgres=$each
    break
  fi
done
[ -n "$postgres" ] || fail "没有找到 PostgreSQL $major 的服务程序：请用环境变量 POSTGRES 指定。 No server program found: set POSTGRES."

echo 'local all all trust' > "$scratch/hba.conf"
# PostgreSQL refuses to run as root.
as=
if [ "$(id -u)" = 0 ]; then
  as='unshare --user'
  if ! $as true 2> /dev/null; then
    as='setpriv --reuid=65534 --regid=65534 --clear-groups'
    chown -R 65534 "$scratch" "$socket"
  fi
fi
# Its own settings are those of a big server with an archive, which this is not.
$as "$postgres" -D "$scratch/cluster" -c listen_addresses= -c port=5432 -c unix_socket_directories="$socket" \
  -c hba_file="$scratch/hba.conf" -c archive_mode=off -c hot_standby=off -c shared_buffers=64MB -c max_connections=20 -c logging_collector=off -c ssl=off \
  > "$scratch/log" 2>&1 &
server=$!

ask() {
  PGPASSWORD='' PGOPTIONS='' "$psql" --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 \
    --host "$socket" --port 5432 --username postgres --dbname wuli "$@"
}

until [ "$(sed -n '8s/ *$//p' "$scratch/cluster/postmaster.pid" 2> /dev/null)" = ready ]; do
  kill -0 "$server" 2> /dev/null || {
    tail -n 5 "$scratch/log" >&2
    fail "备份 $backup 无法启动或恢复不到 ${2:-backup}。 The backup does not start, or does not reach that moment."
  }
  sleep 0.2
done

# A count reads each page, whose checksum PostgreSQL compares.
ask > "$scratch/rows" << 'SQL'
select format('select %L, count(*) from %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1 \gexec
SQL
records=$(ask --command "select records from audit.heads(null, '-infinity', 'infinity')")
ask --command "select * from audit.findings(null, '-infinity', 'infinity') limit 20" > "$scratch/findings"
[ ! -s "$scratch/findings" ] || {
  cat "$scratch/findings" >&2
  fail "备份 $backup 中的审计记录与其哈希链不符（见上）。 The audit records do not fit their chains."
}
[ "$records" -ge "$(fact "$backup" audit_records)" ] ||
  fail "备份 $backup 只有 $records 条审计记录，少于备份开始时的数量。 Audit records are missing."
missing=0
if [ "$(fact "$backup" files)" != 0 ]; then
  ask --command 'select storage_key from biz.stored_file' | sort > "$scratch/keys"
  sed 's/.*\///' "$backup/files.sha256" | sort | comm -23 "$scratch/keys" - > "$scratch/missing"
  missing=$(wc -l < "$scratch/missing")
fi
[ "$missing" = 0 ] || fail "备份 $backup 缺少 $missing 个数据库中有记录的文件。 Stored files are missing in the backup."

tables=$(wc -l < "$scratch/rows")
rows=$(awk -F '|' '{ rows += $2 } END { printf "%d", rows }' "$scratch/rows")
echo "备份 $backup 可用：$tables 张表，$rows 行，审计记录 $records 条（哈希链完整），文件 $(fact "$backup" files) 个。 The backup can be used."
