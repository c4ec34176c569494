package cn.wuli.fund;

import cn.wuli.organisation.HomeIndicator;
import cn.wuli.organisation.Indicator;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The special funds on the home pages: how much is put to use, and what the unions below have paid out of it. */
@ApplicationScoped
class FundIndicators implements HomeIndicator {
    private static final String OWN = "select coalesce(sum(b.received), 0) as whole,"
            + " coalesce(sum(b.received - b.available), 0) as used, coalesce(sum(b.available), 0) as available"
            + " from biz.fund f join biz.fund_balance b on b.tenant_id = f.tenant_id and b.fund_id = f.id"
            + " where f.status = 'OPEN' and f.source_code = 'SPECIAL'";
    private static final String BELOW = "select coalesce(sum(n.received - n.allocated_down - n.returned), 0) as whole,"
            + " coalesce(sum(n.spent), 0) as used from biz.fund_node n"
            + " join biz.fund f on f.tenant_id = n.tenant_id and f.origin_id = n.origin_id where f.source_code = 'SPECIAL'";
    private static final String PAGE = "/funds";

    private final Sql sql;
    private final CurrentActor actor;

    FundIndicators(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    @Override
    public List<Indicator> forProvince() {
        return maySee()
                ? List.of(
                        sum("SPECIAL_FUND_USED", "专项资金已安排", OWN, "used"),
                        sum("SPECIAL_FUND_PAID_BELOW", "基层已发放专项资金", BELOW, "used"))
                : List.of();
    }

    @Override
    public List<Indicator> forCampus() {
        return maySee() ? List.of(sum("SPECIAL_FUND_AVAILABLE", "专项资金可用余额", OWN, "available")) : List.of();
    }

    private boolean maySee() {
        return actor.get().may("fund.read");
    }

    private Indicator sum(String code, String label, String query, String part) {
        return sql.one(row -> Indicator.money(code, label, row.money(part), row.money("whole"), PAGE), query);
    }
}
