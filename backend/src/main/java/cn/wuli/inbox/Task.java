package cn.wuli.inbox;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that waits for somebody. It points at an object of a module and knows nothing about it. */
@Entity
@Table(schema = "biz", name = "task")
class Task {
    @Id
    private UUID id;

    private String kind;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private UUID objectId;

    private String title;
    private String link;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "assignee_unit_id")
    private @Nullable UUID assigneeUnitId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "assignee_posts")
    private List<String> assigneePosts;

    @Column(name = "assignee_person_id")
    private @Nullable UUID assigneePersonId;

    @Column(name = "assignee_description")
    private String assigneeDescription;

    @Column(name = "started_by_person_id")
    private UUID startedByPersonId;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "claimed_by_person_id")
    private @Nullable UUID claimedByPersonId;

    @Column(name = "claimed_by_name")
    private @Nullable String claimedByName;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.OPEN;

    private @Nullable String outcome;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by_person_id")
    private @Nullable UUID closedByPersonId;

    @Column(name = "closed_by_name")
    private @Nullable String closedByName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(TaskRequest request, Instant now) {
        id = Ids.next();
        kind = request.kind();
        objectType = request.objectType();
        objectId = request.objectId();
        title = request.title();
        link = request.link();
        unitId = request.unitId();
        personId = request.personId();
        assigneeUnitId = request.assignee().unitId();
        assigneePosts = request.assignee().postTypes();
        assigneePersonId = request.assignee().personId();
        assigneeDescription = request.assignee().description();
        startedByPersonId = request.starter().personId();
        startedByName = request.starter().name();
        openedAt = now;
        dueOn = request.dueOn();
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String objectType() {
        return objectType;
    }

    UUID objectId() {
        return objectId;
    }

    boolean isOpen() {
        return status == TaskStatus.OPEN;
    }

    boolean isFor(Actor actor) {
        return actor.personId().equals(assigneePersonId)
                || (actor.unitId().equals(assigneeUnitId) && assigneePosts.contains(actor.postType()));
    }

    /** Whether it counts in one of the boxes of the acting post. */
    boolean concerns(Actor actor) {
        return isFor(actor) || actor.personId().equals(startedByPersonId);
    }

    boolean isClaimedByAnotherThan(Actor actor) {
        return claimedByPersonId != null && !claimedByPersonId.equals(actor.personId());
    }

    /** Who claimed it, in words. */
    String claimant() {
        return claimedByName == null ? "他人" : claimedByName;
    }

    void claim(Actor actor) {
        claimedByPersonId = actor.personId();
        claimedByName = actor.personName();
    }

    void release() {
        claimedByPersonId = null;
        claimedByName = null;
    }
}
