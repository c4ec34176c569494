package cn.wuli.rights.mediation;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mediator of the union's committee (调解员); his own unit keeps him from some cases. */
@Entity
@Table(schema = "biz", name = "mediator")
class Mediator {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "home_unit_id")
    private UUID homeUnitId;

    private String field;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Mediator() {}

    Mediator(UUID personId, String personName, UUID homeUnitId, String field, LocalDate appointedOn) {
        id = Ids.next();
        this.personId = personId;
        this.personName = personName;
        this.homeUnitId = homeUnitId;
        this.field = field;
        this.appointedOn = appointedOn;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    boolean isInOffice() {
        return endedOn == null;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    UUID homeUnitId() {
        return homeUnitId;
    }

    MediatorDetails details(@Nullable String unitName, @Nullable String recusal) {
        return new MediatorDetails(
                id, personId, personName, homeUnitId, unitName, field, appointedOn, endedOn, recusal);
    }
}
