package cn.wuli.bench;

import java.nio.file.Path;
import java.util.List;

/** How long and how much; from the environment. {@code --quick} is for trying: it says nothing about the goals. */
record Settings(
        Path repository,
        boolean quick,
        int warmUpSeconds,
        int seconds,
        int connections,
        int members,
        int assisted,
        int postings,
        int roster,
        int claimSeconds,
        List<String> only) {
    static final int LARGE_UNION = 50_000;
    static final int BRANCHES = 100;
    static final int UNIONS = 150;

    static Settings of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        String only = System.getenv().getOrDefault("BENCH_ONLY", "");
        return new Settings(
                Path.of(arguments.getFirst()),
                quick,
                number("BENCH_WARMUP", quick ? 8 : 60),
                number("BENCH_SECONDS", quick ? 8 : 30),
                number("BENCH_CONNECTIONS", 32),
                number("BENCH_MEMBERS", quick ? 100_000 : 1_000_000),
                number("BENCH_ASSISTED", quick ? 5_000 : 100_000),
                number("BENCH_POSTINGS", quick ? 30_000 : 3_000_000),
                number("BENCH_ROSTER", quick ? 5_000 : 60_000),
                number("BENCH_CLAIM_SECONDS", quick ? 10 : 600),
                only.isBlank() ? List.of() : List.of(only.split(",")));
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    Path target() {
        return repository.resolve("bench").resolve("target");
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(otherwise)));
    }
}
