package cn.wuli.rights.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much there was of one matter, year by year. The years have no sum: a sum beside them would tell what a hidden year hides.
 *
 * @param years the newest first
 */
public record MatterYears(RightsMatter matter, String words, List<YearCount> years) {
    /** @param count null when too small to be shown */
    public record YearCount(int year, @Nullable Long count) {}
}
