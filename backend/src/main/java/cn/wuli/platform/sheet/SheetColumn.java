package cn.wuli.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column of a template: how it is called, what it takes, an example. Immutable; a constant of its module, also the
 * key under which a row gives the value.
 *
 * @param rule what to fill in, shown in the template's notes
 * @param choices the only texts allowed; empty when the column is free
 */
public record SheetColumn<V>(
        String header,
        boolean required,
        String rule,
        String example,
        List<String> choices,
        CellParser<? extends V> parser) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]00:00(?::00)?)?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int MOST_INTEGER_DIGITS = 18;

    /** A column with its own parser, such as {@code IdentityNumber::parse}. */
    public static <V> SheetColumn<V> of(String header, String rule, CellParser<V> parser) {
        return new SheetColumn<>(header, false, rule, "", List.of(), parser);
    }

    public static SheetColumn<String> text(String header, int longest) {
        return of(header, "文字，不超过 " + longest + " 个字", text -> {
            if (text.codePointCount(0, text.length()) > longest) {
                throw new IllegalArgumentException("不能超过 " + longest + " 个字");
            }
            return text;
        });
    }

    public static SheetColumn<LocalDate> date(String header) {
        return of(header, "日期，如 2026-03-08", SheetColumn::parseDate);
    }

    public static SheetColumn<Integer> integer(String header, int least, int greatest) {
        return of(header, "整数，" + least + " 至 " + greatest, text -> {
            try {
                int number = new BigDecimal(text.replace(",", "")).intValueExact();
                if (number >= least && number <= greatest) {
                    return number;
                }
            } catch (ArithmeticException | NumberFormatException notInteger) {
                // Falls through to the one message that names the rule.
            }
            throw new IllegalArgumentException("应为 " + least + " 至 " + greatest + " 的整数");
        });
    }

    /** An amount in yuan with at most two decimals; the value is in fen. */
    public static SheetColumn<Long> yuan(String header) {
        return of(header, "金额（元），最多两位小数", text -> {
            try {
                BigDecimal amount = new BigDecimal(text.replaceAll("[,，¥￥\\s]", ""));
                if (amount.precision() - amount.scale() <= MOST_INTEGER_DIGITS - 2) {
                    return amount.movePointRight(2).longValueExact();
                }
            } catch (ArithmeticException | NumberFormatException notMoney) {
                // Falls through to the one message that names the rule.
            }
            throw new IllegalArgumentException("应为金额（元），最多两位小数");
        });
    }

    /** One of a few texts, such as 男 and 女. */
    public static <V> SheetColumn<V> choice(String header, Map<String, V> values) {
        List<String> choices = List.copyOf(values.keySet());
        String rule = "只能填：" + String.join("、", choices);
        return new SheetColumn<>(header, false, rule, choices.getFirst(), choices, text -> {
            V value = values.get(text);
            if (value == null) {
                throw new IllegalArgumentException(rule);
            }
            return value;
        });
    }

    public SheetColumn<V> asRequired() {
        return new SheetColumn<>(header, true, rule, example, choices, parser);
    }

    public SheetColumn<V> withExample(String text) {
        return new SheetColumn<>(header, required, rule, text, choices, parser);
    }

    public SheetColumn<V> withRule(String text) {
        return new SheetColumn<>(header, required, text, example, choices, parser);
    }

    private static LocalDate parseDate(String text) {
        for (Pattern form : List.of(DATE, COMPACT_DATE)) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
                } catch (DateTimeException noSuchDay) {
                    throw new IllegalArgumentException("没有这一天，请核对年月日", noSuchDay);
                }
            }
        }
        throw new IllegalArgumentException("应为日期，如 2026-03-08");
    }

    /** Columns are keys: two of them are the same only when they are the same constant. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
