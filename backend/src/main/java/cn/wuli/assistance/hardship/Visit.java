package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 入户调查: what the visitors found at the home. Never changed; a correction is another record. */
@Entity
@Immutable
@Table(schema = "biz", name = "hardship_visit")
class Visit {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    private int round;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> visitors;

    private byte[] findings;
    private boolean agrees;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> photos;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_name")
    private String recordedName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(HardshipFile file, RecordVisit.NewVisit visit, Vault vault, Actor actor, Instant now) {
        id = Ids.next();
        fileId = file.id();
        unitId = file.unitId();
        personId = file.personId();
        round = file.round();
        visitedOn = visit.visitedOn();
        visitors = visit.visitors();
        findings = vault.seal(Vault.Place.FINDINGS, id, visit.findings());
        agrees = visit.agrees();
        photos = visit.photos();
        recordedBy = actor.personId();
        recordedName = actor.personName();
        recordedAt = now;
    }

    /** @param whole the findings in full, for the family itself; else only how long they are */
    HardshipDetails.VisitDetails details(Vault vault, boolean whole) {
        String found = findings(vault);
        return new HardshipDetails.VisitDetails(
                visitedOn,
                visitors,
                whole ? found : MaskedValues.words(found),
                agrees,
                photos,
                recordedName,
                recordedAt);
    }

    String findings(Vault vault) {
        return vault.open(Vault.Place.FINDINGS, id, findings, String.class);
    }
}
