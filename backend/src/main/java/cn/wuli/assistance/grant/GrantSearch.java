package cn.wuli.assistance.grant;

import cn.wuli.fund.FundChoice;
import cn.wuli.fund.Funds;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads grants. */
@ApplicationScoped
@Transactional
public class GrantSearch {
    private final EntityManager entities;
    private final AidGrants grants;
    private final GrantAccess access;
    private final Funds funds;
    private final CurrentActor currentActor;

    GrantSearch(EntityManager entities, AidGrants grants, GrantAccess access, Funds funds, CurrentActor currentActor) {
        this.entities = entities;
        this.grants = grants;
        this.access = access;
        this.funds = funds;
        this.currentActor = currentActor;
    }

    public Page<GrantSummary> page(GrantFilter filter, PageQuery page) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.status != null) {
            where.append(" and g.status = :status");
            values.put("status", filter.status);
        }
        if (filter.fileId != null) {
            where.append(" and g.fileId = :file");
            values.put("file", filter.fileId);
        }
        Long total = page.withTotal() ? count(where.toString(), values) : null;
        Cursor after = page.after();
        if (after != null) {
            where.append(" and g.id < :after");
            values.put("after", after.id());
        }
        TypedQuery<AidGrant> query =
                entities.createQuery("select g from AidGrant g" + where + " order by g.id desc", AidGrant.class);
        values.forEach(query::setParameter);
        List<GrantSummary> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(GrantSummary::of)
                .toList();
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public GrantDetails details(UUID id) {
        AidGrant grant = grants.get(id);
        return new GrantDetails(
                id,
                grant.version(),
                grant.fileId(),
                grant.unitId(),
                grant.applicantName(),
                grant.purpose(),
                grant.amount(),
                grant.explanation(),
                grant.status(),
                grant.status().words(),
                grant.reason(),
                grants.signatures(id),
                access.bandOfUnion(grant).signatures(),
                grant.fundId(),
                grant.reservationId(),
                grant.proposedByName(),
                grant.createdAt(),
                grants.steps(id).stream().map(GrantStep::details).toList(),
                access.allowedActions(currentActor.get(), grant));
    }

    /** The funds that may pay for this grant, the fullest first. */
    public List<FundChoice> fundsFor(UUID id) {
        return funds.usableFor(grants.get(id).purpose());
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> query = entities.createQuery("select count(g.id) from AidGrant g" + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
