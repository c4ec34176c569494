package cn.wuli.assistance.mutual;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One period of the scheme: the row of the union that runs it, or the copy that a union below reads. */
@Entity
@Table(schema = "biz", name = "mutual_period")
class MutualPeriod {
    @Id
    private UUID id;

    @Column(name = "organiser_id")
    private UUID organiserId;

    @Column(name = "organiser_name")
    private String organiserName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scheme scheme;

    private String name;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "enrol_until")
    private LocalDate enrolUntil;

    @Column(name = "claim_until")
    private LocalDate claimUntil;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status = PeriodStatus.FLOW.initial();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrozenRule> parameters = List.of();

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "fund_id", updatable = false)
    private @Nullable UUID fundId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MutualPeriod() {}

    @SuppressWarnings("NullAway.Init")
    MutualPeriod(Scheme scheme, PeriodPlan plan, Actor actor, String unionName, Instant now) {
        id = Ids.next();
        this.scheme = scheme;
        organiserId = actor.tenantId();
        organiserName = unionName;
        draftedBy = actor.personId();
        draftedByName = actor.personName();
        plan(plan, now);
    }

    void plan(PeriodPlan plan, Instant now) {
        name = plan.name();
        documentNumber = plan.documentNumber();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        enrolUntil = plan.enrolUntil();
        claimUntil = plan.claimUntil();
        changedAt = now;
    }

    /** From here on the rules of this day hold for the whole period. */
    void publish(List<FrozenRule> rules, Actor actor) {
        parameters = rules;
        publishedBy = actor.personId();
    }

    void move(PeriodAction action, Instant now) {
        status = PeriodStatus.FLOW.next(status, action);
        changedAt = now;
    }

    boolean isRunBy(Actor actor) {
        return organiserId.equals(actor.tenantId());
    }

    boolean wasDraftedBy(Actor actor) {
        return draftedBy.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    UUID organiserId() {
        return organiserId;
    }

    String organiserName() {
        return organiserName;
    }

    Scheme scheme() {
        return scheme;
    }

    String name() {
        return name;
    }

    PeriodPlan plan() {
        return new PeriodPlan(name, documentNumber, startsOn, endsOn, enrolUntil, claimUntil);
    }

    PeriodStatus status() {
        return status;
    }

    List<FrozenRule> parameters() {
        return parameters;
    }

    String draftedByName() {
        return draftedByName;
    }

    /** Named by {@code biz.fund_mutual_period}, which books what was received before. */
    @Nullable
    UUID fundId() {
        return fundId;
    }

    int version() {
        return version;
    }
}
