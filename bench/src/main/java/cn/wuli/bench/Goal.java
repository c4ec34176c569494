package cn.wuli.bench;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a scenario is to reach, in words and as a test. */
record Goal(String words, Predicate<LoadRun.Figures> reached) {
    private static final double WITHIN = 1.2;

    static Goal rate(double perSecond) {
        return new Goal("≥ %,.0f/s".formatted(perSecond), figures -> figures.perSecond() >= perSecond);
    }

    static Goal rateAndP99(double perSecond, long millis) {
        return new Goal(
                "≥ %,.0f/s, p99 ≤ %d ms".formatted(perSecond, millis),
                figures -> figures.perSecond() >= perSecond && figures.p99() <= millis);
    }

    static Goal p95(long millis) {
        return new Goal("p95 ≤ %d ms".formatted(millis), figures -> figures.p95() <= millis);
    }

    /** Not fewer answers than the same list gave alone, divided by 1.2; without a reading of it nothing is said. */
    static Goal within(LoadRun.@Nullable Figures alone) {
        return new Goal(
                "within 1.2× of the list alone",
                figures -> alone != null && figures.perSecond() * WITHIN >= alone.perSecond());
    }
}
