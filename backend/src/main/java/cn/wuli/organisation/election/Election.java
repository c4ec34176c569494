package cn.wuli.organisation.election;

import cn.wuli.organisation.body.BodyPosition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ballot for one office in a committee of a unit. */
@Entity
@Table(schema = "biz", name = "election")
@SuppressWarnings("NullAway.Init")
class Election {
    @Id
    private UUID id;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "body_kind")
    private String bodyKind;

    @Enumerated(EnumType.STRING)
    private BodyPosition position;

    private int ordinal;
    private int round;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;
    private int eligible;
    private int seats;

    @Enumerated(EnumType.STRING)
    private ElectionStatus status;

    private @Nullable Integer present;
    private @Nullable Integer issued;
    private @Nullable Integer returned;
    private @Nullable Integer valid;
    private @Nullable Integer invalid;

    @Column(name = "written_in")
    private @Nullable String writtenIn;

    @Column(name = "chief_scrutineer")
    private @Nullable String chiefScrutineer;

    private @Nullable String scrutineers;

    @Column(name = "counted_by_name")
    private @Nullable String countedByName;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    @Version
    private int version;

    protected Election() {}

    Election(UUID id, UUID unitId, ElectionPlan plan) {
        this.id = id;
        this.unitId = unitId;
        this.status = ElectionStatus.FLOW.initial();
        fill(plan);
    }

    void edit(ElectionPlan plan) {
        change();
        fill(plan);
    }

    /** The candidates are part of it. */
    void change() {
        move(ElectionAction.EDIT);
    }

    void discard() {
        move(ElectionAction.DISCARD);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code validation} until everything adds up */
    void count(Ballots ballots, List<Candidate> candidates, String by) {
        move(ElectionAction.COUNT);
        ballots.check(eligible, seats, candidates);
        present = ballots.present();
        issued = ballots.issued();
        returned = ballots.returned();
        valid = ballots.valid();
        invalid = ballots.invalid();
        writtenIn = ballots.writtenIn();
        chiefScrutineer = ballots.chiefScrutineer();
        scrutineers = ballots.scrutineers();
        countedByName = by;
        countedAt = Instant.now();
    }

    /** Null before the count. */
    @Nullable
    Ballots ballots(List<Candidate> candidates) {
        if (status != ElectionStatus.COUNTED) {
            return null;
        }
        return new Ballots(
                Objects.requireNonNull(present),
                Objects.requireNonNull(issued),
                Objects.requireNonNull(returned),
                Objects.requireNonNull(valid),
                Objects.requireNonNull(invalid),
                writtenIn,
                Objects.requireNonNull(chiefScrutineer),
                Objects.requireNonNull(scrutineers),
                candidates.stream()
                        .map(Candidate::votes)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void move(ElectionAction action) {
        status = ElectionStatus.FLOW.next(status, action);
    }

    private void fill(ElectionPlan plan) {
        bodyKind = plan.bodyKind();
        position = plan.position();
        ordinal = plan.ordinal();
        round = plan.round();
        heldOn = plan.heldOn();
        place = plan.place();
        eligible = plan.eligible();
        seats = plan.seats();
    }

    ElectionPlan plan() {
        return new ElectionPlan(bodyKind, position, ordinal, round, heldOn, place, eligible, seats);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    ElectionStatus status() {
        return status;
    }

    @Nullable
    String countedByName() {
        return countedByName;
    }

    @Nullable
    Instant countedAt() {
        return countedAt;
    }

    int version() {
        return version;
    }
}
