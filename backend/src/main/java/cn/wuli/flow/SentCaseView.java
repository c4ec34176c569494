package cn.wuli.flow;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission as its sender sees it. */
public record SentCaseView(
        UUID id,
        String flow,
        UUID toUnitId,
        String toName,
        String objectType,
        UUID objectId,
        String title,
        JsonNode snapshot,
        String digest,
        JsonNode files,
        CaseStatus status,
        @Nullable String opinion,
        @Nullable JsonNode result,
        Instant submittedAt,
        @Nullable Instant decidedAt) {
    static final String QUERY =
            "select c.*, biz.copy_digest(c.snapshot, c.files) = c.digest as intact from biz.outbox_case c";

    static SentCaseView of(Row row, ObjectMapper json) throws SQLException {
        requireIntact(row);
        return new SentCaseView(
                row.id("id"),
                row.text("flow"),
                row.id("to_unit_id"),
                row.text("to_name"),
                row.text("object_type"),
                row.id("object_id"),
                row.text("title"),
                parse(row.text("snapshot"), json),
                row.text("digest"),
                parse(row.text("files"), json),
                CaseStatus.valueOf(row.text("status")),
                row.maybeText("opinion"),
                maybeParse(row.maybeText("result"), json),
                row.instant("submitted_at"),
                row.maybeInstant("decided_at"));
    }

    /** @throws DomainProblem when the copy is no longer what was handed in */
    static void requireIntact(Row row) throws SQLException {
        if (!row.flag("intact")) {
            throw new DomainProblem(FlowProblem.COPY_ALTERED);
        }
    }

    static @Nullable JsonNode maybeParse(@Nullable String text, ObjectMapper json) {
        return text == null ? null : parse(text, json);
    }

    static JsonNode parse(String text, ObjectMapper json) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
