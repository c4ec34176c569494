package cn.wuli.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void readsYuanToTheFen() {
        assertEquals(Money.ofFen(192_000_000), Money.ofYuan("1920000.00"));
        assertEquals("1,920,000.00", Money.ofYuan("1920000").toString());
    }

    @Test
    void refusesFractionsOfAFenInsteadOfRounding() {
        assertThrows(ArithmeticException.class, () -> Money.ofYuan("9000.005"));
    }

    @Test
    void refusesSumsThatOverflow() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)));
    }
}
