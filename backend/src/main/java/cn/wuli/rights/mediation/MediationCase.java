package cn.wuli.rights.mediation;

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
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dispute before the mediators. What was said is one ciphertext, which leaves this row when the file is sealed. */
@Entity
@Table(schema = "biz", name = "mediation_case")
class MediationCase {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "respondent_unit_id")
    private @Nullable UUID respondentUnitId;

    @Enumerated(EnumType.STRING)
    private DisputeKind kind;

    private int claimants;

    @Enumerated(EnumType.STRING)
    private MediationStatus status = MediationStatus.FLOW.initial();

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Column(name = "conclude_by")
    private LocalDate concludeBy;

    @Column(name = "limitation_on")
    private @Nullable LocalDate limitationOn;

    @Column(name = "limitation_warned")
    private boolean limitationWarned;

    @Column(name = "clock_basis")
    private String clockBasis;

    @Column(name = "paused_on")
    private @Nullable LocalDate pausedOn;

    @Column(name = "paused_days")
    private int pausedDays;

    @Column(name = "mediator_id")
    private @Nullable UUID mediatorId;

    @Column(name = "mediator_person_id")
    private @Nullable UUID mediatorPersonId;

    @Column(name = "mediator_name")
    private @Nullable String mediatorName;

    private byte @Nullable [] content;
    private byte @Nullable [] agreement;

    @Column(name = "claimant_signed_on")
    private @Nullable LocalDate claimantSignedOn;

    @Column(name = "respondent_signed_on")
    private @Nullable LocalDate respondentSignedOn;

    @Column(name = "respondent_signed_name")
    private @Nullable String respondentSignedName;

    @Column(name = "respondent_paper_id")
    private @Nullable UUID respondentPaperId;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MediationCase() {}

    MediationCase(Claimant claimant, ReceiveMediation.NewCase filed, MediationClock.Days days, DisputeVault vault) {
        id = Ids.next();
        unitId = claimant.unitId();
        personId = claimant.personId();
        personName = claimant.name();
        respondentUnitId = filed.respondentUnitId();
        kind = filed.kind();
        claimants = filed.dispute().claimants().size();
        receivedOn = filed.receivedOn();
        acceptBy = days.acceptBy();
        concludeBy = days.concludeBy();
        limitationOn = days.limitationOn();
        clockBasis = days.basis();
        content = vault.sealDispute(id, filed.dispute());
        changedAt = Instant.now();
    }

    /** Who files, or for whom an officer files a paper application. */
    record Claimant(UUID personId, String name, UUID unitId) {}

    void move(MediationAction action, @Nullable String words) {
        status = MediationStatus.FLOW.next(status, action);
        if (action.needsWords()) {
            reason = words;
        }
        changedAt = Instant.now();
    }

    void appoint(Mediator mediator) {
        mediatorId = mediator.id();
        mediatorPersonId = mediator.personId();
        mediatorName = mediator.personName();
    }

    void pause(LocalDate on) {
        pausedOn = on;
    }

    /** The days that both parties gave do not count. */
    void resume(LocalDate on) {
        if (pausedOn != null) {
            int stood = (int) ChronoUnit.DAYS.between(pausedOn, on);
            pausedDays += stood;
            concludeBy = concludeBy.plusDays(stood);
            pausedOn = null;
        }
    }

    /** Another text is signed anew by both. */
    void write(byte[] sealedText) {
        agreement = sealedText;
        claimantSignedOn = null;
        respondentSignedOn = null;
        respondentSignedName = null;
        respondentPaperId = null;
    }

    void signByClaimant(LocalDate on) {
        claimantSignedOn = on;
    }

    void signByRespondent(String name, LocalDate on, UUID paper) {
        respondentSignedName = name;
        respondentSignedOn = on;
        respondentPaperId = paper;
    }

    /** The dossier stands elsewhere now. */
    void empty() {
        content = null;
        agreement = null;
    }

    void warned() {
        limitationWarned = true;
    }

    boolean isSignedByBoth() {
        return agreement != null && claimantSignedOn != null && respondentSignedOn != null;
    }

    /** The days are over without an agreement: arbitration is open. */
    boolean isOverdue(LocalDate today) {
        return switch (status) {
            case RECEIVED -> today.isAfter(acceptBy) || today.isAfter(concludeBy);
            case ACCEPTED, MEDIATING -> today.isAfter(concludeBy);
            default -> false;
        };
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    boolean isMediatedBy(Actor actor) {
        return actor.personId().equals(mediatorPersonId);
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

    String personName() {
        return personName;
    }

    @Nullable
    UUID respondentUnitId() {
        return respondentUnitId;
    }

    DisputeKind kind() {
        return kind;
    }

    int claimants() {
        return claimants;
    }

    MediationStatus status() {
        return status;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptBy() {
        return acceptBy;
    }

    LocalDate concludeBy() {
        return concludeBy;
    }

    @Nullable
    LocalDate limitationOn() {
        return limitationOn;
    }

    String clockBasis() {
        return clockBasis;
    }

    @Nullable
    LocalDate pausedOn() {
        return pausedOn;
    }

    int pausedDays() {
        return pausedDays;
    }

    @Nullable
    UUID mediatorPersonId() {
        return mediatorPersonId;
    }

    @Nullable
    String mediatorName() {
        return mediatorName;
    }

    byte @Nullable [] content() {
        return content;
    }

    byte @Nullable [] agreement() {
        return agreement;
    }

    @Nullable
    LocalDate claimantSignedOn() {
        return claimantSignedOn;
    }

    @Nullable
    LocalDate respondentSignedOn() {
        return respondentSignedOn;
    }

    @Nullable
    String respondentSignedName() {
        return respondentSignedName;
    }

    @Nullable
    UUID respondentPaperId() {
        return respondentPaperId;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
