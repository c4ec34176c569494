package cn.wuli.rights.overview;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.Tally;
import cn.wuli.rights.overview.Figures.Figure;
import cn.wuli.rights.overview.Figures.Union;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The overview of a year: the acting union by itself, and the sums of those below. */
@ApplicationScoped
@Transactional
public class ReadOverview {
    /** How many years back the lines go. */
    private static final int YEARS = 5;

    private final Sql sql;
    private final OwnTallies ownTallies;
    private final Organisation organisation;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    ReadOverview(
            Sql sql, OwnTallies ownTallies, Organisation organisation, RulePacks rulePacks, CurrentActor currentActor) {
        this.sql = sql;
        this.ownTallies = ownTallies;
        this.organisation = organisation;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    public RightsOverview of(int year) {
        UUID own = currentActor.get().tenantId();
        Rule rule = rulePacks.inForce("rights", own).rule("smallest-cell");
        int smallest = Integer.parseInt(rule.value());
        List<Figure> all = sql.list(
                row -> new Figure(
                        row.id("unit_id"),
                        RightsMatter.valueOf(row.text("matter")),
                        (int) row.number("year"),
                        row.number("n")),
                "select * from sec.rights_figures(?, ?)",
                year - YEARS + 1,
                year);
        Figures figures = new Figures(own, year, YEARS, smallest, all);
        List<Union> below = below(own, all);
        List<Tally> tallies = ownTallies.of(year, smallest);
        return new RightsOverview(
                year,
                smallest,
                rule.source(),
                figures.ownYears(),
                tallies,
                figures.yearsBelow(below),
                figures.byUnion(below));
    }

    /** Those that had something to count in these years. */
    private List<Union> below(UUID own, List<Figure> all) {
        List<UUID> ids = all.stream()
                .map(Figure::unit)
                .filter(id -> !id.equals(own))
                .distinct()
                .toList();
        return organisation.units(ids).values().stream()
                .sorted(Comparator.comparing(UnitName::code))
                .map(unit -> new Union(unit.id(), unit.name()))
                .toList();
    }
}
