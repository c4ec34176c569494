#!/bin/sh
# Says in one sentence what this machine lacks, and ends with 1. Asked before anything is built.
set -eu
var=${1:?the folder var}

fail() {
  echo "$1" >&2
  exit 1
}

command -v mvn > /dev/null 2>&1 ||
  fail "没有找到 Maven：请安装 3.8 或更新的版本（apt-get install maven）。 Maven is missing: install 3.8 or newer."
command -v node > /dev/null 2>&1 ||
  fail "没有找到 Node.js：请安装 20.19 以上或 22.12 以上的版本。 Node.js is missing: install 20.19+ or 22.12+."
version=$(node --version | sed 's/^v//')
major=${version%%.*}
rest=${version#*.}
minor=${rest%%.*}
if [ "$major" -lt 20 ] || [ "$major" -eq 21 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; } ||
  { [ "$major" -eq 22 ] && [ "$minor" -lt 12 ]; }; then
  fail "Node.js 版本 $version 不适用：需要 20.19 以上的 20.x，或 22.12 以上。 Node.js $version does not do: 20.19+ or 22.12+ is needed."
fi
command -v npm > /dev/null 2>&1 ||
  fail "没有找到 npm：请安装（通常随 Node.js 一起，Debian 上为 apt-get install npm）。 npm is missing: install it."

mkdir -p "$var" 2> /dev/null && [ -w "$var" ] ||
  fail "目录 $var 不可写：请检查它的属主和权限。 The folder $var cannot be written: check its owner and permissions."
free=$(df -Pk "$var" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt 3145728 ]; then
  fail "磁盘空间不足：$var 所在分区只剩 $((free / 1024)) MB，至少需要 3 GB。 Not enough disk: $((free / 1024)) MB left, 3 GB are needed."
fi
