package cn.wuli.rights.risk;

import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days of the week a union reports, by the rule pack. */
@ApplicationScoped
class ReportDays {
    static final String PACK = "risk";

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS_BACK = 4;

    private final RulePacks rulePacks;

    ReportDays(RulePacks rulePacks) {
        this.rulePacks = rulePacks;
    }

    /** The day for which is reported now: today or the next one. */
    LocalDate next(UUID unitId, LocalDate today) {
        Set<DayOfWeek> days = days(unitId);
        return today.datesUntil(today.plusDays(DAYS_OF_WEEK))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    /** Those of the last weeks, before today, the newest first. */
    List<LocalDate> past(UUID unitId, LocalDate today) {
        Set<DayOfWeek> days = days(unitId);
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .limit((long) WEEKS_BACK * DAYS_OF_WEEK)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .toList();
    }

    String basis(UUID unitId) {
        Rule rule = rules(unitId).rule("report-weekdays");
        return rule.source();
    }

    private Set<DayOfWeek> days(UUID unitId) {
        return rules(unitId).list("report-weekdays").stream()
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
    }

    private RuleSet rules(UUID unitId) {
        return rulePacks.inForce(PACK, unitId);
    }
}
