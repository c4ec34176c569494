package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small shell that outlives this JVM by a moment: when its input ends, because it is released or because the JVM is gone
 * by whatever cause, it does its one duty. Tests that are killed leave nothing behind thereby.
 */
final class Watchdog {
    /** Ends the server over a throw-away cluster and deletes its data. */
    private static final String CLUSTER = """
            cat > /dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2> /dev/null)
            if [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd")" = "$1" ]; then
              kill -QUIT "$pid"
              while [ "$(readlink "/proc/$pid/cwd")" = "$1" ]; do sleep 0.05; done
            fi
            rm -rf "$2"
            """;

    private static final String PROCESS = """
            cat > /dev/null
            kill -TERM "$1" 2> /dev/null
            """;

    private final Process shell;

    private Watchdog(String script, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", script, "wuli-watchdog"));
        command.addAll(words);
        shell = new ProcessBuilder(Processes.inOwnSession(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static Watchdog overCluster(Path cluster, Path home) throws IOException {
        return new Watchdog(CLUSTER, List.of(cluster.toString(), home.toString()));
    }

    static Watchdog overProcess(Process process) throws IOException {
        return new Watchdog(PROCESS, List.of(Long.toString(process.pid())));
    }

    /** Lets it do its duty now, and waits for the end of it. */
    void release() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
