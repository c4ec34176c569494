package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A small shell that outlives this JVM by a moment: when its input ends, because it is released or because the JVM is gone
 * by whatever cause, it ends the server over a throw-away cluster and deletes the data.
 */
final class Watchdog {
    private static final String SCRIPT = """
            cat > /dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2> /dev/null)
            if [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd")" = "$1" ]; then
              kill -QUIT "$pid"
              while [ "$(readlink "/proc/$pid/cwd")" = "$1" ]; do sleep 0.05; done
            fi
            rm -rf "$2"
            """;

    private Watchdog() {}

    static Process over(Path cluster, Path home) throws IOException {
        return new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "wuli-watchdog", cluster.toString(), home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Lets it do its work now, and waits for the end of it. */
    static void release(Process watchdog) {
        try {
            watchdog.getOutputStream().close();
            watchdog.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
