#!/bin/sh
# Prints the path of a Chromium for the browser tests: the installed one, else one from the system's packages (as root), else
# one that ships inside an npm package. Never gives up silently.
set -eu
cache=${XDG_CACHE_HOME:-$HOME/.cache}/wuli/chromium

works() {
  [ -n "$1" ] && "$1" --version > /dev/null 2>&1
}

installed() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] || continue
    path=$(command -v "$name" 2> /dev/null || true)
    if works "$path"; then
      echo "$path"
      return 0
    fi
  done
  return 1
}

installed && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
  echo "没有 Chromium，用 apt-get 安装… Installing chromium" >&2
  if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium fonts-noto-cjk; } >&2; then
    installed && exit 0
  fi
fi

# The package holds a compressed program and unpacks it when asked for its path.
echo "从 npm 取一个 Chromium… Fetching a Chromium from npm" >&2
mkdir -p "$cache"
if (cd "$cache" && npm install --silent --no-audit --no-fund --prefix . @sparticuz/chromium@141.0.0) >&2; then
  path=$(cd "$cache" && node --input-type=module -e '
    import chromium from "@sparticuz/chromium";
    console.log(await chromium.executablePath());' || true)
  if works "$path"; then
    echo "$path"
    exit 0
  fi
fi
echo "浏览器测试需要 Chromium，三种办法都没有得到：请安装 chromium，或用环境变量 CHROMIUM 指定它。 No Chromium for the browser tests: install one or set CHROMIUM." >&2
exit 1
