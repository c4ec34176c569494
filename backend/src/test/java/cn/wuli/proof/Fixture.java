package cn.wuli.proof;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How to call one operation against an object of the {@code CAMPUS} tenant: path parameters, query, body. Built anew for
 * each call, so that a call that changes the object does not spoil the next one.
 */
final class Fixture {
    final Map<String, Object> path = new HashMap<>();
    final Map<String, Object> query = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();

    @Nullable
    Object body;

    @Nullable
    MultiPartSpecification file;

    private Fixture() {}

    static Fixture call() {
        return new Fixture();
    }

    Fixture path(String name, Object value) {
        path.put(name, value);
        return this;
    }

    Fixture query(String name, Object value) {
        query.put(name, value);
        return this;
    }

    Fixture body(Object json) {
        body = json;
        return this;
    }

    /** For changes that ask for the version last seen. */
    Fixture ifMatch(int version) {
        headers.put("If-Match", Integer.toString(version));
        return this;
    }

    /** For commands that ask for an idempotency key: a fresh one for each call. */
    Fixture idempotent() {
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return this;
    }

    Fixture upload(String field, String fileName, byte[] content, String mediaType) {
        file = new MultiPartSpecBuilder(content)
                .controlName(field)
                .fileName(fileName)
                .mimeType(mediaType)
                .build();
        return this;
    }
}
