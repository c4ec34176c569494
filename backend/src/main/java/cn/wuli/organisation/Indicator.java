package cn.wuli.organisation;

import cn.wuli.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One figure on a home page.
 *
 * @param code stable, for tests and icons
 * @param label Chinese
 * @param measure what is counted
 * @param value the figure
 * @param of the whole that the value is a part of (a rate is value / of); null for a plain count
 * @param target what the value should reach at least; null without a target
 * @param link the page with the rows behind the figure; null when only the figure may be seen
 */
public record Indicator(
        String code,
        String label,
        Measure measure,
        long value,
        @Nullable Long of,
        @Nullable Long target,
        @Nullable String link) {
    /** What a figure counts: things, or fen. */
    public enum Measure {
        COUNT,
        FEN
    }

    public static Indicator count(String code, String label, long value, @Nullable String link) {
        return new Indicator(code, label, Measure.COUNT, value, null, null, link);
    }

    /** A part of a whole that should reach {@code target}. */
    public static Indicator share(String code, String label, long value, long of, long target, @Nullable String link) {
        return new Indicator(code, label, Measure.COUNT, value, of, target, link);
    }

    /** A part of an amount of money. */
    public static Indicator money(String code, String label, Money value, Money of, @Nullable String link) {
        return new Indicator(code, label, Measure.FEN, value.fen(), of.fen(), null, link);
    }
}
