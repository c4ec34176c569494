package cn.wuli.assistance.notice;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says against a notice. */
@Entity
@Table(schema = "biz", name = "hardship_objection")
class Objection {
    @Id
    private UUID id;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "unit_id")
    private UUID unitId;

    private String text;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status = ObjectionStatus.OPEN;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(UUID noticeId, Actor actor, String text, Instant now) {
        id = Ids.next();
        this.noticeId = noticeId;
        personId = actor.personId();
        personName = actor.personName();
        unitId = actor.unitId();
        this.text = text;
        raisedAt = now;
    }

    void answer(ObjectionStatus how, String words, Actor actor, Instant now) {
        status = how;
        answer = words;
        answeredBy = actor.personName();
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID noticeId() {
        return noticeId;
    }

    boolean isOpen() {
        return status == ObjectionStatus.OPEN;
    }

    boolean wasRaisedBy(Actor actor) {
        return personId.equals(actor.personId());
    }

    ObjectionDetails details() {
        return new ObjectionDetails(id, personName, unitId, text, raisedAt, status, answer, answeredBy, answeredAt);
    }
}
