package cn.wuli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What stands behind {@code make run}: builds what is stale, starts PostgreSQL, Keycloak and the backend, prints where to
 * go and who may sign in, and stops everything in order on Ctrl-C. Whatever was killed before, the next start mends.
 */
public final class Launcher {
    private static volatile boolean failed;

    private final Installation installation;
    private final Progress progress;
    private final RunningParts parts;

    private Launcher(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.parts = new RunningParts(installation, progress);
    }

    public static void main(String[] words) {
        var progress = new Progress(System.out);
        try {
            var launcher = new Launcher(Installation.ofThisMachine(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::end));
            var ended = launcher.start();
            launcher.parts.waitWhileStopping();
            throw new CannotStart(
                    ended + " 意外停止，日志在 " + launcher.installation.var().resolve("log")
                            + "；再次运行 make run 即可恢复。 A part ended unexpectedly; make run mends it.");
        } catch (CannotStart e) {
            failed = true;
            progress.fail(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            failed = true;
            progress.fail("启动失败：" + e + "。 Start failed.");
            System.exit(1);
        }
    }

    /** Ctrl-C is how a run is meant to end, so it ends with success. */
    private void end() {
        parts.stop();
        if (!failed) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Comes back only when a part ended by itself, with its name. */
    private String start() throws Exception {
        progress.say("五力 Wuli");
        Files.createDirectories(installation.var().resolve("log"));
        parts.add(
                "lock",
                FolderLock.of(
                        installation.var(),
                        () -> progress.say("→ 上一次运行正在停止，请稍候 Waiting for an earlier run to stop …")));
        if (Leftovers.end(installation) > 0) {
            progress.say("✓ 已结束上次被强行中断后遗留的进程  Ended what a killed run had left");
        }
        checkPorts();
        var secrets = secrets();

        var database = inBackground("准备数据库 Database", this::startDatabase);
        var programs = inBackground("准备身份认证程序 Keycloak's programs", KeycloakDistribution::prepared);
        var pages = inBackground(() -> {
            new Builds(installation, progress).pages();
            return true;
        });
        var keycloak = inBackground(() -> {
            result(programs);
            var postgres = result(database);
            return progress.step("身份认证 Sign-in (Keycloak)", () -> startKeycloak(postgres, secrets));
        });
        new Builds(installation, progress).backend();
        result(pages);
        result(keycloak);
        var demoProgress = new DemoProgress(installation, progress);
        var backend = startBackend(result(database), result(keycloak), secrets);
        var demo = inBackground(() -> {
            demoProgress.follow(backend.process());
            return true;
        });
        progress.step("后端 Backend", () -> {
            backend.awaitReady(installation);
            return true;
        });
        result(demo);
        welcome();
        var backendEnd = backend.process().onExit().thenApply(ended -> "后端 Backend");
        var keycloakEnd = result(keycloak).onExit().thenApply(ended -> "身份认证 Keycloak");
        var databaseEnd = result(database).onExit().thenApply(ended -> "数据库 Database");
        return (String)
                CompletableFuture.anyOf(backendEnd, keycloakEnd, databaseEnd).get();
    }

    private void checkPorts() {
        requireFree(installation.port());
        requireFree(installation.keycloakPort());
        // A database that a killed run left behind holds its port until the database itself takes it over.
        if (Processes.workingIn(installation.databaseFolder().resolve("cluster"))
                .isEmpty()) {
            requireFree(installation.databasePort());
        }
    }

    private static void requireFree(int port) {
        if (!Ports.isFree(port)) {
            throw new CannotStart("端口 " + port + " 已被其他程序占用：请先停止它（用 ss -ltnp 'sport = :" + port
                    + "' 查看是谁），再运行 make run。 Port " + port + " is taken by another program: stop it first.");
        }
    }

    private Secrets secrets() throws IOException {
        var folder = installation.secrets();
        var file = folder.resolve("local");
        if (Files.exists(installation.databaseFolder().resolve("cluster")) && !Files.exists(file)) {
            throw new CannotStart("密钥文件 " + file + " 不见了，而数据库还在：请从备份恢复它，或运行 make clean-data 重新开始（数据会丢失）。"
                    + " The secrets of the existing data are missing.");
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new Secrets(file);
    }

    private EmbeddedPostgres startDatabase() {
        var postgres = EmbeddedPostgres.durable(installation.databaseFolder(), installation.databasePort());
        parts.add("数据库 Database", postgres);
        postgres.createDatabase(KeycloakServer.DATABASE, KeycloakServer.DATABASE_ROLE);
        return postgres;
    }

    private KeycloakServer startKeycloak(EmbeddedPostgres postgres, Secrets secrets) {
        var settings = new KeycloakSettings(
                installation.keycloakPort(),
                installation.url(),
                new DatabaseAddress(
                        postgres.jdbcUrl(KeycloakServer.DATABASE),
                        KeycloakServer.DATABASE_ROLE,
                        postgres.passwordOf(KeycloakServer.DATABASE_ROLE)),
                secrets.of("oidc-client"),
                secrets.of("provisioning-client"),
                secrets.of("keycloak-admin"));
        var keycloak = KeycloakServer.start(settings, installation.log("keycloak"));
        parts.add("身份认证 Keycloak", keycloak);
        return keycloak;
    }

    private Backend startBackend(EmbeddedPostgres postgres, KeycloakServer keycloak, Secrets secrets)
            throws IOException {
        var backend = Backend.start(
                installation, BackendConfiguration.of(installation, postgres, keycloak, secrets.of("session-key")));
        parts.add("后端 Backend", backend);
        return backend;
    }

    private void welcome() throws IOException {
        progress.say("");
        progress.say("五力已就绪（用时 " + progress.total() + "） Ready: " + installation.url());
        progress.say("  手机端 Phone: " + installation.url() + "/m/");
        if (Files.exists(installation.accountsFile())) {
            progress.say("");
            Files.readAllLines(installation.accountsFile()).forEach(progress::say);
        }
        progress.say("");
        progress.say("按 Ctrl-C 停止全部服务。 Ctrl-C stops everything.");
    }

    private <T> FutureTask<T> inBackground(String name, Callable<T> work) {
        return inBackground(() -> progress.step(name, work));
    }

    private static <T> FutureTask<T> inBackground(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private static <T> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
