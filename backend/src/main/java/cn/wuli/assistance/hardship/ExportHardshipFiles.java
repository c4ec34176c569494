package cn.wuli.assistance.hardship;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of families in the layout of the national file as a protected export, masked as on the screen. */
@ApplicationScoped
public class ExportHardshipFiles implements PersonalSheet<HardshipFilter, NationalRow> {
    private static final int CHUNK = 200;

    private final EntityManager entities;
    private final HardshipVersions versions;
    private final HardshipProfiles profiles;
    private final Organisation organisation;
    private final Vault vault;
    private final CurrentActor currentActor;

    ExportHardshipFiles(
            EntityManager entities,
            HardshipVersions versions,
            HardshipProfiles profiles,
            Organisation organisation,
            Vault vault,
            CurrentActor currentActor) {
        this.entities = entities;
        this.versions = versions;
        this.profiles = profiles;
        this.organisation = organisation;
        this.vault = vault;
        this.currentActor = currentActor;
    }

    @Override
    public Terms<HardshipFilter> terms() {
        return new Terms<>("hardship-file", "困难职工档案", "hardship.export", HardshipFilter.class);
    }

    @Override
    public List<PersonalColumn<NationalRow>> columns() {
        return NationalRow.columns();
    }

    /** Of the files that were submitted; drafts are not part of it. */
    @Override
    @Transactional
    public long count(HardshipFilter filter) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(f.id) from HardshipFile f where f.submittedAt is not null" + filter.conditions(),
                Long.class);
        filter.values(currentActor.get().personId()).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Newest first. */
    @Override
    @Transactional
    public void each(HardshipFilter filter, Rows<NationalRow> rows) {
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
                    rows.add(row(file, version, units.get(file.unitId())), file.personId());
                }
            }
            entities.clear();
        } while (chunk.size() == CHUNK);
    }

    private NationalRow row(HardshipFile file, HardshipVersion version, @Nullable UnitName unit) {
        return NationalRow.of(
                file,
                unit == null ? null : unit.name(),
                version,
                MaskedValues.hide(version.declaration(vault)),
                profiles.of(file).hidden());
    }

    private Map<UUID, HardshipVersion> latest(List<HardshipFile> chunk) {
        List<UUID> ids = chunk.stream().map(HardshipFile::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : versions.latest(ids).stream().collect(Collectors.toMap(HardshipVersion::fileId, Function.identity()));
    }

    private List<HardshipFile> next(HardshipFilter filter, @Nullable UUID after) {
        TypedQuery<HardshipFile> query = entities.createQuery(
                "select f from HardshipFile f where f.submittedAt is not null" + filter.conditions()
                        + (after == null ? "" : " and f.id < :after") + " order by f.id desc",
                HardshipFile.class);
        filter.values(currentActor.get().personId()).forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(CHUNK).getResultList();
    }
}
