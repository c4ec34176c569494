package cn.wuli.organisation.home;

import cn.wuli.organisation.HomeSubmission;
import cn.wuli.organisation.Indicator;
import cn.wuli.organisation.term.Urgency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two home pages. */
public final class HomeView {
    private HomeView() {}

    /** What the province (or a city) sees first. */
    public record ProvinceHome(
            List<CityTile> cities,
            List<Indicator> indicators,
            Map<Urgency, Integer> terms,
            List<HomeSubmission.Item> submissions) {}

    /**
     * One of the eleven cities.
     *
     * @param members as the unions passed it on; those that have not are not counted
     */
    public record CityTile(
            String code,
            String name,
            int ordinal,
            int universities,
            int managed,
            int guided,
            int counties,
            int unlinked,
            int overdueTerms,
            long members) {}

    /** What a campus sees first. */
    public record CampusHome(
            UUID unionId, List<BranchTile> branches, List<Indicator> indicators, Map<Urgency, Integer> terms) {}

    /** One branch right below the union. */
    public record BranchTile(
            UUID id,
            String name,
            int groups,
            long members,
            @Nullable Integer termDaysLeft) {}
}
