#!/bin/sh
# What a container runs for ever: each day at WULI_BACKUP_AT (02:30) a backup, its proof, and the removal of old ones; the first
# at once when there is none. A failure is said and tried again the next day; the health check of compose goes red meanwhile.
. "$(dirname "$0")/common.sh"
here=$(dirname "$0")
sleeper=
trap '[ -z "$sleeper" ] || kill "$sleeper" 2> /dev/null; exit 0' INT TERM

once() {
  sh "$here/once.sh" || echo "备份失败，原因见上。 The backup failed, see above." >&2
}

[ -n "$(find "$folder/base" -mindepth 1 -maxdepth 1 -name '*Z' 2> /dev/null)" ] || once
while :; do
  now=$(date +%s)
  next=$(date -d "${WULI_BACKUP_AT:-02:30}" +%s)
  [ "$next" -gt "$now" ] || next=$(date -d "tomorrow ${WULI_BACKUP_AT:-02:30}" +%s)
  sleep $((next - now)) &
  sleeper=$!
  wait "$sleeper"
  once
done
