package cn.wuli.rights.legalaid;

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

/** One move of a case. */
@Entity
@Immutable
@Table(schema = "biz", name = "legal_aid_step")
class LegalAidStep extends CaseStep {
    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private LegalAidAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private LegalAidStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private LegalAidStatus to;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidStep() {}

    /** Call it after the move. */
    LegalAidStep(LegalAidCase of, LegalAidAction action, LegalAidStatus from, Actor actor, @Nullable String words) {
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
