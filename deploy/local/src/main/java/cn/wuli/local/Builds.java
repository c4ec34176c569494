package cn.wuli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds the backend and the pages when their sources changed since the last build, and only then. */
final class Builds {
    private final Installation installation;
    private final Progress progress;

    Builds(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    void backend() throws Exception {
        if (installation.prebuilt()) {
            return;
        }
        var root = installation.root();
        var stamp = stamp(
                "backend", root.resolve("pom.xml"), root.resolve("backend/pom.xml"), root.resolve("backend/src/main"));
        if (Files.exists(installation.backendJar()) && stamp.isFresh()) {
            progress.say("✓ 后端程序 Backend  无变化 unchanged");
            return;
        }
        progress.step("构建后端 Build backend", () -> {
            run(root, "build-backend", "mvn", "-B", "-q", "-pl", "backend", "-am", "package", "-DskipTests");
            stamp.renew();
            return true;
        });
    }

    void pages() throws Exception {
        if (installation.prebuilt()) {
            return;
        }
        var frontend = installation.root().resolve("frontend");
        var packages = stamp("packages", frontend.resolve("package.json"), frontend.resolve("package-lock.json"));
        if (!packages.isFresh() || !Files.isDirectory(frontend.resolve("node_modules"))) {
            progress.step("取得网页依赖 Fetch page packages", () -> {
                run(frontend, "npm-ci", "npm", "ci", "--no-audit", "--no-fund");
                packages.renew();
                return true;
            });
        }
        var stamp = stamp("pages", frontend);
        if (Files.exists(frontend.resolve("dist/index.html")) && stamp.isFresh()) {
            progress.say("✓ 网页 Pages  无变化 unchanged");
            return;
        }
        progress.step("构建网页 Build pages", () -> {
            run(frontend, "build-pages", "npm", "run", "build");
            stamp.renew();
            return true;
        });
    }

    private SourceStamp stamp(String name, Path... sources) {
        return new SourceStamp(installation.var().resolve("stamps").resolve(name), List.of(sources));
    }

    private void run(Path folder, String name, String... words) throws IOException, InterruptedException {
        var log = installation.log(name);
        var ended = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            var lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - 25), lines.size()).forEach(progress::say);
            throw new CannotStart("“" + String.join(" ", words) + "” 失败，完整输出在 " + log
                    + "；若是网络问题，请稍后再次运行 make run。 The build failed, see above.");
        }
    }
}
