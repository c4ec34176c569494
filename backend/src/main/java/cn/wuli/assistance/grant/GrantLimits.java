package cn.wuli.assistance.grant;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.ApprovalRoutes;
import cn.wuli.platform.workflow.ApprovalRoutes.Step;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much a union may still grant a family (A15); the ceiling itself is raised by the database when money is set aside. */
@ApplicationScoped
@Transactional
public class GrantLimits {
    private static final String HOUSEHOLD_CAP = "household-year-cap";
    private static final String UNION_LIMIT = "union-limit";
    private static final List<GrantStatus> IN_PROGRESS =
            List.of(GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.BRANCH_OK, GrantStatus.UNION_OK);
    private static final List<GrantStatus> USED =
            List.of(GrantStatus.RESERVED, GrantStatus.BATCHED, GrantStatus.PAID, GrantStatus.FAILED);

    /**
     * What is left for one family. What a superior approved does not count: it lies beyond what the union may grant.
     *
     * @param householdCap of a year, when the union set one
     * @param inProgress proposed and not yet decided
     * @param remaining the most that a new grant can be
     */
    public record Headroom(
            Money unionLimit,
            String unionLimitSource,
            @Nullable Money householdCap,
            @Nullable String householdCapSource,
            Money usedThisYear,
            Money inProgress,
            Money remaining,
            List<Step> signatures) {}

    private final EntityManager entities;
    private final FamilyDirectory families;
    private final RulePacks rulePacks;
    private final ApprovalRoutes routes;

    GrantLimits(EntityManager entities, FamilyDirectory families, RulePacks rulePacks, ApprovalRoutes routes) {
        this.entities = entities;
        this.families = families;
        this.rulePacks = rulePacks;
        this.routes = routes;
    }

    /** @throws DomainProblem {@code not-found} */
    public Headroom headroom(UUID fileId) {
        RuleSet rules = rules(families.family(fileId).unitId());
        Money limit = rules.money(UNION_LIMIT);
        @Nullable Rule cap = rules.find(HOUSEHOLD_CAP).orElse(null);
        Money used = sum(
                fileId,
                USED,
                " and exists (select s.id from GrantStep s where s.grantId = g.id and s.action ="
                        + " cn.wuli.assistance.grant.GrantAction.RESERVE and s.at >= :since)");
        Money inProgress = sum(fileId, IN_PROGRESS, " and g.createdAt >= :since");
        Money capAmount = cap == null ? null : amount(cap);
        Money left =
                capAmount == null ? limit : least(limit, capAmount.minus(used).minus(inProgress));
        return new Headroom(
                limit,
                rules.rule(UNION_LIMIT).source(),
                capAmount,
                cap == null ? null : cap.source(),
                used,
                inProgress,
                left.isNegative() ? Money.ZERO : left,
                routes.steps(GrantAccess.CHAIN, "UNION"));
    }

    /** @throws DomainProblem with the limit and the way out, when this level may not grant so much */
    void demandWithinLimit(UUID unitId, Money amount) {
        Money limit = rules(unitId).money(UNION_LIMIT);
        if (amount.compareTo(limit) > 0) {
            throw new DomainProblem(AssistanceProblem.ABOVE_LIMIT)
                    .with("limit", limit.toString())
                    .onField("amount", "本级审批限额为 " + limit + " 元。");
        }
    }

    /** The ceilings that a reservation for this grant raises. */
    List<Ceiling> ceilings(AidGrant grant) {
        if (grant.caseId() != null) {
            return List.of();
        }
        String year = Integer.toString(Calendars.today().getYear());
        Optional<Rule> cap = rules(grant.unitId()).find(HOUSEHOLD_CAP);
        return cap.map(rule -> List.of(new Ceiling(grant.fileId(), HOUSEHOLD_CAP, year, amount(rule))))
                .orElse(List.of());
    }

    private RuleSet rules(UUID unitId) {
        return rulePacks.inForce("aid-grant", unitId);
    }

    private Money sum(UUID fileId, List<GrantStatus> statuses, String when) {
        Instant newYear =
                Calendars.today().withDayOfYear(1).atStartOfDay(Calendars.ZONE).toInstant();
        Long fen = entities.createQuery(
                        "select coalesce(sum(g.amountFen), 0) from AidGrant g where g.fileId = :file"
                                + " and g.caseId is null and g.status in :statuses" + when,
                        Long.class)
                .setParameter("file", fileId)
                .setParameter("statuses", statuses)
                .setParameter("since", newYear)
                .getSingleResult();
        return Money.ofFen(fen);
    }

    private static Money amount(Rule rule) {
        return Money.ofFen(Long.parseLong(rule.value()));
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
