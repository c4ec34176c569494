package cn.wuli.membership.register;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a member's history: one field that one act changed. */
@Entity
@Immutable
@Table(schema = "biz", name = "member_change")
public class MemberChange {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MemberAct act;

    private @Nullable String field;

    @Column(name = "value_before")
    private @Nullable String valueBefore;

    @Column(name = "value_after")
    private @Nullable String valueAfter;

    private @Nullable String reason;

    @Column(name = "valid_on")
    private LocalDate validOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_post_id")
    private UUID actorPostId;

    @Column(name = "actor_person_name")
    private String actorPersonName;

    @Column(name = "actor_post_name")
    private String actorPostName;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MemberChange() {}

    @SuppressWarnings("NullAway.Init")
    MemberChange(
            Member member,
            MemberAct act,
            FieldChange change,
            @Nullable String reason,
            LocalDate validOn,
            Actor actor,
            Instant recordedAt) {
        id = Ids.next();
        memberId = member.id();
        unitId = member.unitId();
        personId = member.personId();
        this.act = act;
        field = change.field();
        valueBefore = change.before();
        valueAfter = change.after();
        this.reason = reason;
        this.validOn = validOn;
        this.recordedAt = recordedAt;
        actorPostId = actor.postId();
        actorPersonName = actor.personName();
        actorPostName = actor.postName();
    }

    public UUID id() {
        return id;
    }

    public MemberAct act() {
        return act;
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable String valueBefore() {
        return valueBefore;
    }

    public @Nullable String valueAfter() {
        return valueAfter;
    }

    public @Nullable String reason() {
        return reason;
    }

    public LocalDate validOn() {
        return validOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actorPersonName() {
        return actorPersonName;
    }

    public String actorPostName() {
        return actorPostName;
    }
}
