package cn.wuli.assistance.mutual;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published periods that the acting union has, for enrolment and claims. */
@ApplicationScoped
@Transactional
public class PeriodDirectory {
    private final MutualPeriods periods;

    PeriodDirectory(MutualPeriods periods) {
        this.periods = periods;
    }

    /** @throws DomainProblem {@code not-found}, also for a draft */
    public Terms terms(UUID id) {
        MutualPeriod period = periods.get(id);
        if (period.status() == PeriodStatus.DRAFT) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return Terms.of(period);
    }

    /** The fund that takes its premiums and pays its claims; known to the union that runs the period only. */
    public Optional<UUID> fundOf(UUID id) {
        return Optional.ofNullable(periods.get(id).fundId());
    }

    /** Those that are in a state, the latest first. */
    public List<Terms> in(PeriodStatus status) {
        return periods.list("status = ?1 order by startsOn desc, id", status).stream()
                .map(Terms::of)
                .toList();
    }
}
