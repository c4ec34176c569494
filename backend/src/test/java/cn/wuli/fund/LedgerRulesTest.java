package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.openCampusFund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whatever the application would like. */
@WuliTest
class LedgerRulesTest {
    private static final String ENTRY = "insert into biz.entry (tenant_id, id, kind, occurred_on, period, summary,"
            + " decision_type, decision_id, person_id, post_id, request) values ('%s', '%s', 'RECEIPT', current_date,"
            + " date_trunc('month', current_date), '试', 'TEST', uuidv7(), uuidv7(), uuidv7(), 'r')";
    private static final String POSTING = "insert into biz.posting (tenant_id, entry_id, line, fund_id, account,"
            + " amount_fen) values ('%s', '%s', %d, '%s', '%s', %d)";

    private UUID fund;

    @BeforeEach
    void openAFund() {
        fund = openCampusFund("1000.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into biz.entry select * from biz.entry",
                "insert into biz.posting select * from biz.posting",
                "update biz.posting set amount_fen = 1",
                "delete from biz.posting",
                "update biz.entry set summary = ''",
                "update biz.fund_balance set available = available + 1",
                "insert into biz.fund_balance select * from biz.fund_balance",
                "update biz.reservation set paid_fen = 0",
                "update biz.ceiling set used_fen = 0",
                "update biz.accounting_period set status = 'CLOSED'",
                "select biz.post_entry('RECEIPT', current_date, '', '', uuidv7(), '{}', '{}', '{}', '{}')",
                "select biz.move('RECEIPT', '', '', uuidv7(), uuidv7(), 'RECEIVED', 'AVAILABLE', 1)"
            })
    void deniesTheApplicationEveryWayAroundTheMoves(String statement) throws SQLException {
        try (Connection connection = TestDatabase.asApplication()) {
            enter(connection);
            assertEquals("42501", failure(connection, statement).getSQLState());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update biz.posting set amount_fen = amount_fen * 2",
                "delete from biz.posting",
                "delete from biz.entry",
                "update biz.entry set summary = ''",
                "update biz.fund_balance set available = available + 1",
                "truncate biz.posting"
            })
    void refusesChangesEvenByTheSuperuser(String statement) throws SQLException {
        try (Connection connection = TestDatabase.server().superuserConnection()) {
            connection.setAutoCommit(false);
            SQLException refused = failure(connection, statement);
            assertEquals("23514", refused.getSQLState(), refused::getMessage);
            connection.rollback();
        }
    }

    @Test
    void refusesAnEntryThatDoesNotBalance() throws SQLException {
        assertEquals(
                "23514", commit(entryWith("AVAILABLE", 100, "RECEIVED", -99)).getSQLState());
    }

    @Test
    void refusesAnEntryWithoutPostings() throws SQLException {
        UUID id = UUID.randomUUID();
        assertEquals("23514", commit(ENTRY.formatted(SmallProvince.CAMPUS, id)).getSQLState());
    }

    @Test
    void refusesMoneyBetweenFundsOutsideOfATransfer() throws SQLException {
        UUID other = openCampusFund("1.00");
        UUID id = UUID.randomUUID();
        SQLException refused = commit(
                ENTRY.formatted(SmallProvince.CAMPUS, id),
                POSTING.formatted(SmallProvince.CAMPUS, id, 1, fund, "AVAILABLE", -50),
                POSTING.formatted(SmallProvince.CAMPUS, id, 2, other, "AVAILABLE", 50));
        assertEquals("23514", refused.getSQLState());
    }

    @Test
    void refusesABalanceBelowZero() throws SQLException {
        assertEquals(
                "23514",
                commit(entryWith("AVAILABLE", -100_001, "RECEIVED", 100_001)).getSQLState());
    }

    @Test
    void refusesAPostingToAnEntryOfAnEarlierTransaction() throws SQLException {
        UUID earlier;
        try (Connection connection = TestDatabase.asMigrator();
                var rows = connection
                        .createStatement()
                        .executeQuery("select entry_id from biz.posting where fund_id = '" + fund + "' limit 1")) {
            rows.next();
            earlier = rows.getObject(1, UUID.class);
        }
        SQLException refused = commit(
                POSTING.formatted(SmallProvince.CAMPUS, earlier, 3, fund, "AVAILABLE", 5),
                POSTING.formatted(SmallProvince.CAMPUS, earlier, 4, fund, "RECEIVED", -5));
        assertEquals("23514", refused.getSQLState());
    }

    private String[] entryWith(String first, long firstFen, String second, long secondFen) {
        UUID id = UUID.randomUUID();
        return new String[] {
            ENTRY.formatted(SmallProvince.CAMPUS, id),
            POSTING.formatted(SmallProvince.CAMPUS, id, 1, fund, first, firstFen),
            POSTING.formatted(SmallProvince.CAMPUS, id, 2, fund, second, secondFen)
        };
    }

    /** Runs the statements as a role that no policy binds, and expects that they fail at commit at the latest. */
    private static SQLException commit(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.server().superuserConnection()) {
            connection.setAutoCommit(false);
            return assertThrows(SQLException.class, () -> {
                for (String statement : statements) {
                    connection.createStatement().execute(statement);
                }
                connection.commit();
            });
        }
    }

    private static SQLException failure(Connection connection, String statement) {
        return assertThrows(
                SQLException.class, () -> connection.createStatement().execute(statement), statement);
    }

    private static void enter(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var call = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
            call.setString(1, Persona.CAMPUS_TREASURER.subject());
            call.setObject(2, Persona.CAMPUS_TREASURER.postId());
            call.execute();
        }
    }
}
