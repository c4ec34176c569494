#!/bin/sh
# What `make test` does: every check and test in order, a header line before each step, a summary with durations at the end.
# The pages are checked and walked through while the Java tests run, which leave a part of the machine idle. The full output
# of each step is kept under var/log/test. Ends with 1 at the first step that fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. deploy/local/find-jdk.sh
sh deploy/local/check-machine.sh "$root/var"

logs=$root/var/log/test
rm -rf "$logs"
mkdir -p "$logs"
summary=$logs/summary
: > "$summary"
began=$(date +%s)

finish() {
  echo
  echo "== 小结 Summary"
  cat "$summary"
  printf '%-46s %5s s\n' "合计 total" "$(($(date +%s) - began))"
}

# step NAME LOG HINT COMMAND…: shows the output and keeps it; the status is the command's, not that of the copying.
step() {
  name=$1
  log=$logs/$2.log
  hint=$3
  shift 3
  echo
  echo "== $name"
  start=$(date +%s)
  {
    status=0
    "$@" 2>&1 || status=$?
    echo "$status" > "$log.status"
  } | tee "$log"
  took=$(($(date +%s) - start))
  if [ "$(cat "$log.status")" != 0 ]; then
    printf '✗ %-44s %5s s\n' "$name" "$took" >> "$summary"
    finish
    echo "✗ $name 未通过：$hint（完整输出 $log）" >&2
    exit 1
  fi
  printf '✓ %-44s %5s s\n' "$name" "$took" >> "$summary"
}

npm_run() {
  (cd frontend && npm run --silent "$@")
}

npm_packages() {
  (cd frontend && npm ci --no-audit --no-fund)
}

generated_types_are_fresh() {
  kept=$(mktemp -d)
  cp -R frontend/src/api/generated/. "$kept/"
  npm_run generate
  status=0
  diff -r "$kept" frontend/src/api/generated || status=1
  cp -R "$kept"/. frontend/src/api/generated/
  rm -rf "$kept"
  return $status
}

# browser_tests NAME: the script of frontend/package.json
browser_tests() {
  CHROMIUM=$(sh deploy/local/find-chromium.sh) || return 1
  export CHROMIUM
  echo "Chromium: $CHROMIUM"
  npm_run "$1"
}

pages() {
  step "网页依赖 Page packages" packages "检查网络后重试" npm_packages
  step "网页格式与规范 Biome" biome "运行 make format，再改其余的" npm_run check
  step "类型检查 TypeScript" typecheck "看上面的行号" npm_run typecheck
  step "模块边界 dependency-cruiser" fences "看上面列出的引用" npm_run depcruise
  step "无用代码 knip" knip "删去列出的代码或依赖" npm_run knip
  step "网页单元测试 Vitest" vitest "看上面第一个 FAIL" npm_run test
  step "网页构建与体积 Build and budgets" build "看上面超出的包" npm_run bundle
  step "浏览器测试 Playwright" e2e "截图与过程在 frontend/test-results" browser_tests e2e
}

step "Java 格式 Java format" java-format "运行 make format" mvn -B -q spotless:check
pages > "$logs/pages.log" 2>&1 &
beside=$!
trap 'kill "$beside" 2> /dev/null || true' EXIT
step "全部 Java 测试 mvn verify" java "看上面第一个 [ERROR]" mvn -B verify
passed=0
wait "$beside" || passed=$?
cat "$logs/pages.log"
[ "$passed" = 0 ] || exit 1
step "接口契约 openapi.yaml" contract "运行 make openapi 并提交" diff openapi.yaml backend/target/openapi/openapi.yaml
step "网页接口类型 Generated types" types "运行 make openapi 并提交" generated_types_are_fresh
step "业务故事（整套系统） Stories on the whole product" stories "截图与过程在 frontend/test-results" browser_tests stories
finish
echo "✓ 全部通过 All passed"
