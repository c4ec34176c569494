package cn.wuli.rulepack;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rules of a pack that one union has to follow on one day. */
public final class RuleSet {
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<String> gaps;

    RuleSet(List<Parameter> parameters) {
        parameters.forEach(parameter -> parameter.inForce().ifPresent(rule -> rules.put(rule.code(), rule)));
        gaps = parameters.stream()
                .filter(parameter -> parameter.mandatory() && !rules.containsKey(parameter.code()))
                .map(Parameter::name)
                .toList();
    }

    private RuleSet(Map<String, Rule> rules) {
        this.rules.putAll(rules);
        gaps = List.of();
    }

    /** The same with some rules exchanged for those that a decision was made by. */
    RuleSet with(List<Rule> asDecided) {
        Map<String, Rule> exchanged = new LinkedHashMap<>(rules);
        asDecided.forEach(rule -> exchanged.put(rule.code(), rule));
        return new RuleSet(exchanged);
    }

    /** To be stored with a decision: by these it can be made again. */
    public List<UUID> versionIds() {
        return rules.values().stream().map(Rule::versionId).toList();
    }

    /** Names of the mandatory parameters that nobody set. */
    public List<String> gaps() {
        return gaps;
    }

    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** @throws DomainProblem {@code rule-gaps} with the list, as long as one mandatory parameter is not set */
    public RuleSet demandComplete() {
        if (!gaps.isEmpty()) {
            throw new DomainProblem(RuleProblem.GAPS).with("gaps", String.join("、", gaps));
        }
        return this;
    }

    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** @throws DomainProblem {@code rule-gaps} when nobody set it */
    public Rule rule(String code) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw new DomainProblem(RuleProblem.GAPS).with("gaps", code);
        }
        return rule;
    }

    public BigDecimal decimal(String code) {
        return rule(code).number();
    }

    public int integer(String code) {
        return rule(code).number().intValueExact();
    }

    public Money money(String code) {
        return Money.ofFen(rule(code).number().longValueExact());
    }

    public List<String> list(String code) {
        return Arrays.stream(rule(code).value().split("[\\[\\]\", ]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
