package cn.wuli.platform.export;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.job.Jobs;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for lists with personal data and decides on them. */
@ApplicationScoped
@Transactional
public class ProtectedExports {
    public static final String OBJECT = "protected-export";

    private final ExportRows rows;
    private final ExportFilters filters;
    private final ExportLimits limits;
    private final Jobs jobs;
    private final StoredFiles files;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;
    private final Event<ExportMoved> moved;

    ProtectedExports(
            ExportRows rows,
            ExportFilters filters,
            ExportLimits limits,
            Jobs jobs,
            StoredFiles files,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor,
            Event<ExportMoved> moved) {
        this.rows = rows;
        this.filters = filters;
        this.limits = limits;
        this.jobs = jobs;
        this.files = files;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
        this.moved = moved;
    }

    /**
     * Asks for a list. A small one without sensitive columns is made at once; any other waits for somebody else.
     *
     * @param filterWords the filter in Chinese, for who approves and for the first row
     * @throws DomainProblem {@link ExportProblem#NOTHING_TO_EXPORT}
     */
    public <F> ExportDetails request(PersonalSheet<F, ?> sheet, F filter, String filterWords, ExportRequest request) {
        long count = sheet.count(filter);
        if (count == 0) {
            throw new DomainProblem(ExportProblem.NOTHING_TO_EXPORT);
        }
        boolean sensitive = request.withSensitive() && sheet.columns().stream().anyMatch(PersonalColumn::isSensitive);
        boolean needsApproval = sensitive || count > limits.approvalRows();
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.protected_export (id, kind, title, filter, filter_words, purpose, sensitive, row_count,"
                        + " needs_approval, status, requested_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sheet.terms().kind(),
                sheet.terms().title(),
                filters.seal(id, filter),
                filterWords,
                request.purpose().strip(),
                sensitive,
                count,
                needsApproval,
                ExportStatus.FLOW.initial().name(),
                currentActor.get().signature());
        audit.record(
                "export.request",
                OBJECT,
                id,
                AuditChanges.of("title", null, sheet.terms().title())
                        .and("rows", null, count)
                        .and("purpose", null, request.purpose().strip()));
        ExportDetails asked = rows.get(id);
        moved.fire(new ExportMoved(asked));
        if (needsApproval) {
            return asked;
        }
        move(asked, ExportAction.PASS);
        return produce(id);
    }

    /** One's own, the newest first. */
    public Page<ExportDetails> own(PageQuery page) {
        return page(page, "e.person_id = ?", currentActor.get().personId());
    }

    /** Those that need approval, the newest first: waiting, and what became of the others. */
    public Page<ExportDetails> toApprove(@Nullable ExportStatus status, PageQuery page) {
        @Nullable String wanted = status == null ? null : status.name();
        return page(page, "e.needs_approval and (?::text is null or e.status = ?)", wanted, wanted);
    }

    /** @throws DomainProblem {@link ExportProblem#OWN_REQUEST} */
    public ExportDetails decide(UUID id, ExportAction decision, String opinion) {
        ExportDetails export = rows.lock(id);
        Actor actor = currentActor.get();
        if (export.requesterId().equals(actor.personId())) {
            throw new DomainProblem(ExportProblem.OWN_REQUEST);
        }
        sql.change(
                (slug, values) -> null,
                "update biz.protected_export set decided_by_person_id = ?, decided_by = ?, decided_at = now(), opinion = ?,"
                        + " status = ?, filter = case when ? then null else filter end where id = ?",
                actor.personId(),
                actor.signature(),
                opinion,
                ExportStatus.FLOW.next(export.status(), decision).name(),
                decision == ExportAction.REFUSE,
                id);
        return after(export, decision);
    }

    /** By who asked for it: the file is made with his rights, as he has them then. */
    public ExportDetails produce(UUID id) {
        ExportDetails export = ownLocked(id, ExportAction.PRODUCE);
        if (export.status() == ExportStatus.PRODUCING && export.trouble() == null) {
            throw new DomainProblem(ExportProblem.IN_WORK);
        }
        UUID job = jobs.start(ProduceExport.KIND, new ProduceExport.Parameters(id));
        sql.change((slug, values) -> null, "update biz.protected_export set job_id = ? where id = ?", job, id);
        return move(export, ExportAction.PRODUCE);
    }

    /** Takes it back; a file that was made is destroyed. */
    public ExportDetails withdraw(UUID id) {
        ExportDetails export = ownLocked(id, ExportAction.WITHDRAW);
        dropFile(id, ExportStatus.WITHDRAWN);
        return after(export, ExportAction.WITHDRAW);
    }

    /** Destroys file, password, filter and the list of persons. */
    void dropFile(UUID id, ExportStatus end) {
        List<UUID> file = sql.list(
                row -> row.id("file_id"),
                "select file_id from biz.protected_export where id = ? and file_id is not null",
                id);
        sql.change(
                (slug, values) -> null,
                "update biz.protected_export set status = ?, file_id = null, password = null, subjects = null, filter = null"
                        + " where id = ?",
                end.name(),
                id);
        file.forEach(files::delete);
    }

    /** @throws DomainProblem {@code not-found} for the export of somebody else, {@code illegal-transition} */
    ExportDetails ownLocked(UUID id, ExportAction action) {
        ExportDetails export = rows.lock(id);
        if (!export.requesterId().equals(currentActor.get().personId())) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        ExportStatus.FLOW.next(export.status(), action);
        return export;
    }

    private ExportDetails move(ExportDetails export, ExportAction action) {
        sql.change(
                (slug, values) -> null,
                "update biz.protected_export set status = ? where id = ?",
                ExportStatus.FLOW.next(export.status(), action).name(),
                export.id());
        return after(export, action);
    }

    /** What every move leaves behind: a record, and the news for who waits. */
    ExportDetails after(ExportDetails before, ExportAction action) {
        ExportDetails now = rows.get(before.id());
        audit.record(
                "export." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                before.id(),
                AuditChanges.of("status", before.status(), now.status()));
        if (now.status() != before.status()) {
            moved.fire(new ExportMoved(now));
        }
        return now;
    }

    private Page<ExportDetails> page(PageQuery page, String where, @Nullable Object... parameters) {
        Cursor after = page.after();
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(parameters));
        Long total = page.withTotal()
                ? sql.one(
                        row -> row.number("total"),
                        "select count(*) as total from biz.protected_export e where " + where,
                        parameters)
                : null;
        all.add(after == null ? null : after.id());
        all.add(after == null ? null : after.id());
        all.add(page.limit() + 1);
        List<ExportDetails> found =
                rows.list(where + " and (?::uuid is null or e.id < ?::uuid) order by e.id desc limit ?", all.toArray());
        return Page.of(found, page.limit(), row -> new Cursor("", row.id()), total);
    }
}
