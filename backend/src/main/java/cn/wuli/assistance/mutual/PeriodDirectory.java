package cn.wuli.assistance.mutual;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
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

    /** The year of the own society that a day lies in, once it takes members. */
    public Optional<Terms> societyYear(LocalDate on) {
        return periods.find(
                        "scheme = ?1 and status in ?2 and startsOn <= ?3 and endsOn >= ?3",
                        Scheme.SOCIETY,
                        EnumSet.of(PeriodStatus.OPEN, PeriodStatus.LOCKED, PeriodStatus.EFFECTIVE),
                        on)
                .firstResultOptional()
                .map(Terms::of);
    }

    /** The fund that takes its premiums and pays its claims; known to the union that runs the period only. */
    public Optional<UUID> fundOf(UUID id) {
        return Optional.ofNullable(periods.get(id).fundId());
    }

    /** Those of the general scheme that are in a state, the latest first. */
    public List<Terms> in(PeriodStatus status) {
        return periods.list("status = ?1 and scheme = ?2 order by startsOn desc, id", status, Scheme.GENERAL).stream()
                .map(Terms::of)
                .toList();
    }
}
