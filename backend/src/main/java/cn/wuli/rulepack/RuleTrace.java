package cn.wuli.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down a calculation as it goes: every line in words, with the rule that it used. */
public final class RuleTrace {
    /**
     * One line.
     *
     * @param words a Chinese sentence with the figures in it
     * @param ruleVersion the rule that was used; null for plain arithmetic
     * @param source the document of the rule
     */
    public record Line(
            String words,
            @Nullable UUID ruleVersion,
            @Nullable String source) {}

    private final List<Line> lines = new ArrayList<>();

    public RuleTrace say(String words) {
        lines.add(new Line(words, null, null));
        return this;
    }

    public RuleTrace say(String words, Rule rule) {
        lines.add(new Line(words, rule.versionId(), rule.source()));
        return this;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
