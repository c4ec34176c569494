package cn.wuli.testsupport;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** Counts what the JDBC driver sends to PostgreSQL, whoever asked for it; begin, commit and rollback are not counted. */
public final class DriverStatements {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Set<String> TRANSACTIONS = Set.of("BEGIN", "COMMIT", "ROLLBACK");

    private static final int READINGS = 5;

    private DriverStatements() {}

    /** The fewest of several readings: what scheduled work sends in the same moment only adds. */
    public static int ofOne(Runnable request) {
        return IntStream.range(0, READINGS)
                .map(reading -> during(request))
                .min()
                .orElseThrow();
    }

    private static int during(Runnable work) {
        AtomicInteger completed = new AtomicInteger();
        Handler counter = new Handler() {
            @Override
            public void publish(LogRecord line) {
                String message = line.getMessage() + Arrays.toString(line.getParameters());
                if (message.contains("<=BE CommandStatus(")
                        && TRANSACTIONS.stream().noneMatch(message::contains)) {
                    completed.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level before = DRIVER.getLevel();
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        try {
            work.run();
        } finally {
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(before);
        }
        return completed.get();
    }
}
