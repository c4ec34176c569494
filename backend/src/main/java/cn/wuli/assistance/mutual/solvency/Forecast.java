package cn.wuli.assistance.mutual.solvency;

import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a period will cost when the rest of it is like its beginning. */
final class Forecast {
    /** Before that, a handful of claims would be blown up to a year. */
    private static final long DAYS_TO_TELL = 30;

    private static final long MILLE = 1000;

    private Forecast() {}

    /** @param incurred paid, reserved and pending */
    static @Nullable Money of(Money incurred, LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        long whole = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long elapsed = Math.min(whole, ChronoUnit.DAYS.between(startsOn, today) + 1);
        if (elapsed < DAYS_TO_TELL) {
            return null;
        }
        return Money.ofFen(BigDecimal.valueOf(incurred.fen())
                .multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(elapsed), 0, RoundingMode.UP)
                .longValueExact());
    }

    /** Rounded up: a period is never shown sounder than it is. */
    static @Nullable Long perMille(@Nullable Money cost, Money premium) {
        return cost == null || !premium.isPositive()
                ? null
                : BigDecimal.valueOf(cost.fen())
                        .multiply(BigDecimal.valueOf(MILLE))
                        .divide(BigDecimal.valueOf(premium.fen()), 0, RoundingMode.UP)
                        .longValueExact();
    }
}
