package cn.wuli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much processor time the parts have used so far. Answers per second depend on what else the machine does; the time
 * that one answer costs hardly does.
 *
 * @param backendMillis of the backend
 * @param postgresMillis of all processes of PostgreSQL together
 */
record ProcessorTime(long backendMillis, long postgresMillis) {
    /** The kernel counts in ticks of 10 ms on every Linux that matters here. */
    private static final int MILLIS_PER_TICK = 10;

    private static final int USER_TICKS = 11;
    /** User and system time of the process, then of its ended children: connections that were closed in between count. */
    private static final int TIMES = 4;

    static ProcessorTime of(long backendPid) throws IOException {
        long postgres = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                postgres += isPostgres(process) ? millis(process) : 0;
            }
        }
        return new ProcessorTime(millis(Path.of("/proc/" + backendPid)), postgres);
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(backendMillis - earlier.backendMillis, postgresMillis - earlier.postgresMillis);
    }

    private static boolean isPostgres(Path process) {
        try {
            return Files.readString(process.resolve("comm")).startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).toString().contains("bench/target/postgres-");
        } catch (IOException ended) {
            return false;
        }
    }

    private static long millis(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            long ticks = fields.subList(USER_TICKS, USER_TICKS + TIMES).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
            return ticks * MILLIS_PER_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }
}
