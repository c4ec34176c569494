package cn.wuli.rulepack.rest;

import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RuleSet;
import java.util.List;
import java.util.UUID;

/**
 * A pack as it binds the acting union.
 *
 * @param gaps names of the mandatory parameters that nobody set: nothing can be decided before
 */
public record RulePackView(String pack, List<RuleView> rules, List<String> gaps) {
    /** One rule, where it comes from and whether somebody checked it. */
    public record RuleView(
            UUID versionId,
            String code,
            String name,
            String kind,
            String measure,
            String value,
            String setBy,
            boolean own,
            String basis,
            String documentNumber,
            String trust) {}

    static RulePackView of(String pack, RuleSet rules) {
        return new RulePackView(
                pack, rules.all().stream().map(RulePackView::view).toList(), rules.gaps());
    }

    private static RuleView view(Rule rule) {
        return new RuleView(
                rule.versionId(),
                rule.code(),
                rule.name(),
                rule.kind(),
                rule.measure(),
                rule.value(),
                rule.unitName(),
                rule.distance() == 0,
                rule.basis(),
                rule.documentNumber(),
                rule.trust());
    }
}
