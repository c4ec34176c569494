package cn.wuli.organisation.home;

import cn.wuli.organisation.directory.Rows;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The figures of one union against the rules, whose numbers are data ({@code org.rule}). */
@ApplicationScoped
@Transactional
public class Figures {
    private static final String FIGURES = """
            select coalesce(max(m.value) filter (where m.metric = 'MEMBERS'), 0) as members,
                   coalesce(max(m.value) filter (where m.metric = 'FULL_TIME_OFFICERS'), 0) as full_time,
                   (select value from org.rule where code = 'FULL_TIME_OFFICERS_PER_MILLE' and valid @> cast(:today as date)) as per_mille,
                   (select value from org.rule where code = 'COMMITTEE_FROM_MEMBERS' and valid @> cast(:today as date)) as committee_from,
                   count(m.metric) as known
              from org.visible_unit u left join biz.union_metric m on m.unit_id = u.id
              where u.id = :unit group by u.id
            """;
    private static final long THOUSAND = 1000;

    private final EntityManager entities;

    Figures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How a union stands against 浙总工发〔2020〕24号 and 工会法第十一条.
     *
     * @param known false when the union has passed on no figures to the own one
     * @param required full-time officers that the number of members asks for, rounded up
     * @param gap how many are missing; 0 when there are enough
     * @param committeeNeeded so many members that a committee must be founded
     */
    public record UnionFigures(
            boolean known, long members, long fullTimeOfficers, long required, long gap, boolean committeeNeeded) {}

    /** @throws DomainProblem {@code not-found} when the unit is not in the own directory */
    public UnionFigures of(UUID unit) {
        List<UnionFigures> found = Rows.map(
                entities.createNativeQuery(FIGURES, Tuple.class)
                        .setParameter("unit", unit)
                        .setParameter("today", Calendars.today()),
                row -> judge(
                        Rows.number(row, "known") > 0,
                        Rows.number(row, "members"),
                        Rows.number(row, "full_time"),
                        Rows.number(row, "per_mille"),
                        Rows.number(row, "committee_from")));
        if (found.isEmpty()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return found.getFirst();
    }

    static UnionFigures judge(boolean known, long members, long fullTime, long perMille, long committeeFrom) {
        long required = requiredOfficers(members, perMille);
        return new UnionFigures(
                known, members, fullTime, required, Math.max(0, required - fullTime), members >= committeeFrom);
    }

    /** {@code ceil(members × perMille / 1000)}. */
    static long requiredOfficers(long members, long perMille) {
        return Math.ceilDiv(members * perMille, THOUSAND);
    }
}
