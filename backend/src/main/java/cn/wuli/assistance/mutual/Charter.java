package cn.wuli.assistance.mutual;

import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charter of a society as it holds on a day.
 *
 * @param gaps names of the mandatory parameters that nobody set
 * @param contradictions what cannot hold together, in words; either keeps a year from being published
 */
public record Charter(List<FrozenRule> rules, List<String> gaps, List<String> contradictions) {
    private static final int MONTHS = 12;
    private static final List<String> SEGMENTS = List.of("segment-1", "segment-2", "segment-3");

    static Charter of(List<FrozenRule> rules, List<String> gaps) {
        return new Charter(rules, gaps, gaps.isEmpty() ? new Check(rules).contradictions() : List.of());
    }

    /** The dues of the first year by the month of joining. */
    public static String firstDues(Month month) {
        return "first-dues-%02d".formatted(month.getValue());
    }

    private static final class Check {
        private final List<FrozenRule> rules;
        private final List<String> found = new ArrayList<>();

        Check(List<FrozenRule> rules) {
            this.rules = rules;
        }

        List<String> contradictions() {
            BigDecimal dues = value("dues-year").orElseThrow();
            for (Month month : Month.values()) {
                demand(value(firstDues(month)).orElseThrow().compareTo(dues) <= 0, month.getValue() + "月入会的首年会费高于每年会费");
            }
            int instalments = value("dues-instalments").orElseThrow().intValue();
            demand(instalments >= 1 && instalments <= MONTHS, "会费应分 1 至 12 期扣缴");
            demand(isYes("no-refund"), "平台只支持不退会费的章程");
            demand(
                    value("committee-quorum")
                                    .orElseThrow()
                                    .compareTo(value("committee-size").orElseThrow())
                            <= 0,
                    "最少到会人数高于评审委员会人数");
            checkSegments();
            return List.copyOf(found);
        }

        private void checkSegments() {
            BigDecimal before = null;
            for (String segment : SEGMENTS) {
                Optional<BigDecimal> from = value(segment + "-from");
                Optional<BigDecimal> share = value(segment + "-share");
                demand(from.isPresent() == share.isPresent(), "自付费用分段的起点和比例应同时制定");
                demand(share.map(each -> each.compareTo(BigDecimal.ONE) <= 0).orElse(true), "补助比例不能高于 1");
                if (from.isPresent()) {
                    demand(
                            before == null || from.get().compareTo(before) > 0,
                            "自付费用各段的起点应逐段升高（" + Money.ofFen(from.get().longValueExact()) + " 元）");
                    before = from.get();
                }
            }
        }

        private boolean isYes(String code) {
            return value(code).orElseThrow().signum() > 0;
        }

        private Optional<BigDecimal> value(String code) {
            return rules.stream()
                    .filter(rule -> rule.code().equals(code))
                    .map(rule -> new BigDecimal(rule.value()))
                    .findFirst();
        }

        private void demand(boolean right, String otherwise) {
            if (!right) {
                found.add(otherwise);
            }
        }
    }
}
