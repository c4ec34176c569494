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
    }
}
