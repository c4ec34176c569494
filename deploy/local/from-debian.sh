# Finds a program that tests and backups need, to be read by other scripts (". from-debian.sh"): the installed one, else one
# from the system's packages: installed as root, unpacked into the own cache as anybody else. Never gives up silently.
#   wuli_find PROGRAM PACKAGE VARIABLE   prints the path; PACKAGE may be several words; VARIABLE names an own choice

wuli_works() {
  [ -n "$1" ] && [ -x "$1" ] && "$1" "$2" > /dev/null 2>&1
}

wuli_installed() {
  eval "own=\${$3:-}"
  for path in "$own" "$(command -v "$1" 2> /dev/null || true)" "/usr/sbin/$1" /usr/lib/postgresql/*/bin/"$1"; do
    if wuli_works "$path" "$2"; then
      echo "$path"
      return 0
    fi
  done
  return 1
}

# A small script in front of the unpacked program tells it where its libraries lie.
wuli_unpacked() {
  folder=${XDG_CACHE_HOME:-$HOME/.cache}/wuli/debian/$1
  if ! wuli_works "$folder/run" "$3"; then
    mkdir -p "$folder/packages" "$folder/root"
    (cd "$folder/packages" && apt-get download -q $2) >&2 || return 1
    for package in "$folder"/packages/*.deb; do
      dpkg-deb --extract "$package" "$folder/root" || return 1
    done
    binary=$(find "$folder/root" -type f -name "$1" -path '*bin/*' ! -path '*/root/usr/bin/psql' | head -n 1)
    [ -n "$binary" ] || return 1
    libraries=$(find "$folder/root" -name '*.so*' -exec dirname {} + | sort -u | paste -sd: -)
    printf '#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s "$@"\n' "$libraries" "$binary" > "$folder/run"
    chmod 755 "$folder/run"
  fi
  wuli_works "$folder/run" "$3" && echo "$folder/run"
}

wuli_find() {
  program=$1
  packages=$2
  variable=$3
  asks=$4
  wuli_installed "$program" "$asks" "$variable" && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
    echo "没有 $program，用 apt-get 安装… Installing $packages" >&2
    if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages; } >&2; then
      wuli_installed "$program" "$asks" "$variable" && return 0
    fi
  elif command -v apt-get > /dev/null 2>&1; then
    echo "没有 $program，从系统软件源取来解开… Unpacking $packages" >&2
    wuli_unpacked "$program" "$packages" "$asks" && return 0
  fi
  echo "需要 $program：请安装软件包 $packages，或用环境变量 $variable 指定它。 $program is missing: install $packages or set $variable." >&2
  return 1
}
