package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a union enrols in one period. Checked by its superior, confirmed by its money: both are written by the database. */
@Entity
@Table(schema = "biz", name = "mutual_unit_enrolment")
class Roster {
    @Id
    private UUID id;

    @Column(name = "period_id")
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private RosterStatus status = RosterStatus.FLOW.initial();

    private int round;
    private int headcount;
    private int eligible;

    @Column(name = "due_fen")
    private long dueFen;

    @Column(name = "received_fen", insertable = false, updatable = false)
    private long receivedFen;

    @Column(name = "snapshot_on")
    private @Nullable LocalDate snapshotOn;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "submitted_by_name")
    private @Nullable String submittedByName;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Roster() {}

    Roster(UUID periodId, Instant now) {
        id = Ids.next();
        this.periodId = periodId;
        changedAt = now;
    }

    /** The counts of the day of submission; a roster that comes back is counted anew. */
    void submit(int headcount, int eligible, Money due, LocalDate on, UUID caseId, Actor actor, Instant now) {
        status = RosterStatus.FLOW.next(status, RosterAction.SUBMIT);
        this.headcount = headcount;
        this.eligible = eligible;
        dueFen = due.fen();
        snapshotOn = on;
        this.caseId = caseId;
        submittedByName = actor.personName();
        reason = null;
        changedAt = now;
    }

    int nextRound() {
        return ++round;
    }

    void answer(RosterAction action, @Nullable String words, Instant now) {
        status = RosterStatus.FLOW.next(status, action);
        reason = words;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    RosterStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    int headcount() {
        return headcount;
    }

    int eligible() {
        return eligible;
    }

    Money due() {
        return Money.ofFen(dueFen);
    }

    Money received() {
        return Money.ofFen(receivedFen);
    }

    @Nullable
    LocalDate snapshotOn() {
        return snapshotOn;
    }

    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    String submittedByName() {
        return submittedByName;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
