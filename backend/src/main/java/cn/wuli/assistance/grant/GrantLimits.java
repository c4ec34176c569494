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
    /**
     * What is left for one family.
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

    private final GrantCalculations calculations;
    private final FamilyDirectory families;
    private final RulePacks rulePacks;
    private final ApprovalRoutes routes;

    GrantLimits(GrantCalculations calculations, FamilyDirectory families, RulePacks rulePacks, ApprovalRoutes routes) {
        this.calculations = calculations;
        this.families = families;
        this.rulePacks = rulePacks;
        this.routes = routes;
    }

    /** @throws DomainProblem {@code not-found} */
    public Headroom headroom(UUID fileId) {
        RuleSet rules = rules(families.family(fileId).unitId());
        GrantCalculation now = GrantCalculation.of(calculations.useAt(fileId, Instant.now()), rules);
        return new Headroom(
                now.unionLimit(),
                rules.rule(GrantCalculation.UNION_LIMIT).source(),
                now.householdCap(),
                rules.find(GrantCalculation.HOUSEHOLD_CAP).map(Rule::source).orElse(null),
                now.used(),
                now.inProgress(),
                now.remaining(),
                routes.steps(GrantAccess.CHAIN, "UNION"));
    }

    /** What is left at the moment when this grant is proposed; kept, so that it can be calculated again. */
    void keepCalculation(AidGrant grant) {
        RuleSet rules = rules(grant.unitId());
        calculations.keep(
                grant, GrantCalculation.of(calculations.useAt(grant.fileId(), grant.createdAt()), rules), rules);
    }

    /** @throws DomainProblem with the limit and the way out, when this level may not grant so much */
    void demandWithinLimit(UUID unitId, Money amount) {
        Money limit = rules(unitId).money(GrantCalculation.UNION_LIMIT);
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
        Optional<Rule> cap = rules(grant.unitId()).find(GrantCalculation.HOUSEHOLD_CAP);
        return cap.map(rule -> List.of(new Ceiling(grant.fileId(), GrantCalculation.HOUSEHOLD_CAP, year, amount(rule))))
                .orElse(List.of());
    }

    private RuleSet rules(UUID unitId) {
        return rulePacks.inForce(GrantCalculation.PACK, unitId);
    }

    private static Money amount(Rule rule) {
        return Money.ofFen(Long.parseLong(rule.value()));
    }
}
