package cn.wuli.proof;

import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on re-elections. */
final class ElectionFixtures {
    private static final String PLACE = "ElectionFixtures";

    private ElectionFixtures() {}

    static void addTo(FixtureBook book) throws SQLException {
        UUID election = Ids.next();
        UUID given = Ids.next();
        UUID candidate = Ids.next();
        UUID struck = Ids.next();
        arrange(Map.of(election, candidate, given, struck));
        book.add("listElections", () -> Fixture.call().path("id", SmallProvince.OTHER_BRANCH));
        book.add(
                "prepareElection",
                () -> Fixture.call().path("id", SmallProvince.OTHER_BRANCH).body(plan(97)));
        book.add("getElection", () -> on(election));
        book.add("editElection", () -> on(election).ifMatch(0).body(plan(98)));
        book.add("discardElection", () -> on(given));
        book.add(
                "nominateCandidate",
                () -> on(election)
                        .body(Map.of(
                                "personId",
                                Persona.OTHER_CAMPUS_MEMBER.personId(),
                                "recommendation",
                                recommendation())));
        book.add(
                "editCandidate",
                () -> on(election).path("candidateId", candidate).body(recommendation()));
        book.add("removeCandidate", () -> on(given).path("candidateId", struck));
        book.add("printCandidateForm", () -> on(election).path("candidateId", candidate));
        book.add("printElectionPaper", () -> on(election).path("kind", "REQUEST"));
        book.add("countElection", () -> on(election).ifMatch(0).body(noVotes()));
    }

    private static Fixture on(UUID election) {
        return Fixture.call().path("id", election);
    }

    private static Map<String, Object> plan(int ordinal) {
        Map<String, Object> plan = new HashMap<>(Map.of("bodyKind", "COMMITTEE", "position", "MEMBER", "round", 1));
        plan.putAll(Map.of("ordinal", ordinal, "place", PLACE, "eligible", 30, "seats", 3, "heldOn", "2026-01-01"));
        return plan;
    }

    private static Map<String, Object> recommendation() {
        Map<String, Object> words = new HashMap<>(Map.of("sex", "MALE", "bornIn", "1980年6月", "office", "教师"));
        words.putAll(Map.of("politicalStatus", "群众", "recommendedBy", "工会小组", "recommendation", "同意"));
        words.put("profile", Canary.of(SmallProvince.CAMPUS));
        return words;
    }

    private static Map<String, Object> noVotes() {
        Map<String, Object> count = new HashMap<>(Map.of("present", 1, "issued", 1, "returned", 1, "valid", 1));
        count.putAll(Map.of("invalid", 0, "chiefScrutineer", "甲", "scrutineers", "乙", "votes", List.of()));
        return count;
    }

    /** @param candidates one for each election */
    private static void arrange(Map<UUID, UUID> candidates) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var clear = connection.createStatement();
                var insert = connection.prepareStatement("""
                        insert into biz.election (tenant_id, id, unit_id, body_kind, position, ordinal, round, held_on, place,
                            eligible, seats, status, prepared_by)
                          values (?, ?, ?, 'COMMITTEE', 'MEMBER', ?, 1, '2026-01-01', ?, 30, 3, 'PREPARING', ?)""");
                var nominate = connection.prepareStatement("""
                        insert into biz.election_candidate (tenant_id, id, election_id, unit_id, person_id, person_name, sex,
                            born_in, political_status, office, recommended_by, profile, recommendation)
                          values (?, ?, ?, ?, ?, '试验', 'MALE', '1980年6月', '群众', '教师', '工会小组', ?, '同意')""")) {
            clear.execute(
                    "delete from biz.election_candidate where election_id in (select id from biz.election where place = '"
                            + PLACE + "')");
            clear.execute("delete from biz.election where place = '" + PLACE + "'");
            int ordinal = 98;
            for (Map.Entry<UUID, UUID> each : candidates.entrySet()) {
                insert.setObject(1, SmallProvince.CAMPUS);
                insert.setObject(2, each.getKey());
                insert.setObject(3, SmallProvince.OTHER_BRANCH);
                insert.setInt(4, ordinal++);
                insert.setString(5, PLACE);
                insert.setObject(6, Persona.CAMPUS_ORGANISER.personId());
                insert.execute();
                nominate.setObject(1, SmallProvince.CAMPUS);
                nominate.setObject(2, each.getValue());
                nominate.setObject(3, each.getKey());
                nominate.setObject(4, SmallProvince.OTHER_BRANCH);
                nominate.setObject(5, Persona.OTHER_BRANCH_MEMBER.personId());
                nominate.setString(6, Canary.of(SmallProvince.CAMPUS));
                nominate.execute();
            }
        }
    }
}
