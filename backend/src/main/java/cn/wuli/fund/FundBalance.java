package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Row;
import java.sql.SQLException;

/**
 * The books of one fund at one union. What was received is somewhere:
 * {@code received = available + reserved + inTransit + spent + allocatedDown + returned + transferred}.
 *
 * @param inTransit given to the bank, result not known yet
 * @param transferred net to other funds of this union
 */
public record FundBalance(
        Money received,
        Money available,
        Money reserved,
        Money inTransit,
        Money spent,
        Money allocatedDown,
        Money returned,
        Money transferred) {
    static final String COLUMNS = "coalesce(b.received, 0) received, coalesce(b.available, 0) available,"
            + " coalesce(b.reserved, 0) reserved, coalesce(b.in_transit, 0) in_transit, coalesce(b.spent, 0) spent,"
            + " coalesce(b.allocated_down, 0) allocated_down, coalesce(b.returned, 0) returned,"
            + " coalesce(b.cleared, 0) cleared";

    static FundBalance of(Row row) throws SQLException {
        return new FundBalance(
                row.money("received"),
                row.money("available"),
                row.money("reserved"),
                row.money("in_transit"),
                row.money("spent"),
                row.money("allocated_down"),
                row.money("returned"),
                row.money("cleared"));
    }
}
