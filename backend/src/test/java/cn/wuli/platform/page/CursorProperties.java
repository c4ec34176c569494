package cn.wuli.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.wuli.platform.problem.DomainProblem;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CursorProperties {
    @Property
    void survivesTheWayThroughAnAddress(@ForAll String sortKey, @ForAll long high, @ForAll long low) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(sortKey));
        Cursor cursor = new Cursor(sortKey, new UUID(high, low));
        String encoded = cursor.encoded();
        assertEquals(cursor, Cursor.decode(encoded));
        assertEquals(encoded, encoded.replaceAll("[^A-Za-z0-9_-]", ""));
    }

    @Property
    void isAProblemOfTheClientWhenItIsForged(@ForAll String forged) {
        Assume.that(!forged.isEmpty());
        try {
            assertNotNull(Cursor.decode(forged));
        } catch (DomainProblem malformed) {
            assertEquals(400, malformed.type().status());
        }
    }
}
