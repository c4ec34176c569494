package cn.wuli.rulepack;

import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rule as somebody set it.
 *
 * @param value as stored: digits, fen for money, a JSON array for a list
 * @param region the city that it was set for; empty when for all
 * @param to the last day; null while no end is set
 * @param distance 0 the own union, growing upward
 * @param trust VERIFIED, UNVERIFIED or DEMO
 */
public record Rule(
        UUID versionId,
        String code,
        String name,
        String kind,
        String measure,
        String value,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        UUID unitId,
        String unitName,
        int distance,
        String basis,
        String documentNumber,
        String trust) {

    BigDecimal number() {
        return new BigDecimal(value);
    }

    /** The value as people write it, with its measure: fen become yuan. */
    public String figure() {
        return ("MONEY".equals(kind) ? Money.ofFen(number().longValueExact()).toString() : value) + measure;
    }

    /** The document and sentence that the rule rests on, with a mark when nobody checked it. */
    public String source() {
        String document = documentNumber.isEmpty() ? basis : documentNumber + "：" + basis;
        return switch (trust) {
            case "VERIFIED" -> document;
            case "DEMO" -> document + "（演示数据）";
            default -> document + "（未核实）";
        };
    }
}
