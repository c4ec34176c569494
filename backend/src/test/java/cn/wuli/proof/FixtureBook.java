package cn.wuli.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fixtures of all operations, by operation id; each module adds its own ({@code <Module>Fixtures}). */
final class FixtureBook {
    private final Map<String, Supplier<Fixture>> fixtures = new HashMap<>();

    void add(String operationId, Supplier<Fixture> fixture) {
        if (fixtures.put(operationId, fixture) != null) {
            throw new IllegalStateException(operationId + " has two fixtures");
        }
    }

    @Nullable
    Supplier<Fixture> of(String operationId) {
        return fixtures.get(operationId);
    }

    Iterable<String> operationIds() {
        return fixtures.keySet();
    }
}
