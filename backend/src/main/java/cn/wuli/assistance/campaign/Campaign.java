package cn.wuli.assistance.campaign;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round of giving: to whom, what, from which fund, between which days. */
@Entity
@Table(schema = "biz", name = "campaign")
class Campaign {
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private GiftForm form;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> beneficiaries;

    @Column(name = "fund_id")
    private UUID fundId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "per_person_fen")
    private long perPersonFen;

    private @Nullable String goods;
    private String basis;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.FLOW.initial();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "rule_versions")
    private List<UUID> ruleVersions;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_by")
    private @Nullable UUID openedBy;

    @Column(name = "opened_name")
    private @Nullable String openedName;

    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(NewCampaign proposed, List<UUID> ruleVersions, Actor by, Instant now) {
        id = Ids.next();
        name = proposed.name();
        theme = proposed.theme();
        form = proposed.form();
        beneficiaries = proposed.beneficiaries().stream().map(Enum::name).toList();
        fundId = proposed.fundId();
        startsOn = proposed.startsOn();
        endsOn = proposed.endsOn();
        perPersonFen = proposed.perPerson().fen();
        goods = proposed.goods();
        basis = proposed.basis();
        this.ruleVersions = ruleVersions;
        proposedBy = by.personId();
        proposedName = by.personName();
        createdAt = now;
    }

    void move(CampaignAction action, Actor by, @Nullable String words) {
        status = CampaignStatus.FLOW.next(status, action);
        reason = words;
        if (action == CampaignAction.APPROVE) {
            openedBy = by.personId();
            openedName = by.personName();
        }
    }

    boolean wasProposedBy(Actor actor) {
        return proposedBy.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Theme theme() {
        return theme;
    }

    GiftForm form() {
        return form;
    }

    List<Beneficiary> beneficiaries() {
        return beneficiaries.stream().map(Beneficiary::valueOf).toList();
    }

    UUID fundId() {
        return fundId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Money perPerson() {
        return Money.ofFen(perPersonFen);
    }

    @Nullable
    String goods() {
        return goods;
    }

    String basis() {
        return basis;
    }

    CampaignStatus status() {
        return status;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    String proposedName() {
        return proposedName;
    }

    @Nullable
    String openedName() {
        return openedName;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
