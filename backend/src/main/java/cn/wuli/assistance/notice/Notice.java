package cn.wuli.assistance.notice;

import cn.wuli.platform.id.Ids;
import cn.wuli.rulepack.Rule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 公示 of one family, open to objections for so many working days. */
@Entity
@Table(schema = "biz", name = "hardship_notice")
class Notice {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    private int round;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "masked_name")
    private String maskedName;

    @Column(name = "unit_name")
    private String unitName;

    private int household;
    private String category;
    private String cause;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "working_days")
    private int workingDays;

    private String basis;

    @Column(name = "published_by")
    private String publishedBy;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status = NoticeStatus.OPEN;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(NoticeText text, LocalDate publishedOn, LocalDate endsOn, Rule rule) {
        id = Ids.next();
        fileId = text.fileId();
        round = text.round();
        unitId = text.unitId();
        maskedName = text.maskedName();
        unitName = text.unitName();
        household = text.household();
        category = text.category();
        cause = text.cause();
        this.publishedOn = publishedOn;
        this.endsOn = endsOn;
        workingDays = Integer.parseInt(rule.value());
        basis = rule.source();
        publishedBy = text.publishedBy();
    }

    void end(NoticeStatus how) {
        status = how;
    }

    /** The last day still counts: objections are taken until its end. */
    boolean takesObjections(LocalDate today) {
        return status == NoticeStatus.OPEN && !today.isAfter(endsOn);
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int workingDays() {
        return workingDays;
    }

    String basis() {
        return basis;
    }

    NoticeDetails details(LocalDate today) {
        return new NoticeDetails(
                id,
                maskedName,
                unitId,
                unitName,
                household,
                category,
                cause,
                publishedOn,
                endsOn,
                workingDays,
                basis,
                publishedBy,
                status,
                takesObjections(today));
    }
}
