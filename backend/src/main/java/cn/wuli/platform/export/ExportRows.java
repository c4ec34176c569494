package cn.wuli.platform.export;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of protected exports, as the acting post sees them. */
@ApplicationScoped
class ExportRows {
    static final String APPROVE = "export.approve";

    private static final String SELECT =
            "select e.*, j.status as job_status, j.done, j.message from biz.protected_export e"
                    + " left join biz.job j on j.tenant_id = e.tenant_id and j.id = e.job_id where ";

    private final Sql sql;
    private final CurrentActor currentActor;

    ExportRows(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /**
     * One's own, or any for who approves.
     *
     * @throws cn.wuli.platform.problem.DomainProblem {@code not-found}
     */
    @Transactional
    ExportDetails get(UUID id) {
        Actor actor = currentActor.get();
        return sql.one(
                this::details,
                SELECT + "e.id = ? and (e.person_id = ? or ?)",
                id,
                actor.personId(),
                actor.may(APPROVE));
    }

    /** Nobody else moves it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    ExportDetails lock(UUID id) {
        sql.one(row -> row.id("id"), "select id from biz.protected_export where id = ? for update", id);
        return get(id);
    }

    @Transactional
    List<ExportDetails> list(String where, @Nullable Object... parameters) {
        return sql.list(this::details, SELECT + where, parameters);
    }

    private ExportDetails details(Row row) throws SQLException {
        ExportStatus status = ExportStatus.valueOf(row.text("status"));
        String job = row.maybeText("job_status");
        boolean failed = status == ExportStatus.PRODUCING && ("FAILED".equals(job) || "CANCELLED".equals(job));
        UUID requester = row.id("person_id");
        Instant shown = row.maybeInstant("password_shown_at");
        return new ExportDetails(
                row.id("id"),
                row.text("title"),
                row.text("filter_words"),
                row.text("purpose"),
                row.flag("sensitive"),
                row.number("row_count"),
                row.flag("needs_approval"),
                status,
                failed ? "生成失败" : status.words(),
                row.id("unit_id"),
                requester,
                row.text("requested_by"),
                row.instant("requested_at"),
                row.maybeText("decided_by"),
                row.maybeInstant("decided_at"),
                row.maybeText("opinion"),
                row.number("done"),
                failed ? row.maybeText("message") : null,
                status == ExportStatus.READY || status == ExportStatus.EXPIRED ? row.number("produced_rows") : null,
                row.maybeInstant("expires_at"),
                shown,
                (int) row.number("downloads"),
                row.maybeInstant("downloaded_at"),
                actions(status, requester, failed, shown));
    }

    private List<AllowedAction> actions(
            ExportStatus status, UUID requester, boolean failed, @Nullable Instant passwordShown) {
        Actor actor = currentActor.get();
        boolean own = requester.equals(actor.personId());
        List<AllowedAction> actions = new ArrayList<>();
        if (status == ExportStatus.WAITING && actor.may(APPROVE)) {
            for (ExportAction decision : List.of(ExportAction.APPROVE, ExportAction.REFUSE)) {
                actions.add(
                        own
                                ? AllowedAction.no(decision, ExportProblem.OWN_REQUEST.title())
                                : AllowedAction.yes(decision));
            }
        }
        if (own) {
            for (ExportAction step : List.of(
                    ExportAction.PRODUCE, ExportAction.SHOW_PASSWORD, ExportAction.DOWNLOAD, ExportAction.WITHDRAW)) {
                if (!ExportStatus.FLOW.allows(status, step) || (status == ExportStatus.PRODUCING && !failed)) {
                    continue;
                }
                boolean again = step == ExportAction.SHOW_PASSWORD && passwordShown != null;
                actions.add(again ? AllowedAction.no(step, "口令只显示一次，已经查看过") : AllowedAction.yes(step));
            }
        }
        return List.copyOf(actions);
    }
}
