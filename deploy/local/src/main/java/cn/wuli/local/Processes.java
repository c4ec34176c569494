package cn.wuli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals and searches that {@link ProcessHandle} does not offer. */
final class Processes {
    private Processes() {}

    /** The running processes whose working folder is this one: PostgreSQL always works in its data folder. */
    static List<ProcessHandle> workingIn(Path folder) {
        var real = folder.toAbsolutePath().normalize();
        return ProcessHandle.allProcesses()
                .filter(process -> real.equals(workingFolder(process)))
                .toList();
    }

    /** Own session: Ctrl-C in the terminal must not reach every part at once; the launcher stops them in order. */
    static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        var words = new ArrayList<String>(command.size() + 1);
        words.add("setsid");
        words.addAll(command);
        return words;
    }

    static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new CannotStart("无法向进程 " + process.pid() + " 发信号。 Cannot signal the process.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the process ended within the time. */
    static boolean ends(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException e) {
            // Ended meanwhile, or another user's: not ours in either case.
            return Path.of("");
        }
    }
}
