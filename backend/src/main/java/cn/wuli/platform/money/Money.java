package cn.wuli.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of renminbi in fen. In JSON it is the whole number of fen, so that no client ever rounds.
 *
 * @param fen may be negative (a reversal); sums that overflow raise {@link ArithmeticException}
 */
@Schema(type = SchemaType.INTEGER, format = "int64", description = "amount in fen")
public record Money(@JsonValue long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /** Reads yuan with at most two decimals; anything finer raises {@link ArithmeticException} instead of rounding. */
    public static Money ofYuan(String yuan) {
        return ofFen(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return ofFen(Math.multiplyExact(fen, factor));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** 大写, as printed on forms: {@code 人民币壹佰玖拾贰万元整}. */
    public String inWords() {
        return AmountInWords.of(fen);
    }

    /** As printed on forms: {@code 1,920,000.00}. */
    @Override
    public String toString() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
    }
}
