package cn.wuli.assistance.helper;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of a helper: when he goes next, and the task that says so in his inbox. */
@ApplicationScoped
class HelperPlan {
    static final String OBJECT = "family-helper";
    static final String ASSIGN = "helper.assign";

    private static final String VISIT = "helper.visit";
    private static final String EVERY = "helper-visit-days";

    private final HelperVisits visits;
    private final Inbox inbox;
    private final RulePacks rulePacks;

    HelperPlan(HelperVisits visits, Inbox inbox, RulePacks rulePacks) {
        this.visits = visits;
        this.inbox = inbox;
        this.rulePacks = rulePacks;
    }

    int everyDays(UUID unitId) {
        return rulePacks.inForce("hardship", unitId).integer(EVERY);
    }

    /** Plans the visit that the rules ask for after a day, unless an earlier one is planned already. */
    void keepGoing(FamilyPairing helper, LocalDate after, Actor by) {
        LocalDate latest = after.plusDays(everyDays(helper.unitId()));
        List<HelperVisit> planned = visits.planned(helper.id());
        if (planned.isEmpty() || planned.getFirst().plannedOn().isAfter(latest)) {
            visits.persistAndFlush(new HelperVisit(helper, latest));
        }
        follow(helper, by);
    }

    /** Call it after each change of the plan: the task is that of the next visit. */
    void follow(FamilyPairing helper, Actor by) {
        inbox.close(OBJECT, helper.id(), "走访安排已更新");
        LocalDate next = visits.planned(helper.id()).stream()
                .findFirst()
                .map(HelperVisit::plannedOn)
                .orElse(null);
        helper.visitsNextOn(next);
        if (next != null) {
            inbox.open(request(helper, VISIT, "走访帮扶家庭", by, next));
        }
    }

    void tell(FamilyPairing helper, String act, Actor by) {
        inbox.copy(request(helper, "helper.copy", act, by, null));
    }

    void stop(FamilyPairing helper, LocalDate on, String words) {
        visits.planned(helper.id()).forEach(HelperVisit::cancel);
        inbox.cancel(OBJECT, helper.id(), words);
        helper.end(on, words);
    }

    /** @throws DomainProblem when somebody else is the helper, and the acting post does not assign helpers */
    static void demandMayPlan(Actor actor, FamilyPairing helper) {
        if (!helper.is(actor) && !actor.may(ASSIGN)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "由帮扶人本人或安排帮扶的干部办理");
        }
    }

    private static TaskRequest request(
            FamilyPairing helper, String kind, String act, Actor by, @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                OBJECT,
                helper.id(),
                helper.applicantName() + "家庭：" + act,
                "/assistance/family-helpers/" + helper.id(),
                helper.unitId(),
                helper.helperPersonId(),
                Assignee.person(helper.helperPersonId(), helper.helperName()),
                new Starter(by.personId(), by.personName()),
                dueOn);
    }
}
