package cn.wuli.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {
    private static final long LARGE = 1_000_000_000_000_000L;

    @Property
    void readsBackWhatItPrints(@ForAll long fen) {
        assertEquals(Money.ofFen(fen), Money.ofYuan(Money.ofFen(fen).toString().replace(",", "")));
    }

    @Property
    void addsLikeWholeNumbers(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long a,
            @ForAll @LongRange(min = -LARGE, max = LARGE) long b) {
        Money sum = Money.ofFen(a).plus(Money.ofFen(b));
        assertEquals(a + b, sum.fen());
        assertEquals(Money.ofFen(a), sum.minus(Money.ofFen(b)));
        assertEquals(Money.ZERO, sum.plus(sum.negated()));
        assertEquals(Long.signum(a - b), Integer.signum(Money.ofFen(a).compareTo(Money.ofFen(b))));
    }

    @Property
    void neverWrapsAround(@ForAll @LongRange(min = 1) long more) {
        assertThrows(
                ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(more)));
    }

    @Property
    void neverRounds(@ForAll @LongRange(min = 1, max = 9) long thousandth) {
        assertThrows(ArithmeticException.class, () -> Money.ofYuan("1.00" + thousandth));
    }
}
