package cn.wuli.inbox;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the boxes of the acting post. The policies bound what can be found; the box says what is meant for whom. */
@ApplicationScoped
@Transactional
public class InboxSearch {
    /** Tasks without a due date come last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String TASK =
            "select new cn.wuli.inbox.InboxItem(t.id, t.kind, t.objectType, t.objectId, t.title, t.link, t.unitId,"
                    + " t.assigneeDescription, case when t.assigneeUnitId is null then false else true end, t.startedByName, t.claimedByPersonId, t.claimedByName, t.status,"
                    + " t.outcome, t.openedAt, t.dueOn, t.closedAt, t.closedByName) from Task t where ";
    private static final String COPY =
            "select new cn.wuli.inbox.InboxItem(t.id, t.kind, t.objectType, t.objectId, t.title, t.link, t.unitId,"
                    + " t.sentByName, t.sentAt) from TaskCopy t where ";
    private static final String FOR_ME = "(t.assigneePersonId = :person or (t.assigneeUnitId = :unit"
            + " and array_contains(t.assigneePosts, cast(:post as string))))";
    private static final String TO_ME = "(t.addresseePersonId = :person or (t.addresseeUnitId = :unit"
            + " and array_contains(t.addresseePosts, cast(:post as string))))";

    private final EntityManager entities;
    private final CurrentActor currentActor;

    InboxSearch(EntityManager entities, CurrentActor currentActor) {
        this.entities = entities;
        this.currentActor = currentActor;
    }

    public Page<InboxItem> page(Box box, InboxFilter filter, PageQuery page) {
        Actor actor = currentActor.get();
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(conditionOf(box, actor, values));
        narrow(where, values, filter, box);
        Long total = page.withTotal() ? count(box, where.toString(), values) : null;
        Cursor after = page.after();
        if (after != null) {
            where.append(
                    box == Box.TODO
                            ? " and (coalesce(t.dueOn, :never) > :afterDue or (coalesce(t.dueOn, :never) = :afterDue and t.id > :after))"
                            : " and t.id < :after");
            values.put("after", after.id());
            if (box == Box.TODO) {
                values.put("afterDue", LocalDate.parse(after.sortKey()));
            }
        }
        boolean needsNever = box == Box.TODO;
        String order = needsNever ? " order by coalesce(t.dueOn, :never), t.id" : " order by t.id desc";
        if (needsNever) {
            values.put("never", NEVER);
        }
        TypedQuery<InboxItem> query =
                entities.createQuery((box == Box.COPIED ? COPY : TASK) + where + order, InboxItem.class);
        values.forEach(query::setParameter);
        List<InboxItem> rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Page.of(rows, page.limit(), InboxSearch::cursorOf, total);
    }

    /** How many tasks wait for the acting post. */
    public long waiting() {
        return count(Box.TODO);
    }

    /** How many of them are past their due date. */
    public long overdue() {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = conditionOf(Box.TODO, currentActor.get(), values) + " and t.dueOn < :today";
        values.put("today", Calendars.today());
        return count(Box.TODO, where, values);
    }

    public long count(Box box) {
        Map<String, Object> values = new LinkedHashMap<>();
        return count(box, conditionOf(box, currentActor.get(), values), values);
    }

    private static String conditionOf(Box box, Actor actor, Map<String, Object> values) {
        values.put("person", actor.personId());
        switch (box) {
            case TODO, COPIED -> {
                values.put("unit", actor.unitId());
                values.put("post", actor.postType());
            }
            case DONE, STARTED -> {}
        }
        return switch (box) {
            case TODO -> "t.status = cn.wuli.inbox.TaskStatus.OPEN and " + FOR_ME;
            case DONE -> "t.closedByPersonId = :person and t.status = cn.wuli.inbox.TaskStatus.DONE";
            case STARTED ->
                "t.startedByPersonId = :person and not exists (select 1 from Task later"
                        + " where later.objectId = t.objectId and later.objectType = t.objectType and later.id > t.id)";
            case COPIED -> TO_ME;
        };
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, InboxFilter filter, Box box) {
        put(where, values, "kind", "t.kind", filter.kind);
        put(where, values, "unitId", "t.unitId", filter.unitId);
        put(where, values, "objectId", "t.objectId", filter.objectId);
        if (filter.overdue && box != Box.COPIED) {
            where.append(" and t.dueOn < :today");
            values.put("today", Calendars.today());
        }
    }

    private static void put(
            StringBuilder where, Map<String, Object> values, String name, String path, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            values.put(name, value);
        }
    }

    private long count(Box box, String where, Map<String, Object> values) {
        String entity = box == Box.COPIED ? "TaskCopy" : "Task";
        TypedQuery<Long> query =
                entities.createQuery("select count(t.id) from " + entity + " t where " + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static Cursor cursorOf(InboxItem item) {
        LocalDate due = item.dueOn() == null ? NEVER : item.dueOn();
        UUID id = item.id();
        return new Cursor(due.toString(), id);
    }
}
