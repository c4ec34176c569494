#!/bin/sh
# What `make run` does: checks the machine, builds the launcher when it is stale, and hands over to it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. deploy/local/find-jdk.sh
sh deploy/local/check-machine.sh "$root/var"

stamp=var/stamps/launcher
mkdir -p var/stamps var/log
sources=$(find pom.xml deploy/local/pom.xml deploy/local/src/main deploy/postgres -type f -exec sha256sum {} + | LC_ALL=C sort | sha256sum)
if [ "$(cat "$stamp" 2> /dev/null)" != "$sources" ] || [ ! -d deploy/local/target/lib ] || [ ! -d var/downloads ]; then
  echo "准备启动程序（首次需要下载，请稍候）… Building the launcher"
  # Nothing is forked by this build but the compiler; a failure shows Maven's own words.
  if ! mvn -B -q -pl deploy/local package -DskipTests > var/log/build-launcher.log 2>&1; then
    tail -n 30 var/log/build-launcher.log >&2
    echo "启动程序构建失败：请检查网络与 Maven 设置，详情见 var/log/build-launcher.log。 The launcher did not build." >&2
    exit 1
  fi
  echo "$sources" > "$stamp"
fi
exec "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "deploy/local/target/classes:deploy/local/target/lib/*" cn.wuli.local.Launcher
