package cn.wuli.assistance.hardship;

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

/** One move of a file, in one of its rounds. */
@Entity
@Immutable
@Table(schema = "biz", name = "hardship_step")
class HardshipStep extends CaseStep {
    @Column(name = "file_id")
    private UUID fileId;

    private int round;

    @Enumerated(EnumType.STRING)
    private HardshipAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private HardshipStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private HardshipStatus to;

    @SuppressWarnings("NullAway.Init")
    protected HardshipStep() {}

    /** Call it after the move: the target is the status that the file has now. */
    HardshipStep(
            HardshipFile file,
            HardshipAction action,
            HardshipStatus from,
            Actor actor,
            @Nullable String opinion,
            Instant at) {
        super(file.unitId(), file.personId(), action.isDeciding(), actor, opinion, at);
        fileId = file.id();
        round = file.round();
        this.action = action;
        this.from = from;
        to = file.status();
    }

    int round() {
        return round;
    }

    HardshipAction action() {
        return action;
    }

    StepDetails details() {
        return details(action, action.words(), to.words());
    }
}
