package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.organisation.UnitName;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's claim in a period: the row of his union, or the same one at the union that runs the period. */
@Entity
@Table(schema = "biz", name = "mutual_claim")
class Claim {
    @Id
    private UUID id;

    @Column(name = "organiser_id")
    private UUID organiserId;

    @Column(name = "home_id")
    private UUID homeId;

    @Column(name = "home_name")
    private String homeName;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "period_name")
    private String periodName;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "member_name")
    private String memberName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds = List.of();

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.FLOW.initial();

    private byte[] content = {};
    private byte[] account = {};
    private byte @Nullable [] assessment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> papers = List.of();

    @Column(name = "not_by")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> notBy = List.of();

    private int turn;
    private int asked;

    @Column(name = "reviewer_id")
    private @Nullable UUID reviewerId;

    @Column(name = "reviewer_name")
    private @Nullable String reviewerName;

    @Embedded
    private ClaimAward award = new ClaimAward();

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "restricted_at", insertable = false, updatable = false)
    private @Nullable Instant restrictedAt;

    @Column(name = "erased_at", insertable = false, updatable = false)
    private @Nullable Instant erasedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(Terms terms, UnitName home, UnitName unit, Actor member, Instant now) {
        id = Ids.next();
        organiserId = terms.organiserId();
        homeId = home.id();
        homeName = home.name();
        periodId = terms.periodId();
        periodName = terms.plan().name();
        unitId = unit.id();
        unitName = unit.name();
        personId = member.personId();
        memberName = member.personName();
        createdAt = now;
        changedAt = now;
    }

    void write(ClaimContent what, ClaimAccount where, List<UUID> with, ClaimVault vault, Instant now) {
        kinds = what.kinds().stream().map(Enum::name).toList();
        content = vault.seal(ClaimVault.Place.CONTENT, id, what);
        account = vault.seal(ClaimVault.Place.ACCOUNT, id, where);
        papers = with;
        changedAt = now;
    }

    /** The day of the first submission counts for the deadlines, also after papers were asked for. */
    void file(List<UUID> relatives, LocalDate today) {
        notBy = relatives;
        filedOn = filedOn == null ? today : filedOn;
    }

    void assess(ClaimCalculation calculation, ClaimVault vault) {
        assessment = vault.seal(ClaimVault.Place.ASSESSMENT, id, calculation);
        award.assessed(calculation.amount());
    }

    void appeal(String words, ClaimVault vault, LocalDate today) {
        award.appealed(vault.seal(ClaimVault.Place.APPEAL, id, words), today, status == ClaimStatus.PAID);
    }

    void take(Actor officer) {
        reviewerId = officer.personId();
        reviewerName = officer.personName();
    }

    /** Each stage has a reviewer of its own; what comes back may be looked at by those who looked before. */
    void move(ClaimAction action, Instant now) {
        ClaimStatus from = status;
        status = ClaimStatus.FLOW.next(from, action);
        if (action != ClaimAction.TAKE && action != ClaimAction.ASSESS) {
            reviewerId = null;
            reviewerName = null;
        }
        if (action == ClaimAction.ASK_MORE || action == ClaimAction.SEND_BACK) {
            turn++;
            award.takeBack();
        }
        if (action == ClaimAction.ASK_MORE) {
            asked++;
        }
        changedAt = now;
    }

    boolean isFor(Actor actor) {
        return personId.equals(actor.personId());
    }

    boolean isReviewedBy(Actor actor) {
        return actor.personId().equals(reviewerId);
    }

    boolean isRelativeOf(Actor actor) {
        return notBy.contains(actor.personId());
    }

    /** Stored and nothing else, or erased: its time was over. */
    boolean isOver() {
        return restrictedAt != null || erasedAt != null;
    }

    boolean isAtHomeOf(Actor actor) {
        return homeId.equals(actor.tenantId());
    }

    boolean isDecidedBy(Actor actor) {
        return organiserId.equals(actor.tenantId());
    }

    UUID id() {
        return id;
    }

    UUID organiserId() {
        return organiserId;
    }

    UUID homeId() {
        return homeId;
    }

    String homeName() {
        return homeName;
    }

    UUID periodId() {
        return periodId;
    }

    String periodName() {
        return periodName;
    }

    UUID unitId() {
        return unitId;
    }

    String unitName() {
        return unitName;
    }

    UUID personId() {
        return personId;
    }

    String memberName() {
        return memberName;
    }

    List<ClaimKind> kinds() {
        return kinds.stream().map(ClaimKind::valueOf).toList();
    }

    ClaimStatus status() {
        return status;
    }

    byte[] content() {
        return content;
    }

    byte[] account() {
        return account;
    }

    byte @Nullable [] assessment() {
        return assessment;
    }

    List<UUID> papers() {
        return papers;
    }

    List<UUID> notBy() {
        return notBy;
    }

    int turn() {
        return turn;
    }

    int asked() {
        return asked;
    }

    @Nullable
    String reviewerName() {
        return reviewerName;
    }

    ClaimAward award() {
        return award;
    }

    @Nullable
    LocalDate filedOn() {
        return filedOn;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
