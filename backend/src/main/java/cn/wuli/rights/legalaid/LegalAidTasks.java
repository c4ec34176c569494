package cn.wuli.rights.legalaid;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says for whom a case waits, and tells the member what became of it. Titles name the kind of help, not what was said. */
@ApplicationScoped
class LegalAidTasks {
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");

    private final Inbox inbox;

    LegalAidTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each move. */
    void follow(LegalAidCase of, LegalAidAction action, Actor actor) {
        if (action == LegalAidAction.WITHDRAW || action.by() == LegalAidAction.By.CLOCK) {
            inbox.cancel(LegalAidCases.OBJECT, of.id(), action.words());
        } else {
            inbox.close(LegalAidCases.OBJECT, of.id(), action.words());
        }
        Assignee desk = of.isOfChair()
                ? Assignee.posts(actor.tenantId(), LegalAidAccess.CHAIRS, "校工会主席")
                : Assignee.posts(actor.tenantId(), OFFICE, "校工会权益保障");
        Assignee member = Assignee.person(of.personId(), of.personName());
        switch (of.status()) {
            case APPLIED -> open(of, "legal-aid.accept", "待受理", desk);
            case ACCEPTED -> open(of, "legal-aid.assign", "待指派律师", desk);
            case HANDLING -> open(of, "legal-aid.handle", "办理中，待登记结果", desk);
            case CLOSED -> open(of, "legal-aid.rate", "已结案，请评价", member);
            case REFUSED, ENDED, WITHDRAWN -> {}
        }
        if (action == LegalAidAction.ESCALATE || (action.isDeciding() && action != LegalAidAction.CLOSE)) {
            tell(of, action == LegalAidAction.ESCALATE ? "已超期，升级由主席督办" : "已" + action.words(), member, actor);
        }
    }

    private void tell(LegalAidCase of, String news, Assignee member, Actor actor) {
        inbox.copy(request(of, "legal-aid.copy", news, member, new Starter(actor.personId(), actor.personName())));
    }

    private void open(LegalAidCase of, String kind, String act, Assignee assignee) {
        inbox.open(request(of, kind, act, assignee, new Starter(of.personId(), of.personName())));
    }

    private static TaskRequest request(LegalAidCase of, String kind, String act, Assignee assignee, Starter starter) {
        return new TaskRequest(
                kind,
                LegalAidCases.OBJECT,
                of.id(),
                "法律援助（" + of.kind().words() + "）：" + act,
                "/rights/legal-aid/" + of.id(),
                of.unitId(),
                of.personId(),
                assignee,
                starter,
                "legal-aid.copy".equals(kind) ? null : of.dueOn());
    }
}
