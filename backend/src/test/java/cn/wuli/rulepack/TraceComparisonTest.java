package cn.wuli.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.TestIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceComparisonTest {
    @Test
    void seesOneFen() {
        assertEquals(
                List.of("第 1 步的数值相差 0.01"),
                TraceComparison.differences(
                        List.of(line("家庭年收入 30,000.00 元", null)), List.of(line("家庭年收入 30,000.01 元", null))));
    }

    @Test
    void letsTheWordsChangeButNotTheRule() {
        assertEquals(
                List.of(),
                TraceComparison.differences(
                        List.of(line("低保标准 1,000.00 元", "a")), List.of(line("当地低保标准为 1,000.00 元", "a"))));
        assertEquals(
                List.of("第 1 步所用的规则版本不同"),
                TraceComparison.differences(
                        List.of(line("低保标准 1,000.00 元", "a")), List.of(line("低保标准 1,000.00 元", "b"))));
    }

    @Test
    void countsTheSteps() {
        assertEquals(
                List.of("测算步骤由 1 步变为 0 步"), TraceComparison.differences(List.of(line("结论：深度困难", null)), List.of()));
    }

    private static RuleTrace.Line line(String words, @org.jspecify.annotations.Nullable String rule) {
        return new RuleTrace.Line(words, rule == null ? null : TestIds.id(rule), null);
    }
}
