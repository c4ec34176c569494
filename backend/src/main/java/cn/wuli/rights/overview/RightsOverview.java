package cn.wuli.rights.overview;

import cn.wuli.rights.Tally;
import java.util.List;

/**
 * Matters of the acting union and, apart from them, those of the unions below, of which it sees sums only.
 *
 * @param smallest a count below it is not shown
 * @param rule where that comes from
 * @param own year by year
 * @param tallies the own ones of the year, each split one way at a time
 * @param below all unions below together, year by year; empty when there is none below
 * @param byUnion for each matter of the year the unions below, without the own one: it is known to the reader by itself
 */
public record RightsOverview(
        int year,
        int smallest,
        String rule,
        List<MatterYears> own,
        List<Tally> tallies,
        List<MatterYears> below,
        List<Tally> byUnion) {}
