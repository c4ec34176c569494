package cn.wuli.assistance.mutual.solvency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SILVESTER = LocalDate.of(2026, 12, 31);
    private static final Money INCURRED = Money.ofYuan("100.00");

    @Test
    void saysNothingInTheFirstMonth() {
        assertNull(Forecast.of(INCURRED, NEW_YEAR, SILVESTER, LocalDate.of(2026, 1, 29)));
        assertEquals(Money.ofYuan("1216.67"), Forecast.of(INCURRED, NEW_YEAR, SILVESTER, LocalDate.of(2026, 1, 30)));
    }

    @Test
    void endsWithWhatItCostWhenThePeriodIsOver() {
        assertEquals(INCURRED, Forecast.of(INCURRED, NEW_YEAR, SILVESTER, SILVESTER));
        assertEquals(INCURRED, Forecast.of(INCURRED, NEW_YEAR, SILVESTER, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void roundsTheRatioAgainstTheFund() {
        assertEquals(334L, Forecast.perMille(INCURRED, Money.ofYuan("300.00")));
        assertNull(Forecast.perMille(INCURRED, Money.ZERO));
        assertNull(Forecast.perMille(null, INCURRED));
    }
}
