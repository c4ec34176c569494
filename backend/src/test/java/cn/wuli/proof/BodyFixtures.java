package cn.wuli.proof;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on terms, committees and the people in them. */
final class BodyFixtures {
    private static final String FAR_AHEAD = "2099-12-31";
    private static final String NAME = "试验委员会";
    private static final String BASIS = "试验〔2026〕5号";

    private BodyFixtures() {}

    static void addTo(FixtureBook book) throws SQLException {
        UUID term = Ids.next();
        UUID body = Ids.next();
        UUID seat = Ids.next();
        arrange(term, body, seat);
        Map<String, Object> end = Map.of("lastDay", FAR_AHEAD, "basisDocument", BASIS);
        book.add("endTerm", () -> Fixture.call().path("id", term).body(end));
        book.add("listPapers", () -> Fixture.call().query("objectType", "TERM").query("objectId", term));
        book.add(
                "filePaper",
                () -> Fixture.call()
                        .body(Map.of(
                                "objectType",
                                "TERM",
                                "objectId",
                                term,
                                "kind",
                                "REQUEST",
                                "title",
                                NAME,
                                "documentNumber",
                                BASIS,
                                "datedOn",
                                "2026-01-01",
                                "fileId",
                                Ids.next())));
        book.add("listBodyKinds", Fixture::call);
        book.add("listBodies", () -> Fixture.call().path("id", SmallProvince.OTHER_BRANCH));
        book.add(
                "recordBody",
                () -> Fixture.call()
                        .path("id", SmallProvince.OTHER_BRANCH)
                        .body(Map.of("kind", "WOMEN", "from", "1999-01-01", "basisDocument", BASIS)));
        book.add("endBody", () -> Fixture.call().path("id", body).body(end));
        book.add(
                "addBodyMember",
                () -> Fixture.call()
                        .path("id", body)
                        .body(Map.of(
                                "personId",
                                Persona.OTHER_CAMPUS_MEMBER.personId(),
                                "position",
                                "MEMBER",
                                "from",
                                FAR_AHEAD,
                                "basisDocument",
                                BASIS)));
        book.add("endBodyMember", () -> Fixture.call().path("id", seat).body(Map.of("lastDay", FAR_AHEAD)));
        book.add("findPeople", Fixture::call);
        book.add("listPostTypes", () -> Fixture.call().path("id", SmallProvince.OTHER_BRANCH));
    }

    /** Far ahead, so that no other test meets them. */
    private static void arrange(UUID term, UUID body, UUID seat) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var clear = connection.createStatement();
                var insert = connection.prepareStatement("""
                        with t as (
                          insert into org.term (id, unit_id, ordinal, valid, elected_by)
                            values (?, ?, 98, '[2090-01-01,2101-01-01)', 'BodyFixtures')),
                        b as (
                          insert into org.body (id, unit_id, term_id, kind, name, valid, basis_document)
                            values (?, ?, ?, 'OTHER', ?, '[2090-01-01,)', '试验'))
                        insert into org.body_member (id, body_id, person_id, position, valid, basis_document)
                          values (?, ?, ?, 'MEMBER', '[2090-01-01,)', ?)""")) {
            clear.execute("delete from org.body_member where body_id in (select id from org.body where name = '" + NAME
                    + "')");
            clear.execute("delete from org.body where name = '" + NAME + "'");
            clear.execute("delete from org.term where elected_by = 'BodyFixtures'");
            insert.setObject(1, term);
            insert.setObject(2, SmallProvince.OTHER_BRANCH);
            insert.setObject(3, body);
            insert.setObject(4, SmallProvince.OTHER_BRANCH);
            insert.setObject(5, term);
            insert.setString(6, NAME);
            insert.setObject(7, seat);
            insert.setObject(8, body);
            insert.setObject(9, Persona.BRANCH_CHAIR.personId());
            // Seats are told inside the own union only, though the body is seen from above.
            insert.setString(10, Canary.of(SmallProvince.CAMPUS));
            insert.execute();
        }
    }
}
