package cn.wuli.rights.demo;

import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What the modules of the demo do alike: act as somebody, take a step, look whether they have been here before. */
final class DemoActs {
    static final List<String> CAMPUSES = List.of("U-10353", "U-10352", "U-10336");

    private DemoActs() {}

    static <T> T as(ActingPost post, Supplier<T> work) {
        return ActingContext.callAs(post, work);
    }

    /** One step with the version as it is. */
    static void step(ActingPost post, IntSupplier version, Consumer<String> step) {
        String seen = Integer.toString(as(post, version::getAsInt));
        as(post, () -> {
            step.accept(seen);
            return seen;
        });
    }

    /** @param table of the schema biz */
    static boolean hasRows(Connection connection, String table, String campusCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select from biz." + table + " r join org.unit u on u.id = r.tenant_id where u.code = ? limit 1")) {
            query.setString(1, campusCode);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
