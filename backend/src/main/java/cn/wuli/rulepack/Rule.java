package cn.wuli.rulepack;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One rule as somebody set it.
 *
 * @param value as stored: digits, fen for money, a JSON array for a list
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
        UUID unitId,
        String unitName,
        int distance,
        String basis,
        String documentNumber,
        String trust) {

    BigDecimal number() {
        return new BigDecimal(value);
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
