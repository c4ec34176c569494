package cn.wuli.assistance.hardship;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of one family in hardship, kept for the member who applies. */
@Entity
@Table(schema = "biz", name = "hardship_file")
class HardshipFile {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    private HardshipStatus status = HardshipStatus.FLOW.initial();

    private int round = 1;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "primary_cause")
    private @Nullable Cause primaryCause;

    private byte @Nullable [] draft;
    private byte @Nullable [] profile;

    @Column(name = "filled_by_person_id")
    private UUID filledByPersonId;

    @Column(name = "filled_by_name")
    private String filledByName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String reason;

    @Column(name = "restricted_at", insertable = false, updatable = false)
    private @Nullable Instant restrictedAt;

    @Column(name = "erased_at", insertable = false, updatable = false)
    private @Nullable Instant erasedAt;

    @Column(name = "reviewed_until")
    private @Nullable LocalDate reviewedUntil;

    @Column(name = "redeclared_at")
    private @Nullable Instant redeclaredAt;

    private int reminders;

    @Column(name = "earlier_file_id")
    private @Nullable UUID earlierFileId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HardshipFile() {}

    HardshipFile(UUID personId, String applicantName, UUID unitId, Actor filler, Instant now) {
        id = Ids.next();
        this.personId = personId;
        this.applicantName = applicantName;
        this.unitId = unitId;
        filledByPersonId = filler.personId();
        filledByName = filler.personName();
        createdAt = now;
        changedAt = now;
    }

    void saveDraft(byte[] sealed, Instant now) {
        draft = sealed;
        changedAt = now;
    }

    void saveProfile(byte[] sealed) {
        profile = sealed;
    }

    /**
     * A file that comes back and goes out again begins a new round: those who decided the last one may decide again. What a
     * yearly review makes of it shows when the union keeps the file.
     */
    void submit(Classification result, Cause cause, Instant now) {
        round = nextRound();
        if (status.isUnderReview()) {
            redeclaredAt = now;
        } else {
            isNow(result.category(), cause);
        }
        submittedAt = now;
        move(HardshipAction.SUBMIT, null, now);
    }

    /** The round that the next submission will have. */
    int nextRound() {
        return status == HardshipStatus.DRAFT ? round : round + 1;
    }

    void isNow(Category found, Cause cause) {
        category = found;
        primaryCause = cause;
    }

    /** Begins the yearly review, in a round of its own. */
    void callReview(@Nullable String words, Instant now) {
        round++;
        redeclaredAt = null;
        reminders = 0;
        move(HardshipAction.CALL_REVIEW, words, now);
    }

    void holdsUntil(LocalDate date) {
        reviewedUntil = date;
        redeclaredAt = null;
    }

    void wasReminded() {
        reminders++;
    }

    /** 返困: the family had left hardship; its last declaration is where the new one begins. */
    void returnsFrom(UUID earlier, byte[] sealed) {
        earlierFileId = earlier;
        draft = sealed;
    }

    void move(HardshipAction action, @Nullable String words, Instant now) {
        status = HardshipStatus.FLOW.next(status, action);
        reason = words;
        dueOn = null;
        changedAt = now;
    }

    void waitUntil(LocalDate date) {
        dueOn = date;
    }

    boolean belongsTo(Actor actor) {
        return personId.equals(actor.personId());
    }

    boolean wasFilledBy(Actor actor) {
        return filledByPersonId.equals(actor.personId());
    }

    /** Stored and nothing else, or erased: its time was over. */
    boolean isRestricted() {
        return restrictedAt != null || erasedAt != null;
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

    String applicantName() {
        return applicantName;
    }

    HardshipStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    @Nullable
    Category category() {
        return category;
    }

    @Nullable
    Cause primaryCause() {
        return primaryCause;
    }

    byte @Nullable [] draft() {
        return draft;
    }

    byte @Nullable [] profile() {
        return profile;
    }

    UUID filledByPersonId() {
        return filledByPersonId;
    }

    String filledByName() {
        return filledByName;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    LocalDate reviewedUntil() {
        return reviewedUntil;
    }

    @Nullable
    Instant redeclaredAt() {
        return redeclaredAt;
    }

    int reminders() {
        return reminders;
    }

    @Nullable
    UUID earlierFileId() {
        return earlierFileId;
    }

    int version() {
        return version;
    }
}
