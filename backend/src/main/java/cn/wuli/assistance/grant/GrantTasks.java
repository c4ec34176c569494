package cn.wuli.assistance.grant;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.platform.workflow.ApprovalRoutes;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for whom a grant waits in each state, and tells the member what became of it. */
@ApplicationScoped
class GrantTasks {
    static final String OBJECT = "aid-grant";
    static final String CHECK = "grant.check";
    static final String APPROVE = "grant.approve";
    static final String RESERVE = "grant.reserve";

    private final Inbox inbox;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final ApprovalRoutes routes;

    GrantTasks(Inbox inbox, RulePacks rulePacks, WorkingDays workingDays, ApprovalRoutes routes) {
        this.inbox = inbox;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.routes = routes;
    }

    /** Call it after each move. */
    void follow(AidGrant grant, GrantAction action, Actor actor) {
        if (action == GrantAction.WITHDRAW) {
            inbox.cancel(OBJECT, grant.id(), action.words());
        } else {
            inbox.close(OBJECT, grant.id(), action.words());
        }
        switch (grant.status()) {
            case SUBMITTED ->
                open(grant, CHECK, "核对", Assignee.posts(grant.unitId(), posts("BRANCH", grant), "分工会"), "branch-days");
            case BRANCH_OK ->
                open(
                        grant,
                        APPROVE,
                        "审批",
                        Assignee.posts(actor.tenantId(), posts("UNION", grant), "本级工会"),
                        "union-days");
            case UNION_OK, UPPER_OK -> {
                open(
                        grant,
                        RESERVE,
                        "预留资金",
                        Assignee.posts(actor.tenantId(), List.of("TREASURER"), "财务委员"),
                        "union-days");
                tell(grant, "已批准", actor);
            }
            case PAID, FAILED, REJECTED -> tell(grant, grant.status().words(), actor);
            case DRAFT, RESERVED, BATCHED, REVERSED, WITHDRAWN, CANCELLED -> {}
        }
    }

    private List<String> posts(String level, AidGrant grant) {
        return routes.band(GrantAccess.CHAIN, level, grant.amount()).posts();
    }

    /** A branch that proposes and a union that pays are one tenant: its root is where the acting post's tenant is. */
    private void open(AidGrant grant, String kind, String act, Assignee assignee, String days) {
        int workdays = rulePacks.inForce("aid-grant", grant.unitId()).integer(days);
        Starter starter = new Starter(grant.proposedByPersonId(), grant.proposedByName());
        inbox.open(request(grant, kind, act, assignee, starter, workingDays.plus(Calendars.today(), workdays)));
    }

    private void tell(AidGrant grant, String news, Actor actor) {
        Starter sender = new Starter(actor.personId(), actor.personName());
        inbox.copy(request(
                grant, "grant.copy", news, Assignee.person(grant.personId(), grant.applicantName()), sender, null));
    }

    private static TaskRequest request(
            AidGrant grant, String kind, String act, Assignee assignee, Starter starter, @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                OBJECT,
                grant.id(),
                grant.applicantName() + "的救助 " + grant.amount() + " 元：" + act,
                "/assistance/aid-grants/" + grant.id(),
                grant.unitId(),
                grant.personId(),
                assignee,
                starter,
                dueOn);
    }
}
