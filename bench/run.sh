#!/bin/sh
# Builds the backend and the scenarios, runs them on an embedded PostgreSQL of their own, writes bench/results/*.md.
# BENCH_WARMUP and BENCH_SECONDS (60 each), BENCH_CONNECTIONS (32), BENCH_MEMBERS (1000000), BENCH_ONLY=trivial,list,… choose.
set -eu
cd "$(dirname "$0")/.."
: "${JAVA_HOME:?make bench finds a JDK 25; without make set JAVA_HOME}"
mvn -B -q -Pbench -pl backend,bench -am package -DskipTests
exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:$(cat bench/target/classpath.txt)" cn.wuli.bench.Bench "$PWD"
