package cn.wuli.organisation.changing;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.organisation.directory.Rows;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists changes of the own union, and those that managed unions submitted to it; newest first. */
@ApplicationScoped
@Transactional
public class ChangeSearch {
    private static final String CASES = """
            select k.id, k.unit_id, v.name, k.kind, k.effective_on, cast(k.snapshot as text) as snapshot,
                   encode(k.digest, 'hex') as digest, k.status, k.submitted_at, k.decided_at, k.opinion
              from biz.unit_change_case k
              join org.visible_unit_version v on v.unit_id = k.unit_id and v.valid @> current_date
            """;

    private final UnitChanges changes;
    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final EntityManager entities;

    ChangeSearch(UnitChanges changes, Organisation organisation, CurrentActor currentActor, EntityManager entities) {
        this.changes = changes;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.entities = entities;
    }

    public UnitChangeView change(UUID id) {
        UnitChange change = changes.get(id);
        String name = organisation.find(change.unitId()).map(UnitName::name).orElse(null);
        return UnitChangeView.of(change, name, ChangeAccess.allowed(change, currentActor.get()));
    }

    /** Ids grow with time, so the id alone is the key of the page. */
    public Page<UnitChangeView> changes(@Nullable ChangeStatus status, @Nullable UUID unit, PageQuery page) {
        Cursor after = page.after();
        List<UnitChange> rows = changes.find(
                        "(?1 is null or status = ?1) and (?2 is null or unitId = ?2) and (?3 is null or id < ?3)"
                                + " order by id desc",
                        status,
                        unit,
                        after == null ? null : after.id())
                .page(0, page.limit() + 1)
                .list();
        Page<UnitChange> cut = Page.of(rows, page.limit(), change -> new Cursor("", change.id()), null);
        Map<UUID, UnitName> names = organisation.units(
                cut.items().stream().map(UnitChange::unitId).distinct().toList());
        Actor actor = currentActor.get();
        return new Page<>(
                cut.items().stream()
                        .map(change -> UnitChangeView.of(
                                change, nameIn(names, change.unitId()), ChangeAccess.allowed(change, actor)))
                        .toList(),
                cut.nextCursor(),
                null);
    }

    public Page<ChangeCaseView> cases(@Nullable String status, PageQuery page) {
        Cursor after = page.after();
        List<ChangeCaseView> rows = Rows.map(
                entities.createNativeQuery(
                                CASES + " where (cast(:status as text) is null or k.status = cast(:status as text))"
                                        + " and (cast(:after as uuid) is null or k.id < cast(:after as uuid))"
                                        + " order by k.id desc",
                                Tuple.class)
                        .setParameter("status", status)
                        .setParameter("after", after == null ? null : after.id().toString())
                        .setMaxResults(page.limit() + 1),
                ChangeSearch::read);
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), null);
    }

    public ChangeCaseView changeCase(UUID id) {
        return Rows.map(
                        entities.createNativeQuery(CASES + " where k.id = :id", Tuple.class)
                                .setParameter("id", id),
                        ChangeSearch::read)
                .stream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    private static @Nullable String nameIn(Map<UUID, UnitName> names, UUID unit) {
        UnitName name = names.get(unit);
        return name == null ? null : name.name();
    }

    private static ChangeCaseView read(Tuple row) {
        return new ChangeCaseView(
                Rows.id(row, "id"),
                Rows.id(row, "unit_id"),
                Rows.text(row, "name"),
                ChangeKind.valueOf(Rows.text(row, "kind")),
                Objects.requireNonNull(Rows.date(row, "effective_on")),
                Rows.text(row, "snapshot"),
                Rows.text(row, "digest"),
                Rows.text(row, "status"),
                Objects.requireNonNull(instant(row, "submitted_at")),
                instant(row, "decided_at"),
                Rows.text(row, "opinion"));
    }

    private static @Nullable Instant instant(Tuple row, String column) {
        return row.get(column, Instant.class);
    }
}
