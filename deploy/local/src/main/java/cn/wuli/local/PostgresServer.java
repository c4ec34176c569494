package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One server process over one data folder: makes the cluster, starts, stops and kills it. */
final class PostgresServer {
    static final String SUPERUSER = "postgres";

    private static final Duration START_TIME = Duration.ofSeconds(60);
    private static final Duration STOP_TIME = Duration.ofSeconds(30);
    private static final long LARGEST_LOG = 20L << 20;
    private static final int STATUS_LINE = 7;

    private final Path home;
    private final Path cluster;
    private final Path log;
    private final Path binaries = PostgresBinaries.folder();
    private final OrdinaryUser user;
    private final Map<String, String> settings;
    private @Nullable Process process;

    /** @param home holds {@code cluster/} and {@code postgres.log} */
    PostgresServer(Path home, Map<String, String> settings) {
        this(home, settings, OrdinaryUser.ofThisMachine());
    }

    PostgresServer(Path home, Map<String, String> settings, OrdinaryUser user) {
        this.user = user;
        this.home = home;
        this.cluster = home.resolve("cluster");
        this.log = home.resolve("postgres.log");
        this.settings = settings;
    }

    Path cluster() {
        return cluster;
    }

    /** Makes the cluster aside and moves it into place, so that a kill half-way leaves nothing that looks complete. */
    void createCluster(String superuserPassword) {
        var aside = home.resolve("cluster.new");
        var passwordFile = home.resolve("superuser-password.new");
        try {
            Folders.delete(aside);
            Files.createDirectory(
                    aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, superuserPassword);
            user.own(aside);
            user.own(passwordFile);
            var initdb = start(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + aside,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The built-in provider sorts alike on every machine; Chinese order comes from pinyin columns.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (initdb.waitFor() != 0) {
                throw new CannotStart("无法建立数据库目录 " + cluster + "：" + LogTail.of(log));
            }
            Files.move(aside, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("启动被中断。 Interrupted.", e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    void start(int port) {
        user.own(cluster);
        stopLeftovers();
        var words = new ArrayList<>(
                user.command(List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString())));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        words.addAll(List.of("-c", "port=" + port));
        try {
            process = launch(Processes.inOwnSession(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process, port);
    }

    CompletableFuture<Process> onExit() {
        var running = process;
        return running == null
                ? CompletableFuture.failedFuture(new IllegalStateException("stopped"))
                : running.onExit();
    }

    /** Stops at once and in order: sessions are cut, a checkpoint is written. */
    void stop() {
        var running = process;
        if (running != null && running.isAlive()) {
            stop(running.toHandle());
        }
        process = null;
    }

    /** As if the machine had lost this process and all its children in the same moment. */
    void kill9() {
        var running = process;
        if (running == null) {
            return;
        }
        var children = running.descendants().toList();
        running.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        Processes.ends(running.toHandle(), STOP_TIME);
        children.forEach(child -> Processes.ends(child, STOP_TIME));
        process = null;
    }

    /** Ends what an earlier, killed run left behind over this data folder, then removes its mark. */
    private void stopLeftovers() {
        var mark = cluster.resolve("postmaster.pid");
        var leftovers = Processes.workingIn(cluster);
        var postmaster = markedProcess(mark);
        leftovers.stream().filter(process -> process.pid() == postmaster).forEach(PostgresServer::stop);
        // A killed postmaster's children notice its death by themselves, unless they are busy.
        leftovers.stream()
                .filter(process -> !Processes.ends(process, Duration.ofSeconds(5)))
                .forEach(process -> {
                    process.destroyForcibly();
                    Processes.ends(process, STOP_TIME);
                });
        try {
            // Its number may belong to a stranger by now, which PostgreSQL would take for a running server.
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle postmaster) {
        Processes.signal(postmaster, "INT");
        if (!Processes.ends(postmaster, STOP_TIME)) {
            Processes.signal(postmaster, "QUIT");
            Processes.ends(postmaster, STOP_TIME);
        }
    }

    private void awaitReady(Process server, int port) {
        var mark = cluster.resolve("postmaster.pid");
        var end = System.nanoTime() + START_TIME.toNanos();
        while (!isReady(mark, server.pid())) {
            if (!server.isAlive() || System.nanoTime() > end) {
                server.destroyForcibly();
                throw new CannotStart("PostgreSQL 未能在端口 " + port + " 启动，日志在 " + log + "：" + LogTail.of(log));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("启动被中断。 Interrupted.", e);
            }
        }
    }

    private static boolean isReady(Path mark, long pid) {
        try {
            var lines = Files.readAllLines(mark);
            return lines.size() > STATUS_LINE
                    && lines.getFirst().equals(Long.toString(pid))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private static long markedProcess(Path mark) {
        try {
            return Long.parseLong(Files.readAllLines(mark).getFirst().strip());
        } catch (IOException | RuntimeException e) {
            // No mark, or one that was cut off while it was written.
            return -1;
        }
    }

    private Process start(List<String> words) throws IOException {
        return launch(user.command(words));
    }

    private Process launch(List<String> words) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // PGPORT and its like in the person's own environment are about another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
