package cn.wuli.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.fund.BooksCheck;
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
        assertBalanced();
    }

    public static void assertBalanced() {
        try (Connection connection = TestDatabase.asMigrator()) {
            assertEquals(List.of(), findings(connection), "the books are not in order");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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
        return findings;
    }
}
