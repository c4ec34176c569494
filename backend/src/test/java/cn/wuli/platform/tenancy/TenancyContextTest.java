package cn.wuli.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How the context of {@code sec.enter} comes and goes with transactions on pooled connections. */
@WuliTest
class TenancyContextTest {
    private static final ActingPost CAMPUS =
            new ActingPost(Persona.CAMPUS_CHAIR.subject(), Persona.CAMPUS_CHAIR.postId());
    private static final ActingPost OTHER =
            new ActingPost(Persona.OTHER_CAMPUS_CHAIR.subject(), Persona.OTHER_CAMPUS_CHAIR.postId());

    private static final int LARGEST_POOL = 24;

    @Inject
    EntityManager entities;

    @Inject
    @DataSource("migrator")
    AgroalDataSource migrator;

    @Test
    void entersOncePerTransaction() {
        assertEquals(SmallProvince.CAMPUS.toString(), ActingContext.callAs(CAMPUS, () -> inTransaction(this::tenant)));
        assertEquals(
                SmallProvince.OTHER_CAMPUS.toString(), ActingContext.callAs(OTHER, () -> inTransaction(this::tenant)));
    }

    @Test
    void entersAgainInANewInnerTransaction() {
        String inner = ActingContext.callAs(
                CAMPUS,
                () -> inTransaction(() -> QuarkusTransaction.requiringNew().call(this::tenant)));
        assertEquals(SmallProvince.CAMPUS.toString(), inner);
    }

    @Test
    void hasNoContextWithoutAPostAndAfterARollback() {
        ActingContext.callAs(CAMPUS, () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> inTransaction(() -> {
                        throw new IllegalStateException("rolls back");
                    }));
            return null;
        });
        assertEquals("", QuarkusTransaction.requiringNew().call(this::tenant));
    }

    @Test
    void refusesAPostThatIsNotInForceAndKeepsNoConnection() {
        ActingPost revoked = new ActingPost(Persona.REVOKED_CHAIR.subject(), Persona.REVOKED_CHAIR.postId());
        for (int more = 0; more < 2 * LARGEST_POOL; more++) {
            assertThrows(
                    RuntimeException.class, () -> ActingContext.callAs(revoked, () -> inTransaction(this::tenant)));
        }
        assertEquals(SmallProvince.CAMPUS.toString(), ActingContext.callAs(CAMPUS, () -> inTransaction(this::tenant)));
    }

    /** The pool must not hand on the connection of a transaction that has yet to be rolled back. */
    @Test
    void refusesWithoutDisturbingOthers() throws Exception {
        ActingPost revoked = new ActingPost(Persona.REVOKED_CHAIR.subject(), Persona.REVOKED_CHAIR.postId());
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                ActingPost post = i % 2 == 0 ? revoked : CAMPUS;
                answers.add(callers.submit(() -> ActingContext.callAs(post, () -> inTransaction(this::tenant))));
            }
            for (int i = 0; i < answers.size(); i++) {
                Future<String> answer = answers.get(i);
                if (i % 2 == 0) {
                    Throwable refusal =
                            assertThrows(ExecutionException.class, answer::get).getCause();
                    assertEquals(CommonProblem.NO_ACTING_POST, ((DomainProblem) refusal).type());
                } else {
                    assertEquals(SmallProvince.CAMPUS.toString(), answer.get());
                }
            }
        }
    }

    @Test
    void cannotBeSetByTheApplicationItself() throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.execute("select set_config('wuli.tenant', 'x', true)"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void findsNothingInTheSchemaThatCouldLeak() throws SQLException {
        try (var connection = TestDatabase.asMigrator()) {
            assertEquals(List.of(), SchemaLint.findings(connection));
        }
    }

    @Test
    void reportsATableWithoutPolicies() throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set role wuli_owner");
            statement.execute("create table biz.careless (id uuid primary key)");
            List<String> findings = SchemaLint.findings(connection);
            connection.rollback();
            assertTrue(findings.contains("biz.careless: row level security is off"), findings::toString);
            assertTrue(findings.size() >= 5, findings::toString);
        }
    }

    /** Flyway's own setting must not outlive the migrations, or demo data and audits would see no rows. */
    @Test
    void givesTheMigrationRoleBackAfterFlyway() throws SQLException {
        try (var connection = migrator.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            assertEquals("wuli_migrator", row.getString(1));
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private String tenant() {
        return (String) entities.createNativeQuery("select coalesce(sec.tenant()::text, '')", String.class)
                .getSingleResult();
    }
}
