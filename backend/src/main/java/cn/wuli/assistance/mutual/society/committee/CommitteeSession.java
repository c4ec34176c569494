package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of the committee; what it voted holds when another officer has confirmed the minutes. */
@Entity
@Table(schema = "biz", name = "society_session")
class CommitteeSession {
    static final String OPEN = "OPEN";
    private static final String CONFIRMED = "CONFIRMED";

    @Id
    private UUID id;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "period_name")
    private String periodName;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;
    private int size;
    private int quorum;
    private String status = OPEN;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_by_name")
    private @Nullable String confirmedByName;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeSession() {}

    CommitteeSession(Terms year, LocalDate heldOn, String place, Actor recorder) {
        id = Ids.next();
        periodId = year.periodId();
        periodName = year.plan().name();
        this.heldOn = heldOn;
        this.place = place;
        size = year.integer("committee-size");
        quorum = year.integer("committee-quorum");
        recordedBy = recorder.personId();
        recordedByName = recorder.personName();
    }

    void confirm(Actor officer, Instant now) {
        status = CONFIRMED;
        confirmedBy = officer.personId();
        confirmedByName = officer.personName();
        confirmedAt = now;
    }

    boolean isOpen() {
        return OPEN.equals(status);
    }

    boolean wasRecordedBy(Actor actor) {
        return recordedBy.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    String periodName() {
        return periodName;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    int size() {
        return size;
    }

    int quorum() {
        return quorum;
    }

    String recordedByName() {
        return recordedByName;
    }

    @Nullable
    String confirmedByName() {
        return confirmedByName;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    int version() {
        return version;
    }
}
