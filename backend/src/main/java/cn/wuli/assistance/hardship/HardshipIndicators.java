package cn.wuli.assistance.hardship;

import cn.wuli.organisation.HomeIndicator;
import cn.wuli.organisation.Indicator;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Families in hardship on the home pages. A union counts its own rows; its superior sees the number that the union passes
 * on (metric {@code HARDSHIP_FAMILIES}) and no family.
 */
@ApplicationScoped
class HardshipIndicators implements HomeIndicator {
    private static final String OWN = "select count(*) filter (where status in ('ACTIVE', 'REVIEW_DUE')) as active,"
            + " count(*) filter (where status = 'REVIEW_DUE') as under_review,"
            + " count(*) filter (where status in ('SUBMITTED', 'INVESTIGATING', 'UNIT_REVIEW', 'NOTICE', 'RETURNED')) as under_way"
            + " from biz.hardship_file";
    private static final String BELOW = "select coalesce(sum(value), 0) as families from biz.union_metric"
            + " where metric = 'HARDSHIP_FAMILIES' and unit_id <> sec.tenant()";
    private static final String LIST = "/assistance/hardship-files";

    private final Sql sql;
    private final CurrentActor actor;

    HardshipIndicators(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    @Override
    public List<Indicator> forProvince() {
        return sql.list(row -> Indicator.count("HARDSHIP_FAMILIES", "在册困难家庭", row.number("families"), null), BELOW);
    }

    @Override
    public List<Indicator> forCampus() {
        if (!actor.get().may("hardship.read")) {
            return List.of();
        }
        return sql.one(
                row -> List.of(
                        Indicator.count("HARDSHIP_ACTIVE", "在册困难家庭", row.number("active"), LIST + "?status=ACTIVE"),
                        Indicator.count(
                                "HARDSHIP_REVIEWS",
                                "年度复核中的家庭",
                                row.number("under_review"),
                                "/assistance/hardship-reviews"),
                        Indicator.count("HARDSHIP_UNDER_WAY", "办理中的困难申报", row.number("under_way"), LIST)),
                OWN);
    }
}
