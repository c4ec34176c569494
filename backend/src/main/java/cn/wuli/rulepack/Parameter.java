package cn.wuli.rulepack;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One parameter of a pack with all rules that the unions of the chain set for it. */
public record Parameter(
        String code,
        String name,
        ValueKind kind,
        String measure,
        boolean byRegion,
        boolean mandatory,
        Tighter tighter,
        List<Rule> candidates) {
    /** How a value is written down. */
    public enum ValueKind {
        DECIMAL,
        INTEGER,
        /** In fen. */
        MONEY,
        /** A JSON array of codes. */
        LIST
    }

    /** In which direction a lower level may move a value. */
    public enum Tighter {
        LOWER,
        HIGHER,
        NONE
    }

    /** The same with no candidate to come. */
    Parameter complete() {
        return new Parameter(code, name, kind, measure, byRegion, mandatory, tighter, List.copyOf(candidates));
    }

    /**
     * The rule that holds: the tightest of the chain, so that a superior who tightens later binds those below at once;
     * without a direction, the nearest.
     */
    public Optional<Rule> inForce() {
        Comparator<Rule> nearest = Comparator.comparingInt(Rule::distance);
        return switch (tighter) {
            case NONE -> candidates.stream().min(nearest);
            case LOWER ->
                candidates.stream().min(Comparator.comparing(Rule::number).thenComparing(nearest));
            case HIGHER ->
                candidates.stream()
                        .min(Comparator.comparing(Rule::number).reversed().thenComparing(nearest));
        };
    }

    /** The tightest rule of the unions above, which an own rule may not loosen. */
    public Optional<Rule> inherited() {
        List<Rule> above =
                candidates.stream().filter(rule -> rule.distance() > 0).toList();
        return new Parameter(code, name, kind, measure, byRegion, mandatory, tighter, above).inForce();
    }

    boolean loosens(BigDecimal own, Rule inherited) {
        int comparison = own.compareTo(inherited.number());
        return switch (tighter) {
            case NONE -> false;
            case LOWER -> comparison > 0;
            case HIGHER -> comparison < 0;
        };
    }
}
