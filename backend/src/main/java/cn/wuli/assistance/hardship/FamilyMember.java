package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.Declaration.Relation;
import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the rules must be able to find of a member of the family: no name, no number. */
@Entity
@Immutable
@Table(schema = "biz", name = "hardship_family_member")
class FamilyMember {
    /** The text that adults sign; a new wording gets a new code. */
    static final String AGREEMENT = "浙江省困难职工救助委托核对授权书（2024版）";

    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    private int round;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean adult;

    @Column(name = "identity_index")
    private byte[] identityIndex;

    @Column(name = "relative_person_id")
    private @Nullable UUID relativePersonId;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "agreed_until")
    private @Nullable LocalDate agreedUntil;

    @Column(name = "agreement_text")
    private @Nullable String agreementText;

    @Column(name = "agreement_file_id")
    private @Nullable UUID agreementFileId;

    @SuppressWarnings("NullAway.Init")
    protected FamilyMember() {}

    FamilyMember(
            HardshipFile file,
            int round,
            int ordinal,
            FamilyPerson person,
            boolean adult,
            byte[] identityIndex,
            @Nullable UUID relativePersonId,
            int agreementMonths) {
        id = Ids.next();
        fileId = file.id();
        unitId = file.unitId();
        personId = file.personId();
        this.round = round;
        this.ordinal = ordinal;
        relation = Objects.requireNonNull(person.relation());
        this.adult = adult;
        this.identityIndex = identityIndex;
        this.relativePersonId = relativePersonId;
        agreedOn = person.agreedOn();
        agreedUntil = agreedOn == null ? null : agreedOn.plusMonths(agreementMonths);
        agreementText = agreedOn == null ? null : AGREEMENT;
        agreementFileId = person.agreementFileId();
    }

    UUID id() {
        return id;
    }
}
