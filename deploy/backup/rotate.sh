#!/bin/sh
# Removes backups that are no longer needed: the newest WULI_BACKUP_DAILY stay (14), and the newest of each of the last
# WULI_BACKUP_MONTHLY months (6). Log segments stay from the oldest of the daily ones on: so far back any moment can be restored.
. "$(dirname "$0")/common.sh"
daily=${WULI_BACKUP_DAILY:-14}
monthly=${WULI_BACKUP_MONTHLY:-6}
[ "$daily" -ge 1 ] || fail "至少保留一份备份：WULI_BACKUP_DAILY 不能小于 1。 At least one backup must stay."

kept=$(mktemp)
trap 'rm -f "$kept"' EXIT
names=$(find "$folder/base" -mindepth 1 -maxdepth 1 -name '*Z' -printf '%f\n' | sort -r)
[ -n "$names" ] || exit 0
echo "$names" | head -n "$daily" > "$kept"
oldest=$(tail -n 1 "$kept")
echo "$names" | awk '!seen[substr($0, 1, 6)]++' | head -n "$monthly" >> "$kept"
for name in $names; do
  grep -q -x "$name" "$kept" || rm -rf "${folder:?}/base/$name"
done

# The first eight digits of a segment are its timeline, the next sixteen its place in the log.
needed=$(fact "$folder/base/$oldest" first_wal | cut -c 9-)
find "$folder/wal" -type f -name '????????????????????????*.gz' -printf '%f\n' |
  awk -v needed="$needed" '(substr($0, 9, 16) "") < (needed "")' |
  (cd "$folder/wal" && xargs -r -d '\n' rm -f)
