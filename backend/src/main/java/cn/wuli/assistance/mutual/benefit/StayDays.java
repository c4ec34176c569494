package cn.wuli.assistance.mutual.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts days in hospital: stays that overlap are one stay, and what lies outside the cover does not count.
 *
 * @param dischargeDayCounts whether the last day is a day of the stay
 */
record StayDays(LocalDate from, LocalDate until, boolean dischargeDayCounts) {
    List<Stay> merged(List<Stay> stays) {
        List<Stay> merged = new ArrayList<>();
        stays.stream()
                .filter(stay -> !stay.dischargedOn().isBefore(from)
                        && !stay.admittedOn().isAfter(until))
                .map(this::insideTheCover)
                .sorted(Comparator.comparing(Stay::admittedOn))
                .forEach(stay -> {
                    if (!merged.isEmpty() && merged.getLast().touches(stay)) {
                        merged.add(merged.removeLast().joined(stay));
                    } else {
                        merged.add(stay);
                    }
                });
        return merged;
    }

    int days(Stay stay) {
        return Math.toIntExact(ChronoUnit.DAYS.between(stay.admittedOn(), stay.dischargedOn()))
                + (dischargeDayCounts ? 1 : 0);
    }

    private Stay insideTheCover(Stay stay) {
        return new Stay(
                stay.admittedOn().isBefore(from) ? from : stay.admittedOn(),
                stay.dischargedOn().isAfter(until) ? until : stay.dischargedOn());
    }
}
