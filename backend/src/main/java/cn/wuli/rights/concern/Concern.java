package cn.wuli.rights.concern;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
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

/** What a member asks of his union. Its words are sealed; without a name towards the branch it names nobody. */
@Entity
@Table(schema = "biz", name = "concern")
class Concern {
    private static final String TABLE = "biz.concern";
    private static final String STATEMENT = "statement";
    private static final String ANSWER = "answer";

    @Id
    private UUID id;

    @Column(name = "desk_unit_id")
    private UUID deskUnitId;

    @Column(name = "from_unit_id")
    private UUID fromUnitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private @Nullable String personName;

    private boolean discreet;

    @Enumerated(EnumType.STRING)
    private ConcernKind kind;

    private String title;
    private byte[] statement;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status = ConcernStatus.FLOW.initial();

    @Enumerated(EnumType.STRING)
    private Desk desk = Desk.OFFICER;

    private boolean escalated;
    private boolean reopened;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "promised_on")
    private @Nullable LocalDate promisedOn;

    @Column(name = "promise_basis")
    private @Nullable String promiseBasis;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    private byte @Nullable [] answer;

    @Column(name = "answered_by_person_id")
    private @Nullable UUID answeredByPersonId;

    @Column(name = "answered_by_name")
    private @Nullable String answeredByName;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Concern() {}

    Concern(FileConcern.NewConcern filed, Actor member, FieldCipher cipher, Instant now) {
        id = Ids.next();
        deskUnitId = member.tenantId();
        fromUnitId = member.unitId();
        personId = member.personId();
        discreet = filed.discreet();
        personName = discreet ? null : member.personName();
        kind = filed.kind();
        title = filed.title();
        statement = cipher.encrypt(DataClass.SEALED, TABLE, STATEMENT, id, filed.statement());
        filedAt = now;
        changedAt = now;
    }

    /** @param due until when the next step is to be taken; null when nothing is waited for */
    void move(ConcernAction action, @Nullable LocalDate due, Instant now) {
        status = ConcernStatus.FLOW.next(status, action);
        dueOn = due;
        changedAt = now;
    }

    void promise(ConcernKind sortedAs, LocalDate on, String basis) {
        kind = sortedAs;
        promisedOn = on;
        promiseBasis = basis;
    }

    void layOn(Desk which, UUID unitId) {
        desk = which;
        deskUnitId = unitId;
    }

    /** The branch that had it keeps it in sight. */
    void handUp() {
        desk = Desk.CHAIR;
    }

    void escalate() {
        escalated = true;
        handUp();
    }

    void reopen() {
        reopened = true;
        handUp();
    }

    void answer(String words, Actor by, LocalDate on, FieldCipher cipher) {
        answer = cipher.encrypt(DataClass.SEALED, TABLE, ANSWER, id, words);
        answeredByPersonId = by.personId();
        answeredByName = by.personName();
        if (answeredOn == null) {
            answeredOn = on;
        }
    }

    void rate(Satisfaction verdict) {
        satisfaction = verdict;
    }

    void explain(String words) {
        reason = words;
    }

    String statement(FieldCipher cipher) {
        return cipher.decrypt(DataClass.SEALED, TABLE, STATEMENT, id, statement);
    }

    @Nullable
    String answer(FieldCipher cipher) {
        return answer == null ? null : cipher.decrypt(DataClass.SEALED, TABLE, ANSWER, id, answer);
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    boolean wasAnsweredBy(Actor actor) {
        return actor.personId().equals(answeredByPersonId);
    }

    boolean isOverdue(LocalDate today) {
        return status.isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    UUID deskUnitId() {
        return deskUnitId;
    }

    UUID fromUnitId() {
        return fromUnitId;
    }

    UUID personId() {
        return personId;
    }

    /** Null when the member gave no name towards his branch: then it stands in {@code biz.concern_sender}. */
    @Nullable
    String personName() {
        return personName;
    }

    boolean isDiscreet() {
        return discreet;
    }

    ConcernKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    ConcernStatus status() {
        return status;
    }

    Desk desk() {
        return desk;
    }

    boolean isEscalated() {
        return escalated;
    }

    boolean isReopened() {
        return reopened;
    }

    Instant filedAt() {
        return filedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate promisedOn() {
        return promisedOn;
    }

    @Nullable
    String promiseBasis() {
        return promiseBasis;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable
    String answeredByName() {
        return answeredByName;
    }

    @Nullable
    Satisfaction satisfaction() {
        return satisfaction;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
