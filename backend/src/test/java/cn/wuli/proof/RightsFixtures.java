package cn.wuli.proof;

import cn.wuli.rights.ConcernSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;

/** Fixtures of the rights module: one concern without a name. */
final class RightsFixtures {
    /** Never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private static final Map<String, String> WORDS = Map.of("opinion", "同意");

    private RightsFixtures() {}

    static void addTo(FixtureBook book) {
        addConcerns(book, ConcernSteps.filed(Persona.MEMBER, Canary.of(SmallProvince.CAMPUS), true));
    }

    private static void addConcerns(FixtureBook book, String concern) {
        book.add("listConcerns", () -> Fixture.call().query("withTotal", true));
        book.add("exportConcerns", Fixture::call);
        book.add("getConcernStatistics", () -> Fixture.call().query("year", 2026));
        book.add("getConcern", () -> at(concern));
        book.add(
                "fileConcern",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("kind", "OTHER", "title", "试", "statement", "试", "discreet", false)));
        book.add("revealRequester", () -> at(concern).body(Map.of("purpose", "核实")));
        book.add("triageConcern", () -> step(concern, Map.of("kind", "OTHER", "opinion", "办理")));
        for (String withWords : List.of("handOverConcern", "refuseConcern", "disputeConcern")) {
            book.add(withWords, () -> step(concern, WORDS));
        }
        book.add("replyToConcern", () -> step(concern, Map.of("answer", "已办")));
        book.add("rateConcern", () -> step(concern, Map.of("satisfaction", "CONTENT")));
        book.add("withdrawConcern", () -> at(concern).ifMatch(STALE_VERSION).idempotent());
    }

    private static Fixture step(String id, Map<String, ?> body) {
        return at(id).ifMatch(STALE_VERSION).idempotent().body(body);
    }

    private static Fixture at(String id) {
        return Fixture.call().path("id", id);
    }
}
