package cn.wuli.proof;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestIds;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations of the organisation. */
final class OrganisationFixtures {
    private static final UUID NO_CHANGE = TestIds.id("no such change");

    private OrganisationFixtures() {}

    static void addTo(FixtureBook book) {
        book.add("listUnits", () -> Fixture.call().query("own", true));
        book.add("getUnitTree", Fixture::call);
        book.add("getUnit", () -> Fixture.call().path("id", SmallProvince.BRANCH));
        book.add("getUnitFigures", () -> Fixture.call().path("id", SmallProvince.BRANCH));
        book.add("listUnitChanges", Fixture::call);
        book.add("draftUnitChange", () -> Fixture.call().body(proposal()));
        book.add("getUnitChange", () -> Fixture.call().path("id", NO_CHANGE));
        book.add(
                "editUnitChange",
                () -> Fixture.call().path("id", NO_CHANGE).ifMatch(0).body(proposal()));
        book.add("discardUnitChange", () -> Fixture.call().path("id", NO_CHANGE));
        book.add("submitUnitChange", () -> Fixture.call().path("id", NO_CHANGE));
        book.add("withdrawUnitChange", () -> Fixture.call().path("id", NO_CHANGE));
        book.add("decideUnitChange", () -> Fixture.call().path("id", NO_CHANGE).body(decision()));
        book.add("listUnitChangeCases", Fixture::call);
        book.add("getUnitChangeCase", () -> Fixture.call().path("id", NO_CHANGE));
        book.add(
                "answerUnitChangeCase",
                () -> Fixture.call().path("id", NO_CHANGE).body(decision()));
        book.add("listTerms", Fixture::call);
        book.add(
                "recordTerm",
                () -> Fixture.call()
                        .path("id", SmallProvince.GROUP)
                        .body(Map.of(
                                "ordinal", 1, "from", "2050-01-01", "lastDay", "2049-01-01", "electedBy", "会员大会")));
        book.add(
                "appointToPost",
                () -> Fixture.call()
                        .path("id", SmallProvince.CAMPUS)
                        .body(Map.of(
                                "personId",
                                Persona.CAMPUS_TREASURER.personId(),
                                "postType",
                                "AUDITOR",
                                "from",
                                "2026-01-01",
                                "elected",
                                false,
                                "basis",
                                "测工〔2026〕3号",
                                "fullTime",
                                false)));
        book.add(
                "endPost",
                () -> Fixture.call().path("id", TestIds.id("no such post")).body(Map.of()));
        book.add("getProvinceHome", Fixture::call);
        book.add("getCampusHome", Fixture::call);
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "kind", "RENAME",
                "unitId", SmallProvince.BRANCH,
                "effectiveOn", "2030-01-01",
                "basisDocument", "测工〔2026〕4号",
                "details", Map.of("name", "财会学院分工会", "newUnits", List.of()));
    }

    private static Map<String, Object> decision() {
        return Map.of("decision", "APPROVE", "opinion", "同意");
    }
}
