package cn.wuli.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares two traces figure by figure, to the fen. The sentences may be worded anew some day; their figures and rules may
 * not change. Tells the distance between two figures, not the figures: they may be what a family earns.
 */
public final class TraceComparison {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    private TraceComparison() {}

    /** Where they differ, in words. */
    public static List<String> differences(List<RuleTrace.Line> stored, List<RuleTrace.Line> again) {
        List<String> found = new ArrayList<>();
        if (stored.size() != again.size()) {
            found.add("测算步骤由 " + stored.size() + " 步变为 " + again.size() + " 步");
        }
        for (int i = 0; i < Math.min(stored.size(), again.size()); i++) {
            String difference = difference(stored.get(i), again.get(i));
            if (difference != null) {
                found.add("第 " + (i + 1) + " 步" + difference);
            }
        }
        return found;
    }

    private static @Nullable String difference(RuleTrace.Line stored, RuleTrace.Line again) {
        if (!Objects.equals(stored.ruleVersion(), again.ruleVersion())) {
            return "所用的规则版本不同";
        }
        List<BigDecimal> before = figures(stored.words());
        List<BigDecimal> after = figures(again.words());
        if (before.size() != after.size()) {
            return "的数值个数不同";
        }
        for (int i = 0; i < before.size(); i++) {
            BigDecimal distance = after.get(i).subtract(before.get(i));
            if (distance.signum() != 0) {
                return "的数值相差 " + distance.stripTrailingZeros().toPlainString();
            }
        }
        return null;
    }

    private static List<BigDecimal> figures(String words) {
        return FIGURE.matcher(words)
                .results()
                .map(found -> new BigDecimal(found.group().replace(",", "")))
                .toList();
    }
}
