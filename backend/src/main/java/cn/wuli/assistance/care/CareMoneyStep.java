package cn.wuli.assistance.care;

import cn.wuli.assistance.CaseStep;
import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One move of the money of a visit. */
@Entity
@Immutable
@Table(schema = "biz", name = "care_money_step")
class CareMoneyStep extends CaseStep {
    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private CareMoneyAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CareMoneyStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CareMoneyStatus to;

    @SuppressWarnings("NullAway.Init")
    protected CareMoneyStep() {}

    /** Call it after the move: the target is the status that the money has now. */
    CareMoneyStep(
            CareEvent event,
            CareMoneyAction action,
            CareMoneyStatus from,
            Actor actor,
            @Nullable String opinion,
            Instant at) {
        super(event.unitId(), event.personId(), action.isDeciding(), actor, opinion, at);
        eventId = event.id();
        this.action = action;
        this.from = from;
        to = event.money().status();
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
