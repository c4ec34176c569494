package cn.wuli.rights;

import java.util.List;

/**
 * A year in numbers of which none speaks of few people.
 *
 * @param smallest a count below it is not shown
 * @param rule where that comes from
 */
public record TallyYear(int year, int smallest, String rule, List<Tally> tallies) {}
