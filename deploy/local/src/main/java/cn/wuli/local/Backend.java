package cn.wuli.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application itself as a process of its own. */
final class Backend implements AutoCloseable {
    /** The first start may load the demo province before it answers. */
    private static final Duration START_TIME = Duration.ofMinutes(10);

    private static final Duration STOP_TIME = Duration.ofSeconds(25);
    /**
     * With these it was 230–270 MB resident after a start, 333 MB at most under load (bench/results), and 441 MB after the first
     * start, which loads the demo; the budget is 450.
     */
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=96m",
            "-Xss512k",
            // What the C library holds back after a burst, such as the loading of the demo, is given back to the
            // system.
            "-XX:TrimNativeHeapInterval=30000");

    private final Process process;

    private Backend(Process process) {
        this.process = process;
    }

    /** The mark by which a left-over backend of this installation is known among all processes. */
    static String mark(Installation installation) {
        return "-Dwuli.installation=" + installation.var();
    }

    static Backend start(Installation installation, Map<String, String> configuration) throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", mark(installation), "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(MEMORY);
        command.addAll(List.of("-jar", installation.backendJar().toString()));
        var builder = new ProcessBuilder(Processes.inOwnSession(command))
                .directory(installation.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(installation.log("backend").toFile());
        builder.environment().putAll(configuration);
        // Else each of many threads keeps a heap of its own in the C library.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return new Backend(builder.start());
    }

    void awaitReady(Installation installation) {
        var address = installation.url() + "/q/health/ready";
        if (!Answers.within(START_TIME, address, process)) {
            throw new CannotStart("后端未能启动，日志在 " + installation.log("backend") + "："
                    + LogTail.of(installation.log("backend")) + " The backend did not start, see its log.");
        }
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        if (!Processes.ends(process.toHandle(), STOP_TIME)) {
            process.destroyForcibly();
            Processes.ends(process.toHandle(), STOP_TIME);
        }
    }
}
