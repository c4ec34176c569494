package cn.wuli.assistance.care;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of events for which a union visits its members; its own to change at any time, for events recorded afterwards. */
@ApplicationScoped
@Transactional
public class CareKinds {
    private static final String OBJECT = "care-kind";
    private static final String TEMPLATE =
            "select name, visitor, within_days, basis from ref.care_template order by ordinal";

    private final EntityManager entities;
    private final Sql sql;
    private final AuditLog audit;

    CareKinds(EntityManager entities, Sql sql, AuditLog audit) {
        this.entities = entities;
        this.sql = sql;
        this.audit = audit;
    }

    public List<CareKindDetails> all() {
        return list().stream().map(CareKind::details).toList();
    }

    public UUID add(CareKindValues values) {
        demandFree(values.name(), null);
        CareKind kind = new CareKind(values, list().size());
        entities.persist(kind);
        entities.flush();
        audit.record("care.add-kind", OBJECT, kind.id(), AuditChanges.of("name", null, kind.name()));
        return kind.id();
    }

    public void change(UUID id, @Nullable String ifMatch, CareKindValues values, boolean active) {
        CareKind kind = entities.find(CareKind.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (kind == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        Versions.check(ifMatch, kind.version());
        demandFree(values.name(), id);
        CareKindDetails before = kind.details();
        kind.change(values, active);
        entities.flush();
        audit.record(
                "care.change-kind",
                OBJECT,
                id,
                AuditChanges.of("name", before.name(), values.name())
                        .and("visitor", before.visitorWords(), values.visitor().words())
                        .and("withinDays", before.withinDays(), values.withinDays())
                        .and("amountCap", before.amountCap(), values.amountCap())
                        .and("active", before.active(), active));
    }

    /** Adds what the template has and the union does not. */
    public List<CareKindDetails> takeTemplate() {
        List<String> known = list().stream().map(CareKind::name).toList();
        sql
                .list(
                        row -> new CareKindValues(
                                row.text("name"),
                                Visitor.valueOf(row.text("visitor")),
                                (int) row.number("within_days"),
                                null,
                                row.text("basis")),
                        TEMPLATE)
                .stream()
                .filter(values -> !known.contains(values.name()))
                .forEach(this::add);
        return all();
    }

    /** @throws DomainProblem when it is not in use */
    CareKind inUse(UUID id) {
        CareKind kind = entities.find(CareKind.class, id);
        if (kind == null || !kind.isActive()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("kindId", "请选择正在使用的走访事由。");
        }
        return kind;
    }

    private List<CareKind> list() {
        return entities.createQuery("select k from CareKind k order by k.ordinal, k.name", CareKind.class)
                .getResultList();
    }

    private void demandFree(String name, @Nullable UUID except) {
        if (list().stream()
                .anyMatch(kind -> kind.name().equals(name) && !kind.id().equals(except))) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("name", "已有同名的走访事由，请改名或在原事由上修改。");
        }
    }
}
