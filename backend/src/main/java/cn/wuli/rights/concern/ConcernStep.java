package cn.wuli.rights.concern;

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

/** One move of a concern. */
@Entity
@Immutable
@Table(schema = "biz", name = "concern_step")
class ConcernStep extends CaseStep {
    @Column(name = "concern_id")
    private UUID concernId;

    @Enumerated(EnumType.STRING)
    private ConcernAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ConcernStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ConcernStatus to;

    @SuppressWarnings("NullAway.Init")
    protected ConcernStep() {}

    /** Call it after the move. */
    ConcernStep(
            Concern concern,
            ConcernAction action,
            ConcernStatus from,
            Actor actor,
            @Nullable String words,
            Instant at) {
        super(concern.deskUnitId(), concern.personId(), action.isDeciding(), actor, words, at);
        concernId = concern.id();
        this.action = action;
        this.from = from;
        to = concern.status();
        if (action.isOfMember() && concern.isDiscreet()) {
            broughtFrom(Concerns.NAMELESS, "会员");
        }
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
