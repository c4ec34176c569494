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

/** 家庭经济状况核对 of one round of a file: asked for with the authorisations of all adults, answered by a paper. */
@Entity
@Table(schema = "biz", name = "economic_check")
class EconomicCheck {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    private int round;

    @Enumerated(EnumType.STRING)
    private CheckStatus status = CheckStatus.FLOW.initial();

    private int persons;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_name")
    private @Nullable String answeredName;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    private byte @Nullable [] result;

    @Column(name = "proof_file_id")
    private @Nullable UUID proofFileId;

    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected EconomicCheck() {}

    /** @param validUntil the day on which the first of the authorisations ends */
    EconomicCheck(HardshipFile file, int persons, LocalDate validUntil, Actor by, Instant now) {
        id = Ids.next();
        fileId = file.id();
        unitId = file.unitId();
        personId = file.personId();
        round = file.round();
        this.persons = persons;
        this.validUntil = validUntil;
        requestedBy = by.personId();
        requestedName = by.personName();
        requestedAt = now;
    }

    void answer(CheckResult compared, LocalDate on, UUID proof, Vault vault, Actor by) {
        status = CheckStatus.FLOW.next(status, CheckStatus.Act.ANSWER);
        result = vault.seal(Vault.Place.CHECK, id, compared);
        outcome = compared.outcome();
        answeredOn = on;
        answeredName = by.personName();
        proofFileId = proof;
    }

    void cancel(String words) {
        status = CheckStatus.FLOW.next(status, CheckStatus.Act.CANCEL);
        reason = words;
    }

    EconomicCheckDetails details(Vault vault) {
        CheckResult compared = result == null ? null : vault.open(Vault.Place.CHECK, id, result, CheckResult.class);
        return new EconomicCheckDetails(
                id,
                version,
                round,
                status,
                status.words(),
                persons,
                validUntil,
                requestedName,
                requestedAt,
                answeredOn,
                answeredName,
                outcome,
                compared == null ? null : compared.found().note(),
                compared == null ? null : compared.lines(),
                proofFileId,
                reason);
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    int round() {
        return round;
    }

    CheckStatus status() {
        return status;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    CheckOutcome outcome() {
        return outcome;
    }

    int version() {
        return version;
    }
}
