package cn.wuli.assistance.hardship;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a family declared in one round, and what the rules of that day made of it. Never changed. */
@Entity
@Immutable
@Table(schema = "biz", name = "hardship_version")
class HardshipVersion {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    private int round;
    private byte[] declaration;
    private byte[] calculation;

    @Enumerated(EnumType.STRING)
    private Category category;

    private boolean excluded;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "rule_versions")
    private List<UUID> ruleVersions;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @SuppressWarnings("NullAway.Init")
    protected HardshipVersion() {}

    HardshipVersion(
            HardshipFile file,
            int round,
            Declaration declared,
            Classification result,
            List<UUID> ruleVersions,
            Vault vault,
            UUID by,
            Instant now) {
        id = Ids.next();
        fileId = file.id();
        unitId = file.unitId();
        personId = file.personId();
        this.round = round;
        declaration = vault.seal(Vault.Place.DECLARATION, id, declared);
        calculation = vault.seal(Vault.Place.CALCULATION, id, result);
        category = result.category();
        excluded = result.isExcluded();
        this.ruleVersions = ruleVersions;
        submittedAt = now;
        submittedBy = by;
    }

    Declaration declaration(Vault vault) {
        return vault.open(Vault.Place.DECLARATION, id, declaration, Declaration.class);
    }

    Classification calculation(Vault vault) {
        return vault.open(Vault.Place.CALCULATION, id, calculation, Classification.class);
    }

    UUID fileId() {
        return fileId;
    }

    UUID unitId() {
        return unitId;
    }

    /** The rules that it was classified by. */
    List<UUID> ruleVersions() {
        return ruleVersions;
    }

    int round() {
        return round;
    }

    Category category() {
        return category;
    }

    boolean isExcluded() {
        return excluded;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
