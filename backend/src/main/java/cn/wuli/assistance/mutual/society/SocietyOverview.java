package cn.wuli.assistance.mutual.society;

import cn.wuli.assistance.mutual.Charter;
import cn.wuli.assistance.mutual.PeriodSummary;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The society of the acting union.
 *
 * @param society null as long as none is founded
 * @param charter as it holds today
 * @param years the latest first
 */
public record SocietyOverview(@Nullable SocietyDetails society, Charter charter, List<PeriodSummary> years) {
    public record SocietyDetails(UUID id, int version, SocietyFacts facts) {}
}
