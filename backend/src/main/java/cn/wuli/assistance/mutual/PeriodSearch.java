package cn.wuli.assistance.mutual;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads periods: what is only drafted is seen by those who run the scheme. */
@ApplicationScoped
@Transactional
public class PeriodSearch {
    private final MutualPeriods periods;
    private final PeriodAccess access;
    private final PeriodRules rules;
    private final CurrentActor currentActor;

    PeriodSearch(MutualPeriods periods, PeriodAccess access, PeriodRules rules, CurrentActor currentActor) {
        this.periods = periods;
        this.access = access;
        this.rules = rules;
        this.currentActor = currentActor;
    }

    /** All of them, the latest first: there is one a year. */
    public List<PeriodSummary> all() {
        Actor actor = currentActor.get();
        return periods.list("order by startsOn desc, id").stream()
                .filter(period -> isVisible(period, actor))
                .map(period -> new PeriodSummary(
                        period.id(),
                        period.scheme(),
                        period.plan(),
                        period.organiserName(),
                        period.isRunBy(actor),
                        period.status(),
                        period.status().words()))
                .toList();
    }

    /** @throws DomainProblem {@code not-found} */
    public PeriodDetails details(UUID id) {
        Actor actor = currentActor.get();
        MutualPeriod period = periods.get(id);
        if (!isVisible(period, actor)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return new PeriodDetails(
                id,
                period.version(),
                period.scheme(),
                period.plan(),
                period.organiserName(),
                period.isRunBy(actor),
                period.status(),
                period.status().words(),
                period.draftedByName(),
                rules.of(period),
                rules.gaps(period),
                access.allowedActions(actor, period));
    }

    private static boolean isVisible(MutualPeriod period, Actor actor) {
        return period.status() != PeriodStatus.DRAFT || actor.may(PeriodAccess.MOVE);
    }
}
