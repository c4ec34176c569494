package cn.wuli.assistance.mutual.society.member;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in the society of his union, until he leaves. */
@Entity
@Table(schema = "biz", name = "society_member")
class SocietyMember {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "staff_number")
    private String staffNumber;

    private String name;

    @Enumerated(EnumType.STRING)
    private SocietyMemberStatus status = SocietyMemberStatus.ACTIVE;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "owes_from")
    private LocalDate owesFrom;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "leave_reason")
    private @Nullable LeaveReason leaveReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SocietyMember() {}

    @SuppressWarnings("NullAway.Init")
    SocietyMember(Candidate candidate) {
        id = Ids.next();
        unitId = candidate.unitId();
        personId = candidate.personId();
        staffNumber = candidate.staffNumber();
        name = candidate.name();
    }

    /** For the first time, or again. */
    void join(LocalDate on, LocalDate owes, Instant now) {
        status = SocietyMemberStatus.ACTIVE;
        joinedOn = on;
        owesFrom = owes;
        leftOn = null;
        leaveReason = null;
        changedAt = now;
    }

    void leave(LeaveReason reason, LocalDate on, Instant now) {
        status = SocietyMemberStatus.LEFT;
        leftOn = on;
        leaveReason = reason;
        changedAt = now;
    }

    boolean isIn() {
        return status == SocietyMemberStatus.ACTIVE;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    String staffNumber() {
        return staffNumber;
    }

    String name() {
        return name;
    }

    SocietyMemberStatus status() {
        return status;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    LeaveReason leaveReason() {
        return leaveReason;
    }

    int version() {
        return version;
    }
}
