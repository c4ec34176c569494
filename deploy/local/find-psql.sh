#!/bin/sh
# Prints the path of a psql for backups: embedded PostgreSQL brings none. Each psql since 14 speaks to PostgreSQL 18.
set -eu
. "$(dirname "$0")/from-debian.sh"
packages=postgresql-client
if [ "$(id -u)" != 0 ] && command -v apt-cache > /dev/null 2>&1; then
  # Unpacked, not installed: the package that holds the program itself, and the library that it speaks with.
  packages="$(apt-cache depends postgresql-client | sed -n 's/.*Depends: *\(postgresql-client-[0-9]*\).*/\1/p' | head -n 1) libpq5"
fi
wuli_find psql "$packages" PSQL --version
