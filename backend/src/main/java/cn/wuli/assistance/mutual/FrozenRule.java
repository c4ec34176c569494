package cn.wuli.assistance.mutual;

import cn.wuli.rulepack.Rule;
import java.util.UUID;

/**
 * A rule as it was on the day when a period was published: whatever is set later, the period keeps it.
 *
 * @param value as stored: digits, fen for money
 * @param figure the value as people write it, with its measure
 * @param source the document that it rests on, with a mark when nobody checked it
 */
public record FrozenRule(String code, String name, String value, String figure, String source, UUID versionId) {
    static FrozenRule of(Rule rule) {
        return new FrozenRule(rule.code(), rule.name(), rule.value(), rule.figure(), rule.source(), rule.versionId());
    }
}
