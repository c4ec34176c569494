package cn.wuli.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's programs, unpacked from the Maven artifact and built for PostgreSQL once under {@code var/keycloak}.
 *
 * @param home the folder that Keycloak calls its home
 */
record KeycloakDistribution(Path home) {
    /** Build-time options: another list makes another build. Health stays on the main port, so that no second port is needed. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    static KeycloakDistribution prepared() {
        var folder = Repository.var().resolve("keycloak");
        var home = folder.resolve("keycloak-" + BuildVersions.keycloak());
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var distribution = new KeycloakDistribution(home);
                if (lock.isValid() && !distribution.isBuilt()) {
                    Folders.delete(home);
                    unpack(archive(), folder);
                    distribution.build();
                }
                distribution.takeOverRealmAndTheme();
                return distribution;
            }
        } catch (IOException e) {
            throw new CannotStart("无法准备 Keycloak：" + e.getMessage() + "。 Cannot prepare Keycloak.", e);
        }
    }

    /** The command of this Keycloak; the JVM is told to be small and quick to start rather than fast for years. */
    List<String> command(String heap, List<String> words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(words);
        return command;
    }

    private boolean isBuilt() throws IOException {
        var stamp = home.resolve(".built");
        return Files.exists(stamp) && Files.readString(stamp).equals(stampText());
    }

    private static String stampText() {
        return BuildVersions.keycloak() + " " + String.join(" ", BUILD) + " " + Runtime.version();
    }

    private void build() throws IOException {
        var log = home.resolve("build.log");
        var builder = new ProcessBuilder(command("512m", BUILD))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new CannotStart("Keycloak 构建失败，日志在 " + log + "。 The build of Keycloak failed.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("启动被中断。 Interrupted.", e);
        }
        Files.writeString(home.resolve(".built"), stampText());
    }

    private void takeOverRealmAndTheme() throws IOException {
        var source = Repository.keycloakFolder();
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                source.resolve("realm-wuli.json"),
                imports.resolve("realm-wuli.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var theme = source.resolve("themes/wuli");
        try (var files = Files.walk(theme)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var target = home.resolve("themes/wuli").resolve(theme.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path archive() {
        var archive = Repository.var().resolve("downloads/keycloak-quarkus-dist-" + BuildVersions.keycloak() + ".zip");
        if (!Files.exists(archive)) {
            throw new CannotStart("缺少 " + archive + "：请先运行 make run 或 mvn process-resources，由 Maven 下载。"
                    + " Keycloak's archive is missing: Maven fetches it in the phase process-resources.");
        }
        return archive;
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }
}
