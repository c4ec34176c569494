package cn.wuli.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Ends the processes of this installation that a killed launcher left running. PostgreSQL sees to its own leftovers. */
final class Leftovers {
    private static final Duration STOP_TIME = Duration.ofSeconds(20);

    private Leftovers() {}

    /** How many there were. */
    static int end(Installation installation) {
        return end(ProcessHandle.allProcesses()
                .filter(process -> isBackend(process, installation) || isKeycloak(process, installation))
                .toList());
    }

    /** A Keycloak that is still starting, and is not known to the launcher as running yet. */
    static void endUnfinishedKeycloak(Installation installation) {
        end(ProcessHandle.allProcesses()
                .filter(process -> isKeycloak(process, installation))
                .toList());
    }

    private static int end(List<ProcessHandle> found) {
        found.forEach(ProcessHandle::destroy);
        found.stream().filter(process -> !Processes.ends(process, STOP_TIME)).forEach(process -> {
            process.destroyForcibly();
            Processes.ends(process, STOP_TIME);
        });
        return found.size();
    }

    private static boolean isBackend(ProcessHandle process, Installation installation) {
        return words(process).contains(Backend.mark(installation));
    }

    private static boolean isKeycloak(ProcessHandle process, Installation installation) {
        var words = words(process);
        return words.contains("--http-port=" + installation.keycloakPort())
                && words.stream().anyMatch(word -> word.startsWith("-Dkc.home.dir=" + Repository.var()));
    }

    private static List<String> words(ProcessHandle process) {
        try {
            var line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            // Ended meanwhile, or another user's.
            return List.of();
        }
    }
}
