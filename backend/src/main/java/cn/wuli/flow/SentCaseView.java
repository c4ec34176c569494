package cn.wuli.flow;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.workflow.AllowedAction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
        @Nullable Instant decidedAt,
        List<AllowedAction> allowedActions) {
    static final String QUERY =
            "select c.*, biz.copy_digest(c.snapshot, c.files) = c.digest as intact from biz.outbox_case c";

    static SentCaseView of(Row row, ObjectMapper json, Actor actor) throws SQLException {
        requireIntact(row);
        CaseStatus status = CaseStatus.valueOf(row.text("status"));
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
                status,
                row.maybeText("opinion"),
                maybeParse(row.maybeText("result"), json),
                row.instant("submitted_at"),
                row.maybeInstant("decided_at"),
                allowed(status, actor));
    }

    private static List<AllowedAction> allowed(CaseStatus status, Actor actor) {
        if (!CaseAction.FLOW.allows(status, CaseAction.WITHDRAW)) {
            return List.of();
        }
        return List.of(
                actor.may("flow.withdraw")
                        ? AllowedAction.yes(CaseAction.WITHDRAW)
                        : AllowedAction.no(CaseAction.WITHDRAW, "当前职务不能撤回本单位上报的事项。"));
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
