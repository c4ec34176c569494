package cn.wuli.assistance.care;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
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

/** What happened to a member, and the visit that the union owes for it. What the visitors write is sealed. */
@Entity
@Table(schema = "biz", name = "care_event")
class CareEvent {
    private static final String TABLE = "biz.care_event";
    private static final String WORDS = "words";

    @Id
    private UUID id;

    @Column(name = "kind_id")
    private UUID kindId;

    @Column(name = "kind_name")
    private String kindName;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private Visitor visitor;

    @Column(name = "amount_cap_fen")
    private @Nullable Long amountCapFen;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CareStatus status = CareStatus.FLOW.initial();

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "reported_name")
    private String reportedName;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> visitors = List.of();

    private byte @Nullable [] words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> photos = List.of();

    @Column(name = "amount_fen")
    private long amountFen;

    private @Nullable String goods;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_name")
    private @Nullable String recordedName;

    @Column(name = "signed_name")
    private @Nullable String signedName;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "receipt_file_id")
    private @Nullable UUID receiptFileId;

    private @Nullable String reason;

    @Embedded
    private CareMoney money = new CareMoney();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CareEvent() {}

    CareEvent(
            ReportCareEvent.Subject member,
            CareKind kind,
            Visitor visitor,
            LocalDate happenedOn,
            LocalDate dueOn,
            Actor by,
            Instant now) {
        id = Ids.next();
        kindId = kind.id();
        kindName = kind.name();
        amountCapFen = kind.amountCap() == null ? null : kind.amountCap().fen();
        this.visitor = visitor;
        unitId = member.unitId();
        personId = member.personId();
        memberName = member.name();
        this.happenedOn = happenedOn;
        this.dueOn = dueOn;
        reportedBy = by.personId();
        reportedName = by.personName();
        reportedAt = now;
    }

    void record(VisitForEvent.NewVisit visit, FieldCipher cipher, Actor by) {
        boolean isGift = visit.amount().isPositive() || visit.goods() != null;
        status = CareStatus.FLOW.next(status, isGift ? CareAction.RECORD_GIFT : CareAction.RECORD);
        visitedOn = visit.visitedOn();
        visitors = visit.visitors();
        words = cipher.encrypt(DataClass.MEDICAL, TABLE, WORDS, id, visit.words());
        photos = visit.photos();
        amountFen = visit.amount().fen();
        goods = visit.goods();
        recordedBy = by.personId();
        recordedName = by.personName();
    }

    void sign(String name, @Nullable UUID receipt, Instant now) {
        status = CareStatus.FLOW.next(status, CareAction.SIGN);
        signedName = name;
        receiptFileId = receipt;
        signedAt = now;
    }

    void cancel(String words) {
        status = CareStatus.FLOW.next(status, CareAction.CANCEL);
        reason = words;
    }

    boolean isAbout(Actor actor) {
        return personId.equals(actor.personId());
    }

    /** @param whole the words in full, for the member himself; else only how long they are */
    CareEventDetails.CareVisitDetails visit(FieldCipher cipher, boolean whole) {
        String written = words(cipher);
        return new CareEventDetails.CareVisitDetails(
                visitedOn,
                visitors,
                whole ? written : "（已隐去，共 " + written.length() + " 字）",
                photos,
                amount(),
                goods,
                recordedName,
                signedName,
                signedAt,
                receiptFileId);
    }

    boolean wasVisitedBy(Actor actor) {
        return actor.personId().equals(recordedBy);
    }

    CareMoney money() {
        return money;
    }

    boolean wasVisited() {
        return words != null;
    }

    String words(FieldCipher cipher) {
        return words == null ? "" : cipher.decrypt(DataClass.MEDICAL, TABLE, WORDS, id, words);
    }

    @Nullable
    Money amountCap() {
        return amountCapFen == null ? null : Money.ofFen(amountCapFen);
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    @Nullable
    String goods() {
        return goods;
    }

    UUID id() {
        return id;
    }

    UUID kindId() {
        return kindId;
    }

    String kindName() {
        return kindName;
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

    LocalDate happenedOn() {
        return happenedOn;
    }

    Visitor visitor() {
        return visitor;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    CareStatus status() {
        return status;
    }

    String reportedName() {
        return reportedName;
    }

    @Nullable
    LocalDate visitedOn() {
        return visitedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
