package cn.wuli.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Stable identifiers by name, so that fixtures can refer to each other. */
public final class TestIds {
    private TestIds() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
