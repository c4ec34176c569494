package cn.wuli.assistance.care;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.fund.Decision;
import cn.wuli.fund.FundChoice;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves the money of a visit: approved by who did not visit, set aside by the treasurer from a fund that may pay for it. */
@ApplicationScoped
@Transactional
public class PayForCare {
    private static final String PURPOSE = "CONDOLENCE";

    private final CareEvents events;
    private final CareMoneyAccess access;
    private final CareMoneyTasks tasks;
    private final Funds funds;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    PayForCare(
            CareEvents events,
            CareMoneyAccess access,
            CareMoneyTasks tasks,
            Funds funds,
            AuditLog audit,
            CurrentActor currentActor) {
        this.events = events;
        this.access = access;
        this.tasks = tasks;
        this.funds = funds;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The funds of which the source permits condolence, the fullest first. */
    public List<FundChoice> usableFunds() {
        return funds.usableFor(PURPOSE);
    }

    /** APPROVE, REJECT, RESERVE or CANCEL. @param fundId for RESERVE: where the money comes from */
    public void move(
            UUID id,
            @Nullable String ifMatch,
            CareMoneyAction action,
            @Nullable UUID fundId,
            @Nullable String opinion) {
        Actor actor = currentActor.get();
        CareEvent event = events.lock(id);
        Versions.check(ifMatch, event.version());
        demand(event, action, actor);
        boolean explains = action == CareMoneyAction.REJECT || action == CareMoneyAction.CANCEL;
        if (explains && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明理由。");
        }
        if (action == CareMoneyAction.RESERVE) {
            if (fundId == null) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("fundId", "请选择列支资金。");
            }
            event.money().reserved(fundId, funds.reserve(request(event, fundId)));
        }
        UUID reservation = event.money().reservationId();
        if (action == CareMoneyAction.CANCEL && reservation != null) {
            funds.release(reservation, Objects.requireNonNull(opinion), decision(event));
        }
        record(event, action, opinion);
    }

    /** Books the move: status, step, tasks, audit. Also for the visit that begins it, and what the bank reports. */
    void record(CareEvent event, CareMoneyAction action, @Nullable String words) {
        Actor actor = currentActor.get();
        CareMoneyStatus from = event.money().status();
        event.money().move(action);
        events.getEntityManager().persist(new CareMoneyStep(event, action, from, actor, words, Instant.now()));
        events.flush();
        tasks.follow(event, action, actor);
        audit.record(
                "care.money-" + action.name().toLowerCase(Locale.ROOT),
                CareTasks.OBJECT,
                event.id(),
                AuditChanges.of("status", from, event.money().status()));
    }

    private void demand(CareEvent event, CareMoneyAction action, Actor actor) {
        if (!CareMoneyAccess.OFFERED.contains(action)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("action", "请选择批准列支、不予列支、预留资金或取消。");
        }
        CareMoneyStatus.FLOW.next(event.money().status(), action);
        access.refusal(actor, event, action).ifPresent(reason -> {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
        });
    }

    private static ReserveRequest request(CareEvent event, UUID fundId) {
        return new ReserveRequest(
                fundId,
                PURPOSE,
                event.amount(),
                event.unitId(),
                event.personId(),
                Masks.name(event.memberName()) + "（" + event.kindName() + "）",
                CareTasks.OBJECT,
                event.id(),
                decision(event),
                List.of());
    }

    /** What the ledger names as the reason of the movement. */
    private static Decision decision(CareEvent event) {
        return new Decision("CARE_APPROVAL", event.id());
    }
}
