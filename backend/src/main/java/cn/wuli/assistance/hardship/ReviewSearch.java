package cn.wuli.assistance.hardship;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue of yearly reviews: files by the day until which they hold, the most urgent first. */
@ApplicationScoped
@Transactional
public class ReviewSearch {
    private final EntityManager entities;
    private final Organisation organisation;

    ReviewSearch(EntityManager entities, Organisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    public Page<ReviewRow> page(ReviewFilter filter, PageQuery page) {
        List<HardshipFile> found = query("select f", filter, page.after(), HardshipFile.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(HardshipFile::unitId));
        List<ReviewRow> rows = found.stream().map(file -> row(file, units)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor(row.reviewedUntil().toString(), row.id()), total);
    }

    long count(ReviewFilter filter) {
        return query("select count(f.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row as it comes from the database. */
    void each(ReviewFilter filter, Rows<ReviewRow> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct f.unitId", filter, null, UUID.class).getResultStream());
        try (Stream<HardshipFile> all =
                query("select f", filter, null, HardshipFile.class).getResultStream()) {
            all.forEach(file -> {
                rows.add(row(file, units), file.personId());
                entities.detach(file);
            });
        }
    }

    private static ReviewRow row(HardshipFile file, Map<UUID, UnitName> units) {
        UnitName unit = units.get(file.unitId());
        return new ReviewRow(
                file.id(),
                file.unitId(),
                unit == null ? null : unit.name(),
                file.applicantName(),
                file.category(),
                ReviewFilter.Stage.of(file.status(), file.redeclaredAt() != null),
                Objects.requireNonNull(file.reviewedUntil()),
                file.redeclaredAt(),
                file.earlierFileId() != null);
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private <T> TypedQuery<T> query(String select, ReviewFilter filter, @Nullable Cursor after, Class<T> type) {
        String next =
                after == null ? "" : " and (f.reviewedUntil > :day or (f.reviewedUntil = :day and f.id > :after))";
        String order = type == HardshipFile.class ? " order by f.reviewedUntil, f.id" : "";
        TypedQuery<T> query =
                entities.createQuery(select + " from HardshipFile f" + filter.where() + next + order, type);
        filter.values().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("day", LocalDate.parse(after.sortKey())).setParameter("after", after.id());
        }
        return query;
    }
}
