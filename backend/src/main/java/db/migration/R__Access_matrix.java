package db.migration;

import cn.wuli.platform.access.AccessMatrix;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads the matrix of posts and actions. Runs again whenever one of its files changes. */
public class R__Access_matrix extends BaseJavaMigration {
    @Override
    public Integer getChecksum() {
        return List.of(
                        AccessMatrix.rows(AccessMatrix.POST_TYPES),
                        AccessMatrix.rows(AccessMatrix.ACTIONS),
                        AccessMatrix.rows(AccessMatrix.SEPARATION))
                .hashCode();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        insert(
                context,
                "insert into auth.post_type (code, name, scope_mode, system) values (?, ?, ?, ?::boolean)"
                        + " on conflict (code) do update set name = excluded.name, scope_mode = excluded.scope_mode,"
                        + " system = excluded.system",
                AccessMatrix.rows(AccessMatrix.POST_TYPES));
        execute(context, "delete from auth.post_action");
        execute(context, "delete from auth.action");
        execute(context, "delete from auth.separation");
        insert(
                context,
                "insert into auth.separation (post_type_a, post_type_b, same_union, basis) values (?, ?, ?::boolean, ?)",
                AccessMatrix.rows(AccessMatrix.SEPARATION));
        insertActions(context);
    }

    private static void insertActions(Context context) throws SQLException {
        try (PreparedStatement action = context.getConnection()
                        .prepareStatement("insert into auth.action (code, description, mfa) values (?, ?, ?)");
                PreparedStatement cell = context.getConnection()
                        .prepareStatement(
                                "insert into auth.post_action (post_type, action, unit_kind) values (?, ?, ?)")) {
            for (AccessMatrix.Action each : new AccessMatrix().actions().values()) {
                action.setString(1, each.code());
                action.setString(2, each.description());
                action.setBoolean(3, each.needsOneTimeCode());
                action.addBatch();
                for (Map.Entry<String, Set<String>> allowed : each.allowed().entrySet()) {
                    for (String kind : allowed.getValue()) {
                        cell.setString(1, allowed.getKey());
                        cell.setString(2, each.code());
                        cell.setString(3, kind);
                        cell.addBatch();
                    }
                }
            }
            action.executeBatch();
            cell.executeBatch();
        }
    }

    private static void execute(Context context, String sql) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Context context, String sql, List<List<String>> rows) throws SQLException {
        try (PreparedStatement statement = context.getConnection().prepareStatement(sql)) {
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int column = 0; column < row.size(); column++) {
                    statement.setString(column + 1, row.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
