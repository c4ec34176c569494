package cn.wuli.assistance.mutual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which charters cannot hold together. */
class CharterTest {
    @Test
    void findsNothingInACharterThatHoldsTogether() {
        assertEquals(List.of(), contradictions(Map.of()));
    }

    @Test
    void namesWhatContradicts() {
        assertEquals(
                List.of("4月入会的首年会费高于每年会费", "会费应分 1 至 12 期扣缴", "平台只支持不退会费的章程", "最少到会人数高于评审委员会人数"),
                contradictions(Map.of(
                        "first-dues-04",
                        "12001",
                        "dues-instalments",
                        "13",
                        "no-refund",
                        "0",
                        "committee-quorum",
                        "10")));
    }

    @Test
    void wantsSegmentsThatRiseAndSharesBelowOne() {
        assertEquals(
                List.of("自付费用各段的起点应逐段升高（2,000.00 元）", "自付费用分段的起点和比例应同时制定"),
                contradictions(Map.of("segment-2-from", "200000", "segment-2-share", "0.5", "segment-3-share", "0.8")));
        assertEquals(List.of("补助比例不能高于 1"), contradictions(Map.of("segment-1-share", "1.2")));
    }

    private static List<String> contradictions(Map<String, String> others) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "dues-year", "12000",
                "dues-instalments", "12",
                "no-refund", "1",
                "committee-size", "9",
                "committee-quorum", "6",
                "segment-1-from", "300000",
                "segment-1-share", "0.3"));
        for (Month month : Month.values()) {
            values.put(Charter.firstDues(month), "9000");
        }
        values.putAll(others);
        List<FrozenRule> rules = values.entrySet().stream()
                .map(each -> new FrozenRule(
                        each.getKey(), each.getKey(), each.getValue(), each.getValue(), "测试", new UUID(0, 0)))
                .toList();
        return Charter.of(rules, List.of()).contradictions();
    }
}
