package cn.wuli.fund;

import cn.wuli.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** The sums of one union below, addressed to the union that the money came from. */
public record FundNode(UUID unitId, String unitName, FundBalance balance, Instant asOf) {
    static FundNode of(Row row) throws SQLException {
        return new FundNode(row.id("unit_id"), row.text("unit_name"), FundBalance.of(row), row.instant("as_of"));
    }
}
