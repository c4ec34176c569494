#!/bin/sh
# restore.sh BACKUP TARGET [MOMENT]: makes a data folder of PostgreSQL out of a backup; the server then started over it finishes the work.
#   BACKUP   the name of a backup below $WULI_BACKUP/base, or `latest`
#   TARGET   the data folder to be made; must be empty or absent
#   MOMENT   `backup` (the default: as it was when the backup ended), `latest` (all that was archived), or a time with its zone,
#            such as '2026-11-26 10:15:00+08': needs $WULI_BACKUP/wal from the backup up to then
# With WULI_FILES_FOLDER the stored files are put back too; those that are there already stay.
. "$(dirname "$0")/common.sh"
backup=$(chosen "${1:?the name of a backup, or latest}")
target=${2:?the data folder to be made}
moment=${3:-backup}

[ -z "$(ls -A "$target" 2> /dev/null)" ] ||
  fail "目标目录 $target 不是空的：请先移走其中的数据。 The target is not empty: move its data away first."
require_intact "$backup"
mkdir -p "$target"
chmod 700 "$target"
# Whoever restores owns it: inside of a container or a user namespace PostgreSQL goes by another name.
tar --extract --gzip --no-same-owner --preserve-permissions --file "$backup/database/base.tar.gz" --directory "$target"

# PostgreSQL's own list of what belongs to the backup.
list=$backup/database/backup_manifest
sums=$(mktemp)
trap 'rm -f "$sums"' EXIT
sed -n 's/^{ "Path": "\([^"]*\)",.*"Checksum": "\([0-9a-f]\{64\}\)" },\{0,1\}$/\2  \1/p' "$list" > "$sums"
complete_manifest "$list" && [ "$(wc -l < "$sums")" = "$(grep -c -e '"Path"' -e '"Encoded-Path"' "$list")" ] &&
  (cd "$target" && sha256sum --strict --quiet --check "$sums") >&2 ||
  fail "备份 $backup 的内容与其清单不符。 The contents do not fit the manifest of the backup."

# A restored server always begins a timeline of its own: it never writes over what the old one has archived.
{
  echo "restore_command = 'gzip --decompress --stdout \"$folder/wal/%f.gz\" > \"%p\"'"
  echo "recovery_target_action = 'promote'"
  case $moment in
    backup) echo "recovery_target = 'immediate'" ;;
    latest) ;;
    *"'"*) fail "时间 $moment 的格式不对。 The time is malformed." ;;
    *) echo "recovery_target_time = '$moment'" ;;
  esac
} >> "$target/postgresql.auto.conf"
touch "$target/recovery.signal"
if [ -n "${WULI_FILES_FOLDER:-}" ]; then
  mkdir -p "$WULI_FILES_FOLDER"
  cp --recursive --no-clobber --preserve=timestamps "$backup/files/." "$WULI_FILES_FOLDER/"
fi
echo "已还原到 $target：请用它启动 PostgreSQL $(($(fact "$backup" server) / 10000))。 Restored: start PostgreSQL over it."
