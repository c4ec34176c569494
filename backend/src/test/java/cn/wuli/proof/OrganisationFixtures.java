package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on units and their changes. */
final class OrganisationFixtures {
    private OrganisationFixtures() {}

    static void addTo(FixtureBook book) throws SQLException {
        UUID received = caseOfCampus();
        book.add("listUnits", Fixture::call);
        book.add("getUnitTree", Fixture::call);
        book.add("getUnit", () -> Fixture.call().path("id", SmallProvince.OTHER_BRANCH));
        book.add("listTerms", Fixture::call);
        book.add("getClosingRate", Fixture::call);
        for (String list : List.of(
                "exportUnits",
                "listOfficers",
                "exportOfficers",
                "listUnlinkedUnits",
                "exportUnlinkedUnits",
                "listOfficerGaps",
                "exportOfficerGaps")) {
            book.add(list, Fixture::call);
        }
        book.add("getUnitFigures", () -> Fixture.call().path("id", SmallProvince.BRANCH));
        book.add(
                "recordTerm",
                () -> Fixture.call().path("id", SmallProvince.GROUP).body(termThatEndsTooEarly()));
        book.add(
                "appointToPost",
                () -> Fixture.call().path("id", SmallProvince.CAMPUS).body(incompatiblePost()));
        // Far ahead, so that the post is still in force for the next call.
        book.add(
                "endPost",
                () -> Fixture.call()
                        .path("id", Persona.CAMPUS_SECOND_WELFARE_OFFICER.postId())
                        .body(Map.of("lastDay", "2099-12-31")));
        BodyFixtures.addTo(book);
        ElectionFixtures.addTo(book);
        book.add("getProvinceHome", Fixture::call);
        book.add("getCampusHome", Fixture::call);
        book.add("listUnitChanges", Fixture::call);
        book.add("draftUnitChange", () -> Fixture.call().body(rename()));
        book.add("getUnitChange", () -> onDraft());
        book.add("editUnitChange", () -> onDraft().ifMatch(0).body(rename()));
        for (String command : List.of("discardUnitChange", "submitUnitChange", "withdrawUnitChange")) {
            book.add(command, OrganisationFixtures::onDraft);
        }
        Map<String, Object> returned = Map.of("decision", "RETURN", "opinion", "请补充依据");
        book.add("decideUnitChange", () -> onDraft().body(returned));
        book.add("listUnitChangeCases", Fixture::call);
        book.add("getUnitChangeCase", () -> Fixture.call().path("id", received));
        book.add(
                "answerUnitChangeCase",
                () -> Fixture.call().path("id", received).body(returned));
    }

    private static Map<String, Object> termThatEndsTooEarly() {
        return Map.of(
                "ordinal",
                1,
                "from",
                "2050-01-01",
                "lastDay",
                "2049-01-01",
                "electedBy",
                "会员大会",
                "basisDocument",
                "试验〔2026〕4号");
    }

    private static Map<String, Object> incompatiblePost() {
        return Map.of(
                "personId",
                Persona.CAMPUS_TREASURER.personId(),
                "postType",
                "AUDITOR",
                "from",
                "2026-01-01",
                "elected",
                false,
                "basis",
                "试验〔2026〕3号",
                "engagement",
                "PART_TIME");
    }

    private static Fixture onDraft() {
        String id = as(Persona.CAMPUS_VICE_CHAIR)
                .body(rename())
                .post("/api/unit-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Fixture.call().path("id", id);
    }

    private static Map<String, Object> rename() {
        return Map.of(
                "kind",
                "RENAME",
                "unitId",
                SmallProvince.OTHER_BRANCH,
                "effectiveOn",
                Calendars.today().toString(),
                "basisDocument",
                "试验〔2026〕1号",
                "reason",
                Canary.of(SmallProvince.CAMPUS),
                "details",
                Map.of("name", "法学院（试验）分工会"));
    }

    /** A campus manages no union, so nobody submits to it: the row is put there. */
    private static UUID caseOfCampus() throws SQLException {
        UUID id = Ids.next();
        try (var connection = TestDatabase.server().superuserConnection();
                var insert = connection.prepareStatement("insert into biz.unit_change_case (tenant_id, id, from_tenant,"
                        + " change_id, unit_id, kind, effective_on, snapshot, digest)"
                        + " values (?, ?, ?, ?, ?, 'RENAME', current_date, '{}', '')")) {
            insert.setObject(1, SmallProvince.CAMPUS);
            insert.setObject(2, id);
            insert.setObject(3, SmallProvince.OTHER_CAMPUS);
            insert.setObject(4, Ids.next());
            insert.setObject(5, SmallProvince.OTHER_CAMPUS_BRANCH);
            insert.execute();
        }
        return id;
    }
}
