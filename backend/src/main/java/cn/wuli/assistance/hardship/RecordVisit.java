package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.IllegalTransition;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records a visit to the home, while the file is being investigated. */
@ApplicationScoped
public class RecordVisit {
    /** What was found. {@code agrees}: the declaration is true. */
    public record NewVisit(
            LocalDate visitedOn, List<String> visitors, String findings, boolean agrees, List<UUID> photos) {}

    private final HardshipFiles files;
    private final Visits visits;
    private final HardshipAccess access;
    private final RulePacks rulePacks;
    private final Vault vault;
    private final HardshipPapers papers;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RecordVisit(
            HardshipFiles files,
            Visits visits,
            HardshipAccess access,
            RulePacks rulePacks,
            Vault vault,
            HardshipPapers papers,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.visits = visits;
        this.access = access;
        this.rulePacks = rulePacks;
        this.vault = vault;
        this.papers = papers;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void record(UUID fileId, NewVisit visit) {
        Actor actor = currentActor.get();
        HardshipFile file = files.lock(fileId);
        if (file.status() != HardshipStatus.INVESTIGATING) {
            throw new IllegalTransition(file.status(), HardshipAction.FINISH_INVESTIGATION);
        }
        access.refuseOwnCase(actor, file);
        access.demandConsent(file);
        int needed = rulePacks.inForce("hardship", file.unitId()).integer("visitors");
        if (visit.visitors().stream().map(String::strip).distinct().count() < needed) {
            throw new DomainProblem(AssistanceProblem.NOT_ENOUGH_VISITORS)
                    .with("number", needed)
                    .onField("visitors", "入户调查须 " + needed + " 人以上，请补充。");
        }
        if (visit.visitedOn().isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("visitedOn", "入户日期不能晚于今天。");
        }
        papers.keep(file, "photos", visit.photos());
        visits.persist(new Visit(file, visit, vault, actor, Instant.now()));
        audit.record("hardship.visit", "hardship-file", fileId, AuditChanges.none());
    }
}
