package cn.wuli.assistance.care;

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
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visit for an event: written down, signed for, or not needed after all. */
@ApplicationScoped
public class VisitForEvent {
    /** Who went and when, what they found, and what they brought. */
    public record NewVisit(
            LocalDate visitedOn,
            List<String> visitors,
            String words,
            List<UUID> photos,
            Money amount,
            @Nullable String goods) {}

    private final CareEvents events;
    private final CareTasks tasks;
    private final PayForCare payForCare;
    private final StoredFiles storedFiles;
    private final FieldCipher cipher;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    VisitForEvent(
            CareEvents events,
            CareTasks tasks,
            PayForCare payForCare,
            StoredFiles storedFiles,
            FieldCipher cipher,
            AuditLog audit,
            CurrentActor currentActor) {
        this.events = events;
        this.tasks = tasks;
        this.payForCare = payForCare;
        this.storedFiles = storedFiles;
        this.cipher = cipher;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void record(UUID id, @Nullable String ifMatch, NewVisit visit) {
        Actor actor = currentActor.get();
        CareEvent event = taken(id, ifMatch, actor);
        demandPlausible(event, visit);
        keep(event, "photos", visit.photos());
        event.record(visit, cipher, actor);
        moved(event, "care.visit", "已走访", actor);
        if (event.amount().isPositive()) {
            payForCare.record(event, CareMoneyAction.PROPOSE, null);
        }
    }

    /** @param receipt the paper that the member signed; null: he signs by himself on his phone */
    @Transactional
    public void sign(UUID id, @Nullable String ifMatch, @Nullable UUID receipt) {
        Actor actor = currentActor.get();
        CareEvent event = events.lock(id);
        Versions.check(ifMatch, event.version());
        CareStatus.FLOW.next(event.status(), CareAction.SIGN);
        if (!event.isAbout(actor)) {
            if (!actor.may(CareSearch.HANDLE)) {
                throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "由会员本人签收，或由走访人上传签字单");
            }
            if (receipt == null) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("receiptFileId", "代为登记签收的，请拍照上传会员签字的单据。");
            }
        }
        if (receipt != null) {
            keep(event, "receiptFileId", List.of(receipt));
        }
        event.sign(event.memberName(), receipt, Instant.now());
        moved(event, "care.sign", "已签收", actor);
    }

    @Transactional
    public void cancel(UUID id, @Nullable String ifMatch, @Nullable String words) {
        Actor actor = currentActor.get();
        CareEvent event = taken(id, ifMatch, actor);
        if (words == null || words.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明撤销的理由。");
        }
        event.cancel(words);
        moved(event, "care.cancel", "已撤销", actor);
    }

    private CareEvent taken(UUID id, @Nullable String ifMatch, Actor actor) {
        CareEvent event = events.lock(id);
        Versions.check(ifMatch, event.version());
        CareStatus.FLOW.next(event.status(), CareAction.RECORD);
        if (event.isAbout(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        return event;
    }

    private void moved(CareEvent event, String act, String outcome, Actor actor) {
        events.flush();
        tasks.follow(event, outcome, actor);
        audit.record(act, CareTasks.OBJECT, event.id(), AuditChanges.of("amount", null, event.amount()));
    }

    private static void demandPlausible(CareEvent event, NewVisit visit) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (visit.visitedOn().isAfter(Calendars.today()) || visit.visitedOn().isBefore(event.happenedOn())) {
            problem.onField("visitedOn", "走访日期应在发生日期（" + event.happenedOn() + "）和今天之间。");
        }
        Money cap = event.amountCap();
        if (visit.amount().isNegative()) {
            problem.onField("amount", "慰问金不能为负数。");
        } else if (visit.amount().isPositive() && cap == null) {
            problem.onField("amount", "本单位没有为“" + event.kindName() + "”设慰问金标准，只能送慰问品；需要发放的，请先在走访设置里填写上限和依据。");
        } else if (cap != null && visit.amount().compareTo(cap) > 0) {
            problem.onField("amount", "超过“" + event.kindName() + "”的慰问金上限 " + cap + " 元，请减少金额。");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    private void keep(CareEvent event, String field, List<UUID> papers) {
        FileOwner owner = new FileOwner(CareTasks.OBJECT, event.id(), event.unitId(), event.personId());
        storedFiles.keep(papers, owner, field, "有照片已失效或不是您上传的，请删除后重新上传。");
    }
}
