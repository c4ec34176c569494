package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.flow.CaseStatus;
import cn.wuli.flow.Submission;
import cn.wuli.flow.SubmissionDecided;
import cn.wuli.flow.Submissions;
import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands the roster to the union that runs the period, and takes its answer; takes members out while that is possible. */
@ApplicationScoped
@Transactional
public class HandInRoster {
    static final String OBJECT = "mutual-roster";
    private static final List<String> OFFICERS = List.of("CHAIR", "ORGANISER", "WELFARE_OFFICER", "TREASURER");

    private final Rosters rosters;
    private final RosterSearch search;
    private final RosterCoverage coverage;
    private final PeriodDirectory periods;
    private final Submissions submissions;
    private final Inbox inbox;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    HandInRoster(
            Rosters rosters,
            RosterSearch search,
            RosterCoverage coverage,
            PeriodDirectory periods,
            Submissions submissions,
            Inbox inbox,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.rosters = rosters;
        this.search = search;
        this.coverage = coverage;
        this.periods = periods;
        this.submissions = submissions;
        this.inbox = inbox;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @return the id of the case, the same on both sides */
    public UUID submit(UUID periodId, @Nullable String ifMatch) {
        Terms terms = periods.terms(periodId);
        Roster roster = rosters.lock(periodId).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        Versions.check(ifMatch, roster.version());
        RosterStatus.FLOW.next(roster.status(), RosterAction.SUBMIT);
        RosterCounts counts = search.counts(roster.id());
        RosterAccess.demandSubmittable(terms, counts.headcount());
        LocalDate today = Calendars.today();
        roster.nextRound();
        coverage.freeze(roster, today);
        int eligible = coverage.frozen(roster).stream()
                .mapToInt(UnitCoverage::eligible)
                .sum();
        UUID caseId = submissions.submit(new Submission(
                RosterCopy.FLOW,
                terms.organiserId(),
                OBJECT,
                roster.id(),
                terms.plan().name() + "参保名册 " + counts.headcount() + " 人",
                RosterCopy.json(
                        terms, counts, eligible, today, currentActor.get().personName()),
                List.of(),
                List.of()));
        roster.submit(counts.headcount(), eligible, counts.due(), today, caseId, currentActor.get(), Instant.now());
        audit.record(
                "mutual-roster.submit",
                OBJECT,
                roster.id(),
                AuditChanges.of("rows", null, counts.headcount()).and("amount", null, counts.due()));
        return caseId;
    }

    public void remove(UUID periodId, UUID entryId) {
        Terms terms = periods.terms(periodId);
        Roster roster = rosters.lock(periodId).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        RosterAccess.demandEditable(terms, roster.status());
        int removed = sql.change(
                (slug, values) -> null,
                "delete from biz.mutual_enrolment where id = ? and unit_enrolment_id = ?",
                entryId,
                roster.id());
        if (removed == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("mutual-roster.remove", OBJECT, roster.id(), AuditChanges.of("item", entryId, null));
    }

    /** Refused is the same as returned: the union mends its roster and hands it in again. */
    void answered(@Observes SubmissionDecided decided) {
        if (!RosterCopy.FLOW.equals(decided.flow()) || !OBJECT.equals(decided.objectType())) {
            return;
        }
        UUID periodId = RosterCopy.period(decided.snapshot());
        Roster roster = rosters.lock(periodId).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        boolean checked = decided.status() == CaseStatus.APPROVED;
        roster.answer(checked ? RosterAction.CHECK : RosterAction.RETURN, decided.opinion(), Instant.now());
        if (checked) {
            sql.perform((slug, values) -> null, "select biz.count_mutual_premiums(?)", roster.id());
        }
        String news = checked ? "已审核通过，请按应缴金额汇款" : "被退回：" + decided.opinion();
        Actor actor = currentActor.get();
        inbox.copy(new TaskRequest(
                "mutual-roster.answer",
                OBJECT,
                roster.id(),
                periods.terms(periodId).plan().name() + "参保名册" + news,
                "/mutual-periods/" + periodId,
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), OFFICERS, "本级工会"),
                new Starter(actor.personId(), actor.personName()),
                null));
    }
}
