#!/bin/sh
# Reads each mounted secret into the variable that its file is named after, then becomes the given program. Secrets stand in no
# image, no compose file and no argument.
set -eu
for file in "${WULI_SECRETS:-/run/secrets}"/*; do
  name=${file##*/}
  case $name in
    WULI_*[!A-Z_]* | KC_*[!A-Z_]*) continue ;;
    WULI_* | KC_*) ;;
    *) continue ;;
  esac
  value=
  IFS= read -r value < "$file" || [ -n "$value" ] || {
    echo "密钥文件 $name 是空的。 The secret $name is empty." >&2
    exit 1
  }
  export "$name=$value"
done
exec "$@"
