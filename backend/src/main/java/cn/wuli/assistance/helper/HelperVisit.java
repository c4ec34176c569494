package cn.wuli.assistance.helper;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One visit of a helper: planned, then written down. What he writes of the family is sealed. */
@Entity
@Table(schema = "biz", name = "helper_visit")
class HelperVisit {
    private static final String TABLE = "biz.helper_visit";
    private static final String WORDS = "words";

    /** Where a visit stands. */
    public enum Status {
        PLANNED,
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "helper_id")
    private UUID helperId;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "helper_person_id")
    private UUID helperPersonId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Manner manner;

    private byte @Nullable [] words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> photos = List.of();

    @Column(name = "amount_fen")
    private long amountFen;

    private @Nullable String goods;

    @Column(name = "recorded_name")
    private @Nullable String recordedName;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HelperVisit() {}

    HelperVisit(FamilyPairing helper, LocalDate plannedOn) {
        id = Ids.next();
        helperId = helper.id();
        fileId = helper.fileId();
        unitId = helper.unitId();
        helperPersonId = helper.helperPersonId();
        this.plannedOn = plannedOn;
    }

    void record(RecordHelperVisit.NewRecord record, FieldCipher cipher, Actor by, Instant now) {
        status = Status.DONE;
        visitedOn = record.visitedOn();
        manner = record.manner();
        words = cipher.encrypt(DataClass.MEDICAL, TABLE, WORDS, id, record.words());
        photos = record.photos();
        amountFen = record.amount().fen();
        goods = record.goods();
        recordedName = by.personName();
        recordedAt = now;
    }

    void cancel() {
        status = Status.CANCELLED;
    }

    String words(FieldCipher cipher) {
        return cipher.decrypt(DataClass.MEDICAL, TABLE, WORDS, id, Objects.requireNonNull(words));
    }

    /** @param whole the words in full, for who wrote them; else only how long they are */
    HelperDetails.HelperVisitDetails details(FieldCipher cipher, boolean whole) {
        String written = words == null ? null : words(cipher);
        return new HelperDetails.HelperVisitDetails(
                id,
                plannedOn,
                status.name(),
                visitedOn,
                manner,
                manner == null ? null : manner.words(),
                written == null || whole ? written : "（已隐去，共 " + written.length() + " 字）",
                photos,
                Money.ofFen(amountFen),
                goods,
                recordedName);
    }

    UUID id() {
        return id;
    }

    UUID helperId() {
        return helperId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Status status() {
        return status;
    }
}
