package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One move of a file: who, as which post, when, from where to where, and why. */
@Entity
@Immutable
@Table(schema = "biz", name = "hardship_step")
class HardshipStep {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    private int round;

    @Enumerated(EnumType.STRING)
    private HardshipAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private HardshipStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private HardshipStatus to;

    private boolean deciding;

    @Column(name = "actor_person_id")
    private UUID actorPersonId;

    @Column(name = "actor_post_id")
    private UUID actorPostId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_post_name")
    private String actorPostName;

    private @Nullable String opinion;
    private Instant at;

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
        id = Ids.next();
        fileId = file.id();
        unitId = file.unitId();
        personId = file.personId();
        round = file.round();
        this.action = action;
        this.from = from;
        to = file.status();
        deciding = action.isDeciding();
        actorPersonId = actor.personId();
        actorPostId = actor.postId();
        actorName = actor.personName();
        actorPostName = actor.postName();
        this.opinion = opinion;
        this.at = at;
    }

    UUID actorPersonId() {
        return actorPersonId;
    }

    HardshipDetails.TimelineDetails details() {
        return new HardshipDetails.TimelineDetails(
                action, action.words(), to.words(), actorName, actorPostName, opinion, at);
    }
}
