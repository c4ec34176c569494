package cn.wuli.assistance.care;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says for whom the money of a visit waits; apart from the tasks of the visit itself. */
@ApplicationScoped
class CareMoneyTasks {
    private static final String OBJECT = "care-money";
    private static final List<String> DECIDERS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");
    private static final List<String> TREASURER = List.of("TREASURER");

    private final Inbox inbox;

    CareMoneyTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each move. */
    void follow(CareEvent event, CareMoneyAction done, Actor actor) {
        inbox.close(OBJECT, event.id(), done.words());
        switch (event.money().status()) {
            case PROPOSED -> open(event, "care.money-approve", "慰问金待批准列支", DECIDERS, "本级工会", actor);
            case APPROVED -> open(event, "care.money-reserve", "慰问金待预留资金", TREASURER, "财务委员", actor);
            default -> {}
        }
    }

    private void open(CareEvent event, String kind, String act, List<String> posts, String whom, Actor by) {
        inbox.open(new TaskRequest(
                kind,
                OBJECT,
                event.id(),
                event.memberName() + "：" + event.kindName() + "，" + act + " " + event.amount() + " 元",
                "/assistance/care-events/" + event.id(),
                event.unitId(),
                event.personId(),
                Assignee.posts(by.tenantId(), posts, whom),
                new Starter(by.personId(), by.personName()),
                null));
    }
}
