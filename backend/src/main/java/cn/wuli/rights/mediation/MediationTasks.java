package cn.wuli.rights.mediation;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says for whom a mediation waits, and tells the claimant. Titles name the kind of dispute, not what was said. */
@ApplicationScoped
class MediationTasks {
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");

    private final Inbox inbox;

    MediationTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each change of state. */
    void follow(MediationCase of, MediationAction action, Actor actor) {
        if (action == MediationAction.WITHDRAW) {
            inbox.cancel(MediationCases.OBJECT, of.id(), action.words());
        } else {
            inbox.close(MediationCases.OBJECT, of.id(), action.words());
        }
        Assignee office = Assignee.posts(actor.tenantId(), OFFICE, "调解委员会");
        switch (of.status()) {
            case RECEIVED ->
                open(of, "mediation.accept", "待受理", office, of.clock().acceptBy());
            case ACCEPTED ->
                open(of, "mediation.begin", "待确定调解员", office, of.clock().concludeBy());
            case MEDIATING ->
                open(
                        of,
                        "mediation.mediate",
                        "待调解",
                        Assignee.person(
                                Objects.requireNonNull(of.mediatorPersonId()),
                                Objects.requireNonNull(of.mediatorName())),
                        of.clock().concludeBy());
            case AGREED, FAILED, WITHDRAWN, REFERRED, REFUSED -> open(of, "mediation.close", "待结案", office, null);
            case PAUSED, CLOSED, SEALED -> {}
        }
        if (action.isDeciding() && action != MediationAction.SEAL) {
            tell(of, of.status().words(), actor);
        }
    }

    /** The claimant loses his claim when he waits too long. */
    void warn(MediationCase of, Actor actor) {
        tell(of, "仲裁时效将于 " + of.clock().limitationOn() + " 届满", actor);
        inbox.copy(request(
                of,
                "mediation.limitation",
                "仲裁时效将于 " + of.clock().limitationOn() + " 届满，请提醒当事人",
                Assignee.posts(actor.tenantId(), OFFICE, "调解委员会"),
                new Starter(actor.personId(), actor.personName()),
                null));
    }

    private void tell(MediationCase of, String news, Actor actor) {
        Starter sender = new Starter(actor.personId(), actor.personName());
        inbox.copy(request(of, "mediation.copy", news, Assignee.person(of.personId(), of.personName()), sender, null));
    }

    private void open(MediationCase of, String kind, String act, Assignee assignee, @Nullable LocalDate dueOn) {
        inbox.open(request(of, kind, act, assignee, new Starter(of.personId(), of.personName()), dueOn));
    }

    private static TaskRequest request(
            MediationCase of, String kind, String act, Assignee assignee, Starter starter, @Nullable LocalDate dueOn) {
        return new TaskRequest(
                kind,
                MediationCases.OBJECT,
                of.id(),
                "争议调解（" + of.kind().words() + "）：" + act,
                "/rights/mediations/" + of.id(),
                of.unitId(),
                of.personId(),
                assignee,
                starter,
                dueOn);
    }
}
