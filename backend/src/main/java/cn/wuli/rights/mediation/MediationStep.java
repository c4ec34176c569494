package cn.wuli.rights.mediation;

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

/** One move of a mediation. */
@Entity
@Immutable
@Table(schema = "biz", name = "mediation_step")
class MediationStep extends CaseStep {
    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MediationAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private MediationStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private MediationStatus to;

    @SuppressWarnings("NullAway.Init")
    protected MediationStep() {}

    /** Call it after the move. */
    MediationStep(MediationCase of, MediationAction action, MediationStatus from, Actor actor, @Nullable String words) {
        super(of.unitId(), of.personId(), action.isDeciding(), actor, words, Instant.now());
        caseId = of.id();
        this.action = action;
        this.from = from;
        to = of.status();
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
