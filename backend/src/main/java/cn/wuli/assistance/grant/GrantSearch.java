package cn.wuli.assistance.grant;

import cn.wuli.assistance.grant.GrantDetails.MoneyDetails;
import cn.wuli.fund.FundChoice;
import cn.wuli.fund.Funds;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.export.PersonalSheet.Rows;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.workflow.ApprovalRoutes.Band;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads grants. */
@ApplicationScoped
@Transactional
public class GrantSearch {
    /** The source of money that a superior passes on for families. */
    static final String SPECIAL = "SPECIAL";

    private final EntityManager entities;
    private final AidGrants grants;
    private final GrantAccess access;
    private final GrantCalculations calculations;
    private final Funds funds;
    private final Organisation organisation;
    private final CurrentActor currentActor;

    GrantSearch(
            EntityManager entities,
            AidGrants grants,
            GrantAccess access,
            GrantCalculations calculations,
            Funds funds,
            Organisation organisation,
            CurrentActor currentActor) {
        this.entities = entities;
        this.grants = grants;
        this.access = access;
        this.calculations = calculations;
        this.funds = funds;
        this.organisation = organisation;
        this.currentActor = currentActor;
    }

    public Page<GrantSummary> page(GrantFilter filter, PageQuery page) {
        List<AidGrant> found = query("select g", filter, page.after(), AidGrant.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Long total = page.withTotal() ? count(filter) : null;
        Map<UUID, UnitName> units = units(found.stream().map(AidGrant::unitId));
        List<GrantSummary> rows =
                found.stream().map(grant -> GrantSummary.of(grant, units)).toList();
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    long count(GrantFilter filter) {
        return query("select count(g.id)", filter, null, Long.class).getSingleResult();
    }

    /** Every row, newest first, as it comes from the database. */
    void each(GrantFilter filter, Rows<GrantSummary> rows) {
        Map<UUID, UnitName> units = units(
                query("select distinct g.unitId", filter, null, UUID.class).getResultStream());
        try (Stream<AidGrant> all =
                query("select g", filter, null, AidGrant.class).getResultStream()) {
            all.forEach(grant -> {
                rows.add(GrantSummary.of(grant, units), grant.personId());
                entities.detach(grant);
            });
        }
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public GrantDetails details(UUID id) {
        AidGrant grant = grants.get(id);
        Actor actor = currentActor.get();
        @Nullable Band band = grant.caseId() == null ? access.bandOfUnion(grant) : null;
        return new GrantDetails(
                id,
                grant.version(),
                grant.fileId(),
                grant.unitId(),
                organisation.unit(grant.unitId()).name(),
                grant.applicantName(),
                grant.purpose(),
                grant.purpose().words(),
                grant.amount(),
                grant.explanation(),
                grant.status(),
                grant.status().words(),
                grant.reason(),
                grant.signatures(),
                band == null ? 0 : band.signatures(),
                band == null ? null : band.basis(),
                grant.caseId(),
                grant.basis(),
                money(grant),
                calculations.of(id).map(stored -> stored.calculation().trace()).orElse(List.of()),
                grant.proposedByName(),
                grant.isFor(actor),
                grant.createdAt(),
                grant.steps().stream().map(GrantStep::details).toList(),
                access.allowedActions(actor, grant));
    }

    /** The funds that may pay for this grant, the fullest first; what a superior approved comes from special money. */
    public List<FundChoice> fundsFor(UUID id) {
        return fundsFor(grants.get(id));
    }

    List<FundChoice> fundsFor(AidGrant grant) {
        return funds.usableFor(grant.purpose().name()).stream()
                .filter(fund -> grant.caseId() == null || fund.sourceCode().equals(SPECIAL))
                .toList();
    }

    private @Nullable MoneyDetails money(AidGrant grant) {
        if (grant.reservationId() == null) {
            return null;
        }
        return funds.reservationOf(GrantTasks.OBJECT, grant.id())
                .map(held -> new MoneyDetails(
                        held.fundId(), held.fundName(), held.amount(), held.sent(), held.paid(), held.released()))
                .orElse(null);
    }

    private Map<UUID, UnitName> units(Stream<UUID> ids) {
        return organisation.units(ids.collect(Collectors.toSet()));
    }

    private <T> TypedQuery<T> query(String select, GrantFilter filter, @Nullable Cursor after, Class<T> type) {
        Map<String, Object> wanted = filter.wanted();
        String where = wanted.keySet().stream()
                .map(field -> " and g." + field + " = :" + field)
                .collect(Collectors.joining());
        boolean rows = type == AidGrant.class;
        TypedQuery<T> query = entities.createQuery(
                select + " from AidGrant g where 1 = 1" + where + (after == null ? "" : " and g.id < :after")
                        + (rows ? " order by g.id desc" : ""),
                type);
        wanted.forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query;
    }
}
