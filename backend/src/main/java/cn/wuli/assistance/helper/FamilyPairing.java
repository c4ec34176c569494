package cn.wuli.assistance.helper;

import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who helps a family, from a day on until he hands over or the family leaves the list. */
@Entity
@Table(schema = "biz", name = "family_helper")
class FamilyPairing {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "helper_person_id")
    private UUID helperPersonId;

    @Column(name = "helper_name")
    private String helperName;

    private LocalDate since;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String ending;

    @Column(name = "next_visit_on")
    private @Nullable LocalDate nextVisitOn;

    @Column(name = "last_visited_on")
    private @Nullable LocalDate lastVisitedOn;

    private int visits;

    @Column(name = "assigned_by")
    private UUID assignedBy;

    @Column(name = "assigned_name")
    private String assignedName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FamilyPairing() {}

    FamilyPairing(FiledFamily family, UUID helperPersonId, String helperName, LocalDate since, Actor by) {
        id = Ids.next();
        fileId = family.fileId();
        unitId = family.unitId();
        applicantName = family.applicantName();
        this.helperPersonId = helperPersonId;
        this.helperName = helperName;
        this.since = since;
        assignedBy = by.personId();
        assignedName = by.personName();
    }

    void visited(LocalDate on) {
        visits++;
        if (lastVisitedOn == null || lastVisitedOn.isBefore(on)) {
            lastVisitedOn = on;
        }
    }

    void visitsNextOn(@Nullable LocalDate date) {
        nextVisitOn = date;
    }

    void end(LocalDate on, String words) {
        endedOn = on;
        ending = words;
        nextVisitOn = null;
    }

    boolean isCurrent() {
        return endedOn == null;
    }

    boolean is(Actor actor) {
        return helperPersonId.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    UUID unitId() {
        return unitId;
    }

    String applicantName() {
        return applicantName;
    }

    UUID helperPersonId() {
        return helperPersonId;
    }

    String helperName() {
        return helperName;
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String ending() {
        return ending;
    }

    @Nullable
    LocalDate nextVisitOn() {
        return nextVisitOn;
    }

    @Nullable
    LocalDate lastVisitedOn() {
        return lastVisitedOn;
    }

    int visits() {
        return visits;
    }

    UUID assignedBy() {
        return assignedBy;
    }

    String assignedName() {
        return assignedName;
    }
}
