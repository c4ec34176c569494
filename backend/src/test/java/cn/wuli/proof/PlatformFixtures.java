package cn.wuli.proof;

import cn.wuli.testsupport.Persona;
import java.util.Map;

/** Fixtures of the operations of the platform itself. */
final class PlatformFixtures {
    private PlatformFixtures() {}

    static void addTo(FixtureBook book) {
        book.add("getSession", Fixture::call);
        book.add("signIn", Fixture::call);
        book.add("chooseActingPost", () -> Fixture.call().body(Map.of("postId", Persona.CAMPUS_CHAIR.postId())));
        book.add("listAuditEvents", Fixture::call);
        book.add("verifyAudit", Fixture::call);
        book.add("listMyDataAccesses", Fixture::call);
        book.add(
                "listCalendarDays",
                () -> Fixture.call().query("from", "2026-09-01").query("to", "2026-09-30"));
    }
}
