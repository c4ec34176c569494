package cn.wuli.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a task is: anybody who holds one of the post types at a unit, or one person.
 *
 * @param description Chinese, for "waiting for …"
 */
public record Assignee(
        @Nullable UUID unitId,
        List<String> postTypes,
        @Nullable UUID personId,
        String description) {
    public static Assignee posts(UUID unitId, List<String> postTypes, String description) {
        return new Assignee(unitId, List.copyOf(postTypes), null, description);
    }

    public static Assignee person(UUID personId, String description) {
        return new Assignee(null, List.of(), personId, description);
    }
}
