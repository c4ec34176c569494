package cn.wuli.assistance.helper;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans visits of a helper, takes plans away, and writes down what was: in words, photos, money and goods. */
@ApplicationScoped
public class RecordHelperVisit {
    /** What was. {@code words} are sealed; {@code amount} is what he brought. */
    public record NewRecord(
            LocalDate visitedOn,
            Manner manner,
            String words,
            List<UUID> photos,
            Money amount,
            @Nullable String goods) {}

    private final FamilyHelpers helpers;
    private final HelperVisits visits;
    private final HelperPlan plan;
    private final StoredFiles storedFiles;
    private final FieldCipher cipher;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RecordHelperVisit(
            FamilyHelpers helpers,
            HelperVisits visits,
            HelperPlan plan,
            StoredFiles storedFiles,
            FieldCipher cipher,
            AuditLog audit,
            CurrentActor currentActor) {
        this.helpers = helpers;
        this.visits = visits;
        this.plan = plan;
        this.storedFiles = storedFiles;
        this.cipher = cipher;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void plan(UUID helperId, LocalDate on) {
        Actor actor = currentActor.get();
        FamilyPairing helper = working(helperId, actor);
        if (on.isBefore(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("plannedOn", "计划日期不能早于今天。");
        }
        if (visits.planned(helperId).stream().anyMatch(each -> each.plannedOn().equals(on))) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("plannedOn", "这一天已经安排了走访。");
        }
        visits.persistAndFlush(new HelperVisit(helper, on));
        plan.follow(helper, actor);
        audit.record("helper.plan", HelperPlan.OBJECT, helperId, AuditChanges.of("plannedOn", null, on));
    }

    /** @return the helper */
    @Transactional
    public UUID cancel(UUID visitId) {
        Actor actor = currentActor.get();
        HelperVisit visit = visits.get(visitId);
        FamilyPairing helper = working(visit.helperId(), actor);
        demandPlanned(visit);
        visit.cancel();
        visits.flush();
        plan.keepGoing(helper, lastSeen(helper), actor);
        audit.record("helper.cancel-visit", HelperPlan.OBJECT, helper.id(), AuditChanges.none());
        return helper.id();
    }

    /**
     * @param visitId the planned visit that this was; null: it was not planned
     * @return the helper
     */
    @Transactional
    public UUID record(UUID helperId, @Nullable UUID visitId, NewRecord record) {
        Actor actor = currentActor.get();
        FamilyPairing helper = working(helperId, actor);
        if (record.visitedOn().isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("visitedOn", "走访日期不能晚于今天。");
        }
        if (record.amount().isNegative()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("amount", "慰问金不能为负数。");
        }
        HelperVisit visit = visitId == null ? new HelperVisit(helper, record.visitedOn()) : visits.get(visitId);
        if (!visit.helperId().equals(helperId)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        demandPlanned(visit);
        keep(helper, record.photos());
        visit.record(record, cipher, actor, Instant.now());
        visits.persistAndFlush(visit);
        helper.visited(record.visitedOn());
        plan.keepGoing(helper, lastSeen(helper), actor);
        audit.record("helper.visit", HelperPlan.OBJECT, helperId, AuditChanges.none());
        return helperId;
    }

    private static LocalDate lastSeen(FamilyPairing helper) {
        LocalDate last = helper.lastVisitedOn();
        return last == null ? helper.since() : last;
    }

    private FamilyPairing working(UUID helperId, Actor actor) {
        FamilyPairing helper = helpers.lock(helperId);
        HelperPlan.demandMayPlan(actor, helper);
        if (!helper.isCurrent()) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "帮扶已结束，不能再安排或登记走访");
        }
        return helper;
    }

    private static void demandPlanned(HelperVisit visit) {
        if (visit.status() != HelperVisit.Status.PLANNED) {
            throw new DomainProblem(CommonProblem.CHANGED_MEANWHILE);
        }
    }

    private void keep(FamilyPairing helper, List<UUID> photos) {
        FileOwner owner = new FileOwner(HelperPlan.OBJECT, helper.id(), helper.unitId(), helper.helperPersonId());
        storedFiles.keep(photos, owner, "photos", "有照片已失效或不是您上传的，请删除后重新上传。");
    }
}
