package cn.wuli.assistance.care;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for whom an event waits. */
@ApplicationScoped
class CareTasks {
    static final String OBJECT = "care-event";

    private static final List<String> BRANCH_POSTS = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");
    private static final List<String> UNION_POSTS = List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER");

    private final Inbox inbox;

    CareTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each move. */
    void follow(CareEvent event, String outcome, Actor actor) {
        if (event.status() == CareStatus.CANCELLED) {
            inbox.cancel(OBJECT, event.id(), outcome);
        } else {
            inbox.close(OBJECT, event.id(), outcome);
        }
        switch (event.status()) {
            case OPEN -> inbox.open(request(event, "care.visit", "走访", visitors(event, actor), actor, event.dueOn()));
            case VISITED ->
                inbox.open(request(
                        event,
                        "care.sign",
                        "请确认收到慰问",
                        Assignee.person(event.personId(), event.memberName()),
                        actor,
                        null));
            case DONE, CANCELLED -> {}
        }
    }

    /** A member without a branch, and the chair of a branch, are visited by the union itself. */
    private static Assignee visitors(CareEvent event, Actor actor) {
        boolean byBranch = event.visitor() == Visitor.BRANCH && !event.unitId().equals(actor.tenantId());
        return byBranch
                ? Assignee.posts(event.unitId(), BRANCH_POSTS, "分工会")
                : Assignee.posts(actor.tenantId(), UNION_POSTS, "本级工会");
    }

    private static TaskRequest request(
            CareEvent event, String kind, String act, Assignee assignee, Actor by, @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                OBJECT,
                event.id(),
                event.memberName() + "：" + event.kindName() + "，" + act,
                "/assistance/care-events/" + event.id(),
                event.unitId(),
                event.personId(),
                assignee,
                new Starter(by.personId(), by.personName()),
                dueOn);
    }
}
