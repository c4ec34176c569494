package cn.wuli.bench;

import cn.wuli.local.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The same statements under the policies (as wuli_app, with a context) and without them (as wuli_migrator, which they do
 * not bind, with the tenant as a condition), turn by turn on warm connections.
 */
final class PolicyCost {
    private static final int ROUNDS = 3_000;
    private static final int WARM_UP = 500;
    private static final String PAGE =
            "select m.id, m.staff_number, m.name, m.unit_id, m.status from biz.member m where %s order by m.staff_number, m.id limit 21";
    private static final String COUNT = "select count(*) from biz.member m where %s";
    private static final String ONE = "select m.* from biz.member m where m.staff_number = '012345' and %s";

    /** Medians in microseconds. */
    record Cost(String statement, double with, double without) {}

    static Cost[] measure(EmbeddedPostgres postgres, UUID tenant, String subject, UUID post) throws SQLException {
        try (Connection app = postgres.connectionAs("wuli_app");
                Connection free = postgres.connectionAs("wuli_migrator")) {
            app.setAutoCommit(false);
            free.setAutoCommit(false);
            try (PreparedStatement enter = app.prepareStatement("select sec.enter(?, ?, 'bench')")) {
                enter.setString(1, subject);
                enter.setObject(2, post);
                enter.execute();
            }
            return new Cost[] {
                compare("page of 20", PAGE, app, free, tenant, ROUNDS),
                compare("one member by staff number", ONE, app, free, tenant, ROUNDS),
                compare("count of the union", COUNT, app, free, tenant, ROUNDS / 20)
            };
        }
    }

    private static Cost compare(String name, String sql, Connection app, Connection free, UUID tenant, int rounds)
            throws SQLException {
        long[] with = new long[rounds];
        long[] without = new long[rounds];
        try (PreparedStatement policed = app.prepareStatement(sql.formatted("true"));
                PreparedStatement plain = free.prepareStatement(sql.formatted("m.tenant_id = ?"))) {
            plain.setObject(1, tenant);
            for (int i = -Math.min(WARM_UP, rounds); i < rounds; i++) {
                // Who comes second finds the processors awake: each comes first in half of the rounds.
                boolean policedFirst = i % 2 == 0;
                long first = time(policedFirst ? policed : plain);
                long second = time(policedFirst ? plain : policed);
                if (i >= 0) {
                    with[i] = policedFirst ? first : second;
                    without[i] = policedFirst ? second : first;
                }
            }
        }
        return new Cost(name, median(with), median(without));
    }

    private static long time(PreparedStatement statement) throws SQLException {
        long start = System.nanoTime();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e3;
    }

    private PolicyCost() {}
}
