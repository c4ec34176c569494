package cn.wuli.assistance.hardship;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue of yearly reviews: files by the day until which they hold, the most urgent first. */
@ApplicationScoped
@Transactional
public class ReviewSearch {
    public static final List<String> HEADERS = List.of("申请人", "所在组织", "认定类别", "复核情况", "档案有效期至", "重新申报日期", "返困");

    private final EntityManager entities;
    private final Organisation organisation;
    private final AuditLog audit;

    ReviewSearch(EntityManager entities, Organisation organisation, AuditLog audit) {
        this.entities = entities;
        this.organisation = organisation;
        this.audit = audit;
    }

    public Page<ReviewRow> page(ReviewFilter filter, PageQuery page) {
        List<HardshipFile> found = query("select f", filter, page.after(), HardshipFile.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal()
                ? query("select count(f.id)", filter, null, Long.class).getSingleResult()
                : null;
        Map<UUID, UnitName> units = units(found.stream().map(HardshipFile::unitId));
        List<ReviewRow> rows = found.stream().map(file -> row(file, units)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor(row.reviewedUntil().toString(), row.id()), total);
    }

    /** Hands the queue out of the system; who took it is audited in the same transaction. */
    public void export(ReviewFilter filter, Consumer<ReviewRow> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct f.unitId", filter, null, UUID.class).getResultStream());
        long exported = 0;
        try (Stream<HardshipFile> all =
                query("select f", filter, null, HardshipFile.class).getResultStream()) {
            for (HardshipFile file : (Iterable<HardshipFile>) all::iterator) {
                rows.accept(row(file, units));
                entities.detach(file);
                exported++;
            }
        }
        audit.record("hardship.export-reviews", HardshipTasks.OBJECT, null, AuditChanges.of("rows", null, exported));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(ReviewRow row) {
        return Arrays.asList(
                row.applicantName(),
                row.unitName(),
                row.category() == null ? null : row.category().words(),
                row.stage().words(),
                row.reviewedUntil(),
                row.redeclaredAt() == null
                        ? null
                        : row.redeclaredAt()
                                .atZone(cn.wuli.platform.time.Calendars.ZONE)
                                .toLocalDate(),
                row.returned() ? "是" : null);
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
