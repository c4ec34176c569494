#!/bin/sh
# Builds the backend and the scenarios, runs them on an embedded PostgreSQL of their own, writes bench/results/*.md.
# --quick: two minutes on a small data set, to see that everything runs. BENCH_… variables: bench/README.md.
set -eu
cd "$(dirname "$0")/.."
: "${JAVA_HOME:?make bench finds a JDK 25; without make set JAVA_HOME}"
export JAVA_HOME
mvn -B -q -Pbench -pl backend,bench -am package -DskipTests
exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath.txt)" cn.wuli.bench.Bench "$PWD" "$@"
