package cn.wuli.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * A copy to be handed to a superior.
 *
 * @param flow a code of {@code org.flow_rule}, such as {@code assistance-grant}
 * @param toUnitId the superior; the rule of the flow must allow the relation
 * @param objectType with {@code objectId} the sender's object, at most one open submission for each
 * @param notBy persons who must not decide on it above (A3): whom it is about, and their family; who submits is one of them
 * @param snapshot what the superior will see, and nothing else: leave out what he does not need
 */
public record Submission(
        String flow,
        UUID toUnitId,
        String objectType,
        UUID objectId,
        String title,
        JsonNode snapshot,
        List<FileRef> files,
        List<UUID> notBy) {
    /** An attachment as it was when it was handed in. */
    public record FileRef(UUID id, String name, String sha256) {}
}
