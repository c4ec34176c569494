package cn.wuli.rights.concern;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says for whom a concern waits, and tells the member what became of it. Titles name nobody. */
@ApplicationScoped
class ConcernTasks {
    private final Inbox inbox;

    ConcernTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each move. */
    void follow(Concern concern, ConcernAction action, Actor actor) {
        if (action == ConcernAction.WITHDRAW || action == ConcernAction.ESCALATE || action == ConcernAction.LAPSE) {
            inbox.cancel(Concerns.OBJECT, concern.id(), action.words());
        } else {
            inbox.close(Concerns.OBJECT, concern.id(), action.words());
        }
        switch (concern.status()) {
            case RECEIVED -> open(concern, "concern.triage", "待分流", atDesk(concern, actor.tenantId()));
            case ASSIGNED -> open(concern, "concern.reply", "待答复", atDesk(concern, actor.tenantId()));
            case ANSWERED -> open(concern, "concern.rate", "已答复，请评价", Assignee.person(concern.personId(), "提出人"));
            case REFUSED -> tell(concern, "不予受理，请看理由", actor);
            case DRAFT, CLOSED, WITHDRAWN -> {}
        }
        if (action == ConcernAction.TRIAGE || action == ConcernAction.ESCALATE) {
            tell(concern, action == ConcernAction.TRIAGE ? "已分流，正在办理" : "已超期，升级由主席督办", actor);
        }
    }

    private static Assignee atDesk(Concern concern, UUID tenantId) {
        Desk desk = concern.desk();
        return Assignee.posts(desk == Desk.BRANCH ? concern.deskUnitId() : tenantId, desk.posts(), desk.words());
    }

    private void open(Concern concern, String kind, String act, Assignee assignee) {
        inbox.open(request(concern, kind, act, assignee, starter(concern)));
    }

    private void tell(Concern concern, String news, Actor actor) {
        Starter sender = new Starter(actor.personId(), actor.personName());
        inbox.copy(request(concern, "concern.copy", news, Assignee.person(concern.personId(), "提出人"), sender));
    }

    private static Starter starter(Concern concern) {
        String name = concern.personName();
        return new Starter(concern.personId(), name == null ? Concerns.NAMELESS : name);
    }

    private static TaskRequest request(Concern concern, String kind, String act, Assignee assignee, Starter starter) {
        return new TaskRequest(
                kind,
                Concerns.OBJECT,
                concern.id(),
                "诉求“" + concern.title() + "”：" + act,
                "/rights/concerns/" + concern.id(),
                concern.deskUnitId(),
                concern.personId(),
                assignee,
                starter,
                "concern.copy".equals(kind) ? null : concern.dueOn());
    }
}
