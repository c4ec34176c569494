package cn.wuli.assistance.inspection;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.StepDetails;
import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings of the auditors: raised on a row of a sample, answered by the audited desk, put right, verified, closed. */
@ApplicationScoped
@Transactional
public class Findings {
    static final String OBJECT = "audit-finding";
    private static final List<String> AUDITORS = List.of("AUDITOR");
    private static final List<String> DESKS = List.of("CHAIR", "VICE_CHAIR", "TREASURER", "WELFARE_OFFICER");
    private static final int SHOWN = 200;

    /** What was found on which row. */
    public record NewFinding(UUID sampleId, UUID objectId, String title, String text) {}

    private final Samples samples;
    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Findings(
            Samples samples,
            Inbox inbox,
            RulePacks rulePacks,
            WorkingDays workingDays,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.samples = samples;
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code validation} for what is not in the sample */
    public UUID raise(NewFinding found) {
        Actor actor = currentActor.get();
        SampleRow row = samples.get(found.sampleId()).rows().stream()
                .filter(each -> each.id().equals(found.objectId()))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION).onField("objectId", "请从样本中选择一项。"));
        UUID id = Ids.next();
        LocalDate dueOn = in("reply-days");
        sql.change(
                (slug, values) -> null,
                "insert into biz.audit_finding (id, sample_id, object_id, object_label, title, text, due_on,"
                        + " raised_by_person_id, raised_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                found.sampleId(),
                found.objectId(),
                row.label(),
                found.title(),
                found.text(),
                dueOn,
                actor.personId(),
                actor.personName());
        audit.record("inspection.raise", OBJECT, id, AuditChanges.none());
        open(get(id), "答复", DESKS, "被审计的工会", dueOn);
        return id;
    }

    /** The newest first; those of one sample when it is named. */
    public List<FindingDetails> list(@Nullable UUID sampleId) {
        return sql.list(
                this::details,
                "select * from biz.audit_finding where (?::uuid is null or sample_id = ?::uuid) order by id desc limit "
                        + SHOWN,
                sampleId,
                sampleId);
    }

    /** @throws DomainProblem {@code not-found} */
    public FindingDetails get(UUID id) {
        return sql.one(this::details, "select * from biz.audit_finding where id = ?", id);
    }

    /** @throws DomainProblem with the reason when the acting post may not take this step */
    public FindingDetails act(UUID id, FindingAction action, String opinion) {
        Actor actor = currentActor.get();
        FindingDetails finding = sql.one(this::details, "select * from biz.audit_finding where id = ? for update", id);
        FindingStatus next = FindingStatus.FLOW.next(finding.status(), action);
        refusal(actor, finding.timeline(), action).ifPresent(reason -> {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
        });
        sql.change(
                (slug, values) -> null,
                "insert into biz.audit_finding_step (id, finding_id, action, to_status, actor_person_id, actor_name,"
                        + " actor_post_name, opinion) values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                action.name(),
                next.name(),
                actor.personId(),
                actor.personName(),
                actor.postName(),
                opinion);
        LocalDate dueOn = dueOn(finding, action);
        sql.change(
                (slug, values) -> null,
                "update biz.audit_finding set status = ?, due_on = ? where id = ?",
                next.name(),
                dueOn,
                id);
        audit.record(
                "inspection." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                id,
                AuditChanges.of("status", finding.status(), next));
        follow(get(id), action, dueOn);
        return get(id);
    }

    private void follow(FindingDetails finding, FindingAction action, @Nullable LocalDate dueOn) {
        inbox.close(OBJECT, finding.id(), action.words());
        switch (action) {
            case REPLY -> open(finding, "看答复", AUDITORS, "经审委员", dueOn);
            case REPORT -> open(finding, "复核整改", AUDITORS, "经审委员", dueOn);
            case DEMAND -> open(finding, "整改", DESKS, "被审计的工会", dueOn);
            case REOPEN -> open(finding, "重新答复", DESKS, "被审计的工会", dueOn);
            case VERIFY -> open(finding, "销号", AUDITORS, "经审委员", dueOn);
            case CLOSE -> {}
        }
    }

    private void open(FindingDetails finding, String act, List<String> posts, String words, @Nullable LocalDate dueOn) {
        Actor actor = currentActor.get();
        inbox.open(new TaskRequest(
                "inspection.finding",
                OBJECT,
                finding.id(),
                "审计发现：" + finding.title() + "（" + act + "）",
                "/inspection/findings/" + finding.id(),
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), posts, words),
                new Starter(actor.personId(), actor.personName()),
                dueOn));
    }

    /** A report keeps the day until which the work has to be done. */
    private @Nullable LocalDate dueOn(FindingDetails finding, FindingAction action) {
        return switch (action) {
            case REPLY, VERIFY -> in("verification-days");
            case DEMAND -> in("rectification-days");
            case REOPEN -> in("reply-days");
            case REPORT -> finding.dueOn();
            case CLOSE -> null;
        };
    }

    private LocalDate in(String parameter) {
        int days = rulePacks
                .inForce("inspection", currentActor.get().tenantId())
                .demandComplete()
                .integer(parameter);
        return workingDays.plus(Calendars.today(), days);
    }

    private FindingDetails details(Row row) throws SQLException {
        UUID id = row.id("id");
        FindingStatus status = FindingStatus.valueOf(row.text("status"));
        List<StepDetails> timeline = timeline(id);
        Actor actor = currentActor.get();
        return new FindingDetails(
                id,
                row.id("sample_id"),
                row.id("object_id"),
                row.text("object_label"),
                row.text("title"),
                row.text("text"),
                status,
                status.words(),
                row.maybeDate("due_on"),
                row.text("raised_by"),
                row.instant("raised_at"),
                timeline,
                Arrays.stream(FindingAction.values())
                        .filter(action -> FindingStatus.FLOW.allows(status, action))
                        .map(action -> refusal(actor, timeline, action)
                                .map(reason -> AllowedAction.no(action, reason))
                                .orElseGet(() -> AllowedAction.yes(action)))
                        .toList());
    }

    private static Optional<String> refusal(Actor actor, List<StepDetails> timeline, FindingAction action) {
        if (!actor.may(action.isOfAuditor() ? "inspection.audit" : "inspection.answer")) {
            return Optional.of(action.isOfAuditor() ? "由经审委员办理" : "由主席、副主席、财务或权益保障委员办理");
        }
        boolean judges = action == FindingAction.VERIFY || action == FindingAction.REOPEN;
        String last = timeline.isEmpty() ? "" : timeline.getLast().action();
        return judges && !last.equals(FindingAction.REPORT.name()) ? Optional.of("还没有整改报告，请等对方报告") : Optional.empty();
    }

    private List<StepDetails> timeline(UUID findingId) {
        return sql.list(
                row -> new StepDetails(
                        row.text("action"),
                        FindingAction.valueOf(row.text("action")).words(),
                        FindingStatus.valueOf(row.text("to_status")).words(),
                        row.text("actor_name"),
                        row.text("actor_post_name"),
                        row.text("opinion"),
                        row.instant("at")),
                "select * from biz.audit_finding_step where finding_id = ? order by id",
                findingId);
    }
}
