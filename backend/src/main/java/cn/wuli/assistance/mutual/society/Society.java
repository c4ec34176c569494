package cn.wuli.assistance.mutual.society;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The society of a union; what it asks and gives stands in the rule pack of its charter. */
@Entity
@Table(schema = "biz", name = "mutual_society")
class Society {
    @Id
    private UUID id;

    private String name;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Society() {}

    @SuppressWarnings("NullAway.Init")
    Society(SocietyFacts facts, Instant now) {
        id = Ids.next();
        change(facts, now);
    }

    void change(SocietyFacts facts, Instant now) {
        name = facts.name();
        foundedOn = facts.foundedOn();
        documentNumber = facts.documentNumber();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    SocietyFacts facts() {
        return new SocietyFacts(name, foundedOn, documentNumber);
    }

    int version() {
        return version;
    }
}
