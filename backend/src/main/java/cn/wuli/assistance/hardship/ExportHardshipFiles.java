package cn.wuli.assistance.hardship;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hands the files of families out in the layout of the national file, masked as on the screen and without what tells of
 * health; who took which list is audited in the same transaction.
 */
@ApplicationScoped
public class ExportHardshipFiles {
    private static final int CHUNK = 200;

    private final EntityManager entities;
    private final HardshipVersions versions;
    private final HardshipProfiles profiles;
    private final Organisation organisation;
    private final Vault vault;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    ExportHardshipFiles(
            EntityManager entities,
            HardshipVersions versions,
            HardshipProfiles profiles,
            Organisation organisation,
            Vault vault,
            AuditLog audit,
            CurrentActor currentActor) {
        this.entities = entities;
        this.versions = versions;
        this.profiles = profiles;
        this.organisation = organisation;
        this.vault = vault;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Newest first; drafts that nobody has submitted are not part of it. */
    @Transactional
    public void export(HardshipFilter filter, Consumer<NationalRow> rows) {
        long exported = 0;
        @Nullable UUID after = null;
        List<HardshipFile> chunk;
        do {
            chunk = next(filter, after);
            Map<UUID, HardshipVersion> latest = latest(chunk);
            Map<UUID, UnitName> units =
                    organisation.units(chunk.stream().map(HardshipFile::unitId).collect(Collectors.toSet()));
            for (HardshipFile file : chunk) {
                after = file.id();
                HardshipVersion version = latest.get(file.id());
                if (version != null) {
                    UnitName unit = units.get(file.unitId());
                    rows.accept(new NationalRow(
                            file.applicantName(),
                            unit == null ? null : unit.name(),
                            version.category(),
                            file.status(),
                            file.filledByName(),
                            version.submittedAt(),
                            MaskedValues.hide(version.declaration(vault)),
                            profiles.of(file).hidden()));
                    exported++;
                }
            }
            entities.clear();
        } while (chunk.size() == CHUNK);
        audit.record("hardship.export", HardshipTasks.OBJECT, null, AuditChanges.of("rows", null, exported));
    }

    private Map<UUID, HardshipVersion> latest(List<HardshipFile> chunk) {
        List<UUID> ids = chunk.stream().map(HardshipFile::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : versions.latest(ids).stream().collect(Collectors.toMap(HardshipVersion::fileId, Function.identity()));
    }

    private List<HardshipFile> next(HardshipFilter filter, @Nullable UUID after) {
        TypedQuery<HardshipFile> query = entities.createQuery(
                "select f from HardshipFile f where 1 = 1" + filter.conditions()
                        + (after == null ? "" : " and f.id < :after") + " order by f.id desc",
                HardshipFile.class);
        filter.values(currentActor.get().personId()).forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(CHUNK).getResultList();
    }
}
