# What the scripts of this folder share, to be read by them (". common.sh"). Needs the tools of Debian: coreutils, tar, gzip, flock.
set -eu
umask 077
LC_ALL=C
export LC_ALL
folder=${WULI_BACKUP:?the folder of the backups, such as /srv/backup}
psql=${PSQL:-psql}

fail() {
  echo "$1" >&2
  exit 1
}

# A line of the facts that backup.sh wrote down.
fact() {
  sed -n "s/^$2=//p" "$1/facts"
}

# chosen NAME: the folder of the backup that is meant; `latest` is the newest that was completed.
chosen() {
  name=$1
  [ "$name" != latest ] || name=$(find "$folder/base" -mindepth 1 -maxdepth 1 -name '*Z' -printf '%f\n' | sort | tail -n 1)
  [ -n "$name" ] && [ -f "$folder/base/$name/SHA256SUMS" ] ||
    fail "没有找到备份 $1（目录 $folder/base）。 There is no backup $1."
  echo "$folder/base/$name"
}

# Whether each byte is as it was when the backup was taken.
require_intact() {
  (cd "$1" && sha256sum --strict --quiet --check SHA256SUMS && cd files &&
    { [ ! -s ../files.sha256 ] || sha256sum --strict --quiet --check ../files.sha256; }) >&2 ||
    fail "备份 $1 已损坏（缺少文件或校验和不符），不能使用：请改用另一份备份。 The backup is damaged: use another one."
}

# Whether PostgreSQL's own manifest of a backup is complete: its last line is the digest of those before.
complete_manifest() {
  [ -s "$1" ] &&
    [ "$(tail -n 1 "$1")" = "\"Manifest-Checksum\": \"$(head -n -1 "$1" | sha256sum | cut -c 1-64)\"}" ]
}
