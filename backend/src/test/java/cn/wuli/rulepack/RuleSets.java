package cn.wuli.rulepack;

import cn.wuli.testsupport.TestIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rule sets made by hand, for tests of calculations without a database. */
public final class RuleSets {
    private RuleSets() {}

    public static RuleSet of(Map<String, String> values) {
        List<Parameter> parameters = new ArrayList<>();
        values.forEach((code, value) -> parameters.add(parameter(code, List.of(rule(code, value)))));
        return new RuleSet(parameters);
    }

    /** The same without 低保: nobody set it. */
    public static RuleSet withoutSubsistenceLine(Map<String, String> values) {
        Map<String, String> rest = new HashMap<>(values);
        rest.remove("subsistence-line");
        List<Parameter> parameters = new ArrayList<>();
        rest.forEach((code, value) -> parameters.add(parameter(code, List.of(rule(code, value)))));
        parameters.add(parameter("subsistence-line", List.of()));
        return new RuleSet(parameters);
    }

    private static Parameter parameter(String code, List<Rule> rules) {
        return new Parameter(code, code, Parameter.ValueKind.DECIMAL, "", false, true, Parameter.Tighter.NONE, rules);
    }

    private static Rule rule(String code, String value) {
        return new Rule(
                TestIds.id("rule:" + code),
                code,
                code,
                "DECIMAL",
                "",
                value,
                "",
                LocalDate.of(2020, 1, 1),
                null,
                new UUID(0, 0),
                "测试",
                0,
                "测试",
                "",
                "VERIFIED");
    }
}
