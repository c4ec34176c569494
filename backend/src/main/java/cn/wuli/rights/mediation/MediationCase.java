package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private CaseClock clock;

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
        clock = new CaseClock(filed.receivedOn(), days);
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

    boolean isSignedByBoth() {
        return agreement != null && claimantSignedOn != null && respondentSignedOn != null;
    }

    /** The days are over without an agreement: arbitration is open. */
    boolean isOverdue(LocalDate today) {
        return switch (status) {
            case RECEIVED -> clock.isLateToAccept(today) || clock.isLateToConclude(today);
            case ACCEPTED, MEDIATING -> clock.isLateToConclude(today);
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

    CaseClock clock() {
        return clock;
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
