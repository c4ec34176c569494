package cn.wuli.fund;

import cn.wuli.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one union below, addressed to the union that the money came from.
 *
 * @param parentId the union that passed the money on to it
 */
public record FundNode(
        UUID unitId, String unitName, @Nullable UUID parentId, FundBalance balance, Instant asOf) {
    static FundNode of(Row row) throws SQLException {
        return new FundNode(
                row.id("unit_id"),
                row.text("unit_name"),
                row.maybeId("parent_id"),
                FundBalance.of(row),
                row.instant("as_of"));
    }
}
