package cn.wuli.assistance;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move of a file or a grant: who, as which post, when and with which words (A2). Never changed. */
@MappedSuperclass
public abstract class CaseStep {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

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
    protected CaseStep() {}

    /** @param personId whom the case is about */
    protected CaseStep(
            UUID unitId, UUID personId, boolean deciding, Actor actor, @Nullable String opinion, Instant at) {
        id = Ids.next();
        this.unitId = unitId;
        this.personId = personId;
        this.deciding = deciding;
        actorPersonId = actor.personId();
        actorPostId = actor.postId();
        actorName = actor.personName();
        actorPostName = actor.postName();
        this.opinion = opinion;
        this.at = at;
    }

    /** Who has decided on a case once takes no further step of it. */
    public boolean isDecisionOf(Actor actor) {
        return deciding && actorPersonId.equals(actor.personId());
    }

    /** What another union did is shown under its name; the acting post only brought it in. */
    protected void broughtFrom(String union, String post) {
        actorName = union;
        actorPostName = post;
    }

    protected StepDetails details(Enum<?> action, String words, String result) {
        return new StepDetails(action.name(), words, result, actorName, actorPostName, opinion, at);
    }
}
