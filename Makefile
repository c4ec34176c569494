# The acts of work. `make` alone says what there is. Each target finds a JDK 25 by itself.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run test format openapi bench e2e clean clean-data

# Read at the start of each recipe: exports JAVA_HOME or says in one sentence what to install.
JDK := . deploy/local/find-jdk.sh
OR_SAY = || { echo "✗ make $@：$(1)" >&2; exit 1; }

help: ## 列出全部命令 List the targets
	@echo "五力 Wuli"
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: ## 构建并启动全部服务，打印地址与演示账号 Build and start everything
	@exec sh deploy/local/run.sh

test: ## 全部检查与测试 All checks and tests (about 25 minutes)
	@exec sh deploy/local/test.sh

format: ## 统一代码格式 Format Java and TypeScript
	@echo "→ Java: spotless"
	@$(JDK) && mvn -B -q spotless:apply $(call OR_SAY,Spotless 未能运行，请看上面的 Maven 输出。 See the output of Maven above.)
	@echo "→ TypeScript: biome"
	@cd frontend && { [ -d node_modules ] || npm ci --no-audit --no-fund; } && npm run --silent format \
	  $(call OR_SAY,Biome 报告了不能自动修正的问题，请按上面的行号修改。 Mend what Biome lists above.)

openapi: ## 由代码重写 openapi.yaml 与前端类型 Rewrite the contract and the types made from it
	@echo "→ backend: openapi.yaml"
	@$(JDK) && mvn -B -q -pl backend -am package -DskipTests \
	  $(call OR_SAY,后端未能构建，请看上面的 Maven 输出。 The backend did not build.)
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@echo "→ frontend: src/api/generated"
	@cd frontend && { [ -d node_modules ] || npm ci --no-audit --no-fund; } && npm run --silent generate \
	  $(call OR_SAY,前端类型未能生成。 The types were not generated.)

bench: ## 性能测试，约 40 分钟；make bench QUICK=1 试跑 Load scenarios (bench/README.md)
	@echo "→ bench/run.sh"
	@$(JDK) && sh bench/run.sh $(if $(QUICK),--quick) $(call OR_SAY,性能测试未完成，请看上面的输出与 bench/README.md。 See bench/README.md.)

e2e: ## 浏览器测试与业务故事 Browser tests, and stories on the whole product
	@echo "→ 构建 Build"
	@$(JDK) && mvn -B -q package -DskipTests $(call OR_SAY,后端未能构建，请看上面的 Maven 输出。 The backend did not build.)
	@echo "→ Playwright"
	@$(JDK) && CHROMIUM=$$(sh deploy/local/find-chromium.sh) && export CHROMIUM && cd frontend && \
	  { [ -d node_modules ] || npm ci --no-audit --no-fund; } && npm run --silent build && npm run --silent e2e && \
	  npm run --silent stories \
	  $(call OR_SAY,浏览器测试未通过，截图与过程在 frontend/test-results。 See frontend/test-results.)

clean: ## 删除构建产物，保留数据 Remove what builds made, keep data
	@echo "→ target, dist, stamps"
	@rm -rf target backend/target deploy/local/target frontend/dist frontend/node_modules frontend/test-results var/stamps var/log

clean-data: ## 删除本机数据、密钥与账号（不可恢复） Remove local data, secrets and accounts for good
	@if ps ax -o args 2> /dev/null | grep -q "[D]wuli.installation=$(CURDIR)/var"; then \
	  echo "✗ 五力正在运行：请先按 Ctrl-C 停止。 Wuli is running: stop it first." >&2; exit 1; fi
	@echo "→ var/postgres var/secrets var/files var/demo-accounts.txt"
	@rm -rf var/postgres var/secrets var/files var/demo-accounts.txt
