#!/bin/sh
# Takes one complete backup, of a server that goes on working: all databases as they are when it ends, and the stored files.
#   WULI_BACKUP         the folder of the backups, under the same path for this script and for PostgreSQL
#   WULI_FILES_FOLDER   the stored files; empty when they lie in S3, which keeps its own versions
#   WULI_KEYS_FILE      named only to make sure that it does not get into the backup
# The connection comes from the variables of libpq (PGHOST, PGUSER …), the password from PGPASSWORD or the secret of wuli_backup.
. "$(dirname "$0")/common.sh"
files=${WULI_FILES_FOLDER:-}
secret=${WULI_SECRETS:-/run/secrets}/WULI_DB_BACKUP_PASSWORD
if [ -z "${PGPASSWORD:-}" ] && [ -s "$secret" ]; then
  PGPASSWORD=$(cat "$secret")
  export PGPASSWORD
fi

ask() {
  "$psql" --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --dbname "dbname=wuli $1" --command "$2"
}

if [ -n "${WULI_KEYS_FILE:-}" ]; then
  keys=$(readlink -m "$WULI_KEYS_FILE")
  for place in "$folder" ${files:+"$files"}; do
    case $keys in
      "$(readlink -m "$place")"/*)
        fail "加密密钥 $WULI_KEYS_FILE 位于 $place 之内：密钥绝不能与备份放在一起，请另行保管。 The keys must not lie in a backup."
        ;;
    esac
  done
fi

mkdir -p "$folder/base" "$folder/wal"
exec 9> "$folder/.lock"
flock --nonblock 9 || fail "另一个备份正在进行。 Another backup is under way."
rm -rf "$folder/base"/*.new
started=$(date -u +%Y%m%dT%H%M%SZ)
new=$folder/base/$started.new
before=$(find "$folder/base" -mindepth 1 -maxdepth 1 -name '*Z' | sort | tail -n 1)
mkdir -p "$new/database" "$new/files"
touch "$new/files.list" "$new/files.sha256"

# Contents never change (docs/adr/022), so what the last backup has already is linked: each backup is whole and costs what is new.
copy_files() {
  [ -n "$files" ] || return 0
  (cd "$files" && find . -type f ! -name '*.part') | sort > "$new/wanted"
  comm -23 "$new/wanted" "$new/files.list" > "$new/missing"
  if [ -n "$before" ]; then
    sed 's/^[0-9a-f]*  //' "$before/files.sha256" | sort | comm -12 - "$new/missing" > "$new/known"
    (cd "$before/files" && xargs -r -d '\n' cp --parents --link -t "$new/files") < "$new/known"
    awk 'NR == FNR { known[$0]; next } substr($0, 67) in known' "$new/known" "$before/files.sha256" >> "$new/files.sha256"
    comm -23 "$new/missing" "$new/known" > "$new/fresh"
  else
    cp "$new/missing" "$new/fresh"
  fi
  # One may have been erased meanwhile; what is wanted of the others is checked by their digests.
  (cd "$files" && xargs -r -d '\n' cp --parents --preserve=timestamps -t "$new/files" 2> /dev/null) < "$new/fresh" || true
  (cd "$new/files" && while IFS= read -r file; do [ ! -e "$file" ] || echo "$file"; done < "$new/fresh" |
    xargs -r -d '\n' sha256sum) >> "$new/files.sha256"
  sort "$new/files.list" "$new/missing" > "$new/copied"
  mv "$new/copied" "$new/files.list"
}

if [ "$(ask '' "select count(*) from pg_tablespace where spcname not in ('pg_default', 'pg_global')")" != 0 ]; then
  fail "数据库使用了额外的表空间，本脚本不备份它们。 Tablespaces of one's own are not supported."
fi
# PostgreSQL writes as its own user, which differs from ours when root runs this on one machine.
if [ "$(id -u)" = 0 ]; then
  chown --reference="$(ask '' 'show data_directory')" "$new/database"
fi
records=$(ask '' 'select coalesce(sum(seq), 0) from audit.chain')

# Files before and after: what the database knows of at its end has been there at one of the two moments.
copy_files
# The server writes the backup itself, with all WAL that it needs: no program but psql is asked for. psql does not know what to
# make of the answer and ends with an error; whether it was one is said by the manifest, which is written last.
ask 'replication=database' "BASE_BACKUP (LABEL 'wuli $started', CHECKPOINT 'fast', WAL, MANIFEST 'yes',
  MANIFEST_CHECKSUMS 'SHA256', TARGET 'server', TARGET_DETAIL '$new/database')" > "$new/answer" 2>&1 || true
complete_manifest "$new/database/backup_manifest" || {
  grep -a -e ERROR -e FATAL "$new/answer" >&2 || true
  fail "PostgreSQL 没有完成备份（$new/database）：请检查该目录在数据库服务器上是否可写、磁盘是否已满。 PostgreSQL did not complete the backup."
}
copy_files
rm -f "$new/answer" "$new/wanted" "$new/missing" "$new/known" "$new/fresh" "$new/files.list"

wal=$(tar --extract --to-stdout --file "$new/database/base.tar" backup_label |
  sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p')
gzip -1 "$new/database/base.tar"
cat > "$new/facts" << FACTS
started=$started
ended=$(date -u +%Y%m%dT%H%M%SZ)
server=$(ask '' 'show server_version_num')
system=$(ask '' 'select system_identifier from pg_control_system()')
first_wal=$wal
audit_records=$records
files=$(wc -l < "$new/files.sha256")
FACTS
(cd "$new" && sha256sum database/base.tar.gz database/backup_manifest facts files.sha256 > SHA256SUMS)
sync -f "$new"
mv "$new" "$folder/base/$started"
size=$(du -sh "$folder/base/$started" | cut -f 1)
echo "备份已完成：$folder/base/$started（$size，文件 $(fact "$folder/base/$started" files) 个） Backup complete"
