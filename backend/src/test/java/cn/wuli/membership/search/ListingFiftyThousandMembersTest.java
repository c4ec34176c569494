package cn.wuli.membership.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.ManyMembers;
import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.MemberStatus;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.page.Cursor;
import cn.wuli.testsupport.As;
import cn.wuli.testsupport.DriverStatements;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list costs in a union of 50,000 members, for a post that sees all of them and for one that sees a branch. */
@WuliTest
class ListingFiftyThousandMembersTest {
    private static final MemberFilter ALL = filter(null, null, null, null);

    @BeforeEach
    void members() throws SQLException {
        ManyMembers.load();
    }

    record Case(
            String name,
            MemberFilter filter,
            MemberSort sort,
            @Nullable Cursor after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Cursor deep = new Cursor("S025000", new UUID(0, 0));
        return Stream.of(
                new Case("first page", ALL, MemberSort.STAFF_NUMBER, null),
                new Case("page in the middle", ALL, MemberSort.STAFF_NUMBER, deep),
                new Case("by name", ALL, MemberSort.NAME, new Cursor("li", new UUID(0, 0))),
                new Case("by day of joining", ALL, MemberSort.JOINED, new Cursor("2015-06-01", new UUID(0, 0))),
                new Case("by pinyin", filter("zhangwei", null, null, null), MemberSort.STAFF_NUMBER, null),
                new Case("by staff number", filter("S0321", null, null, null), MemberSort.STAFF_NUMBER, null),
                new Case("rare letters", filter("qqq", null, null, null), MemberSort.STAFF_NUMBER, null),
                new Case("one branch", filter(null, ManyMembers.BRANCH, null, null), MemberSort.STAFF_NUMBER, null),
                new Case("rare status", filter(null, null, MemberStatus.APPLYING, null), MemberSort.NAME, null),
                new Case("sex and employment", filter(null, null, null, Sex.FEMALE), MemberSort.STAFF_NUMBER, null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsAPageByAnIndexForTheWholeUnion(Case each) throws SQLException {
        assertIndexed(explain(ManyMembers.CHAIR, false, each));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsAPageByAnIndexForABranch(Case each) throws SQLException {
        assertIndexed(explain(ManyMembers.SECRETARY, true, each));
    }

    /** The way into the union, which confirms the post, and the page; the total when it is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {ManyMembers.CHAIR, ManyMembers.SECRETARY})
    void needsTwoStatementsForAPageAndOneForTheTotal(String subject) {
        request(subject);
        assertEquals(2, DriverStatements.ofOne(() -> page(subject, "/api/members")));
        assertEquals(3, DriverStatements.ofOne(() -> request(subject)));
    }

    /** A plan for each request would cost more than the page itself. */
    @ParameterizedTest
    @ValueSource(strings = {ManyMembers.CHAIR, ManyMembers.SECRETARY})
    void plansOnceForAllRequests(String subject) throws SQLException {
        MemberSearch.Query query = MemberSearch.query(
                ALL, subject.equals(ManyMembers.SECRETARY), MemberSort.STAFF_NUMBER, false, 21, null);
        try (Connection connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            ManyMembers.enter(connection, subject);
            try (PreparedStatement page = connection.prepareStatement(query.sql())) {
                for (int i = 0; i < 20; i++) {
                    page.executeQuery().close();
                }
                try (PreparedStatement prepared = connection.prepareStatement(
                        "select generic_plans from pg_prepared_statements where statement = ?")) {
                    prepared.setString(1, query.sql());
                    try (ResultSet row = prepared.executeQuery()) {
                        assertTrue(row.next() && row.getInt(1) > 0, "planned anew each time");
                    }
                }
            }
        }
    }

    private static void request(String subject) {
        int expected =
                subject.equals(ManyMembers.CHAIR) ? ManyMembers.MEMBERS : ManyMembers.MEMBERS / ManyMembers.BRANCHES;
        assertEquals(expected, page(subject, "/api/members?withTotal=true").<Integer>path("total"));
    }

    private static ExtractableResponse<Response> page(String subject, String address) {
        var page = As.anonymously()
                .auth()
                .oauth2(Tokens.of(subject))
                .header("Wuli-Acting-Post", ManyMembers.post(subject))
                .get(address)
                .then()
                .statusCode(200)
                .extract();
        assertEquals(20, page.<List<?>>path("items").size());
        return page;
    }

    private static void assertIndexed(String plan) {
        assertFalse(plan.contains("Seq Scan on member"), plan);
        double millis = Double.parseDouble(plan.replaceAll("(?s).*Execution Time: ([0-9.]+) ms.*", "$1"));
        assertTrue(millis < 60, plan);
    }

    private static String explain(String subject, boolean subtreePost, Case each) throws SQLException {
        MemberSearch.Query query = MemberSearch.query(each.filter, subtreePost, each.sort, false, 21, each.after);
        try (Connection connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            ManyMembers.enter(connection, subject);
            try (PreparedStatement statement =
                    connection.prepareStatement("explain (analyze, costs off) " + query.sql())) {
                int index = 1;
                for (Object parameter : query.parameters()) {
                    statement.setObject(
                            index++,
                            parameter instanceof String[] texts ? connection.createArrayOf("text", texts) : parameter);
                }
                StringBuilder plan = new StringBuilder();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        }
    }

    private static MemberFilter filter(
            @Nullable String text, @Nullable UUID unit, @Nullable MemberStatus status, @Nullable Sex sex) {
        return new MemberFilter(
                text,
                unit,
                status == null ? Set.of() : Set.of(status),
                sex == null ? Set.of() : Set.of(Employment.DISPATCHED),
                sex,
                sex == null ? null : LocalDate.of(2000, 1, 1),
                null);
    }
}
