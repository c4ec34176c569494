package cn.wuli.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One figure on a home page.
 *
 * @param code stable, for tests and icons
 * @param label Chinese
 * @param value the figure
 * @param of the whole that the value is a part of (a rate is value / of); null for a plain count
 * @param target what the value should reach at least; null without a target
 * @param link the list behind the figure, as path and query of the API; null when only the figure may be seen
 */
public record Indicator(
        String code,
        String label,
        long value,
        @Nullable Long of,
        @Nullable Long target,
        @Nullable String link) {}
