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

/** Somebody on the list of a campaign. */
@Entity
@Table(schema = "biz", name = "campaign_recipient")
class CampaignRecipient {
    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "member_name")
    private String memberName;

    @Enumerated(EnumType.STRING)
    private Beneficiary beneficiary;

    @Column(name = "amount_fen")
    private long amountFen;

    @Enumerated(EnumType.STRING)
    private RecipientStatus status = RecipientStatus.FLOW.initial();

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> visitors = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> photos = List.of();

    @Column(name = "recorded_name")
    private @Nullable String recordedName;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "receipt_file_id")
    private @Nullable UUID receiptFileId;

    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CampaignRecipient() {}

    CampaignRecipient(
            Campaign campaign,
            NameRecipient.Subject member,
            Beneficiary beneficiary,
            Money amount,
            Actor by,
            Instant now) {
        id = Ids.next();
        campaignId = campaign.id();
        unitId = member.unitId();
        personId = member.personId();
        memberName = member.name();
        this.beneficiary = beneficiary;
        amountFen = amount.fen();
        proposedBy = by.personId();
        proposedName = by.personName();
        proposedAt = now;
    }

    void move(RecipientAction action, @Nullable String words) {
        status = RecipientStatus.FLOW.next(status, action);
        reason = words;
    }

    void reserved(UUID reservation) {
        reservationId = reservation;
    }

    void visited(VisitRecipient.NewVisit visit, Actor by) {
        visitedOn = visit.visitedOn();
        visitors = visit.visitors();
        photos = visit.photos();
        recordedName = by.personName();
    }

    void signed(@Nullable UUID receipt, Instant now) {
        receiptFileId = receipt;
        signedAt = now;
    }

    /** Null before the visit. */
    RecipientDetails.@Nullable RecipientVisit visit() {
        return visitedOn == null
                ? null
                : new RecipientDetails.RecipientVisit(
                        visitedOn, visitors, photos, recordedName, signedAt, receiptFileId);
    }

    boolean isFor(Actor actor) {
        return personId.equals(actor.personId());
    }

    boolean wasProposedBy(Actor actor) {
        return proposedBy.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    String memberName() {
        return memberName;
    }

    Beneficiary beneficiary() {
        return beneficiary;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    RecipientStatus status() {
        return status;
    }

    String proposedName() {
        return proposedName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    UUID reservationId() {
        return reservationId;
    }

    @Nullable
    LocalDate visitedOn() {
        return visitedOn;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
