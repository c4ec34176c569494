package cn.wuli.assistance.grant;

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

/** One move of a grant. */
@Entity
@Immutable
@Table(schema = "biz", name = "aid_grant_step")
class GrantStep {
    @Id
    private UUID id;

    @Column(name = "grant_id")
    private UUID grantId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private GrantAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private GrantStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private GrantStatus to;

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
    protected GrantStep() {}

    /** Call it after the move: the target is the status that the grant has now. */
    GrantStep(AidGrant grant, GrantAction action, GrantStatus from, Actor actor, @Nullable String opinion, Instant at) {
        id = Ids.next();
        grantId = grant.id();
        unitId = grant.unitId();
        personId = grant.personId();
        this.action = action;
        this.from = from;
        to = grant.status();
        deciding = action.isDeciding();
        actorPersonId = actor.personId();
        actorPostId = actor.postId();
        actorName = actor.personName();
        actorPostName = actor.postName();
        this.opinion = opinion;
        this.at = at;
    }

    GrantDetails.StepDetails details() {
        return new GrantDetails.StepDetails(action, action.words(), to.words(), actorName, actorPostName, opinion, at);
    }
}
