#!/bin/sh
# The archive_command of PostgreSQL (archive.sh %p %f): keeps a segment of the log, so that any moment can be restored. Never
# writes over another content: that would mean that two clusters use one folder.
. "$(dirname "$0")/common.sh"
path=$1
name=$2
target=$folder/wal/$name.gz
mkdir -p "$folder/wal"
if [ -e "$target" ]; then
  # PostgreSQL asks again when it was killed between the copy and its own note.
  gzip --decompress --stdout "$target" | cmp --silent - "$path" ||
    fail "归档 $target 已存在且内容不同：两个数据库在使用同一个备份目录。 Another content is archived under this name."
  exit 0
fi
gzip -1 --stdout "$path" > "$target.part"
sync "$target.part"
mv "$target.part" "$target"
sync "$folder/wal"
