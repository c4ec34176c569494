package cn.wuli.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.fund.BooksCheck;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Checks the books of all unions, and does so after every integration test whatever it was about. */
public class Books implements QuarkusTestAfterEachCallback {
    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        try (Connection connection = Arc.container()
                .select(AgroalDataSource.class, new DataSource.DataSourceLiteral("migrator"))
                .get()
                .getConnection()) {
            assertBalanced(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Where no application runs in this JVM. */
    public static void assertBalanced() {
        try (Connection connection = TestDatabase.asMigrator()) {
            assertBalanced(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void assertBalanced(Connection connection) throws SQLException {
        assertEquals(List.of(), findings(connection), "the books are not in order");
    }

    /** Of one snapshot, so that work under way in other threads cannot look like an error. */
    public static List<String> findings(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        List<String> findings = new ArrayList<>();
        for (String query : List.of(BooksCheck.query(), BooksCheck.treeQuery())) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    findings.add(rows.getString("tenant_id") + ": " + rows.getString("finding"));
                }
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return findings;
    }
}
