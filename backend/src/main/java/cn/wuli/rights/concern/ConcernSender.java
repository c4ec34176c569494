package cn.wuli.rights.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who filed a concern without a name towards the branch. No post of a branch or group can read this table. */
@Entity
@Immutable
@Table(schema = "biz", name = "concern_sender")
class ConcernSender {
    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @SuppressWarnings("NullAway.Init")
    protected ConcernSender() {}

    ConcernSender(UUID concernId, UUID personId, String personName) {
        this.concernId = concernId;
        this.personId = personId;
        this.personName = personName;
    }

    String personName() {
        return personName;
    }
}
