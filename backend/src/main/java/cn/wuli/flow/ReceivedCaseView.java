package cn.wuli.flow;

import cn.wuli.platform.sql.Row;
import cn.wuli.platform.workflow.AllowedAction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission as the superior sees it: the copy, and nothing of the sender's own data behind it. */
public record ReceivedCaseView(
        UUID id,
        String flow,
        UUID fromUnitId,
        String fromName,
        String objectType,
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
            "select c.*, biz.copy_digest(c.snapshot, c.files) = c.digest as intact, biz.flow_is_own(c.id) as own"
                    + " from biz.inbox_case c";

    static ReceivedCaseView of(Row row, ObjectMapper json, boolean mayDecide) throws SQLException {
        SentCaseView.requireIntact(row);
        CaseStatus status = CaseStatus.valueOf(row.text("status"));
        return new ReceivedCaseView(
                row.id("id"),
                row.text("flow"),
                row.id("from_unit_id"),
                row.text("from_name"),
                row.text("object_type"),
                row.text("title"),
                SentCaseView.parse(row.text("snapshot"), json),
                row.text("digest"),
                SentCaseView.parse(row.text("files"), json),
                status,
                row.maybeText("opinion"),
                SentCaseView.maybeParse(row.maybeText("result"), json),
                row.instant("submitted_at"),
                row.maybeInstant("decided_at"),
                allowed(status, mayDecide, row.flag("own")));
    }

    private static List<AllowedAction> allowed(CaseStatus status, boolean mayDecide, boolean own) {
        return CaseAction.FLOW.allowed(status).stream()
                .filter(action -> action != CaseAction.WITHDRAW)
                .map(action -> {
                    if (!mayDecide) {
                        return AllowedAction.no(action, "当前职务不能批复下级上报的事项。");
                    }
                    return own ? AllowedAction.no(action, "不能批复与本人或亲属有关的事项，请由他人办理。") : AllowedAction.yes(action);
                })
                .toList();
    }
}
