package cn.wuli.rulepack.rest;

import cn.wuli.rulepack.Parameter;
import cn.wuli.rulepack.Parameter.Tighter;
import cn.wuli.rulepack.Parameter.ValueKind;
import cn.wuli.rulepack.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it binds a union.
 *
 * @param gaps names of the mandatory parameters that nobody set: nothing can be decided before
 */
public record RulePackView(String pack, List<RuleView> rules, List<String> gaps) {
    /**
     * One parameter: what holds, where it comes from and whether somebody checked it. Without {@code value} nobody set it.
     *
     * @param bound what the unions above set, which an own rule may only tighten in the direction {@code tighter}
     */
    public record RuleView(
            String code,
            String name,
            ValueKind kind,
            String measure,
            boolean byRegion,
            boolean mandatory,
            Tighter tighter,
            boolean own,
            @Nullable UUID versionId,
            @Nullable String value,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String setBy,
            @Nullable String basis,
            @Nullable String documentNumber,
            @Nullable String trust,
            @Nullable String bound,
            @Nullable String boundBy) {}

    static RulePackView of(String pack, List<Parameter> parameters) {
        return new RulePackView(
                pack,
                parameters.stream().map(RulePackView::view).toList(),
                parameters.stream()
                        .filter(parameter ->
                                parameter.mandatory() && parameter.candidates().isEmpty())
                        .map(Parameter::name)
                        .toList());
    }

    private static RuleView view(Parameter parameter) {
        Rule rule = parameter.inForce().orElse(null);
        Rule bound = parameter.inherited().orElse(null);
        return new RuleView(
                parameter.code(),
                parameter.name(),
                parameter.kind(),
                parameter.measure(),
                parameter.byRegion(),
                parameter.mandatory(),
                parameter.tighter(),
                rule != null && rule.distance() == 0,
                rule == null ? null : rule.versionId(),
                rule == null ? null : rule.value(),
                rule == null ? null : rule.region(),
                rule == null ? null : rule.from(),
                rule == null ? null : rule.to(),
                rule == null ? null : rule.unitName(),
                rule == null ? null : rule.basis(),
                rule == null ? null : rule.documentNumber(),
                rule == null ? null : rule.trust(),
                bound == null ? null : bound.value(),
                bound == null ? null : bound.unitName());
    }
}
