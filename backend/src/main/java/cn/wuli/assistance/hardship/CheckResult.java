package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.CheckEconomy.Found;
import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.EconomicCheckDetails.ComparedLine;
import cn.wuli.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the authority found, compared line by line with what the family declared. */
record CheckResult(Found found, List<ComparedLine> lines) {
    private static final int PERCENT = 100;

    /** @param tolerance per cent of the declared income by which the one found may be higher */
    static CheckResult compare(Declaration declared, Found found, int tolerance) {
        List<ComparedLine> lines = new ArrayList<>();
        Money income = declared.people().stream()
                .map(FamilyPerson::annualIncome)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        lines.add(new ComparedLine(
                "家庭年收入（元）",
                income(income, found.annualIncome(), tolerance),
                income.toString(),
                found.annualIncome() == null ? null : found.annualIncome().toString()));
        Assets assets = declared.assets();
        lines.add(number("住房（套）", assets == null ? null : assets.homes(), found.homes()));
        lines.add(number("车辆（辆）", assets == null ? null : assets.cars(), found.cars()));
        return new CheckResult(found, List.copyOf(lines));
    }

    /** One mismatch is enough; without one, what nobody could say leaves the whole unknown. */
    CheckOutcome outcome() {
        if (lines.stream().anyMatch(line -> line.outcome() == CheckOutcome.MISMATCH)) {
            return CheckOutcome.MISMATCH;
        }
        return lines.stream().allMatch(line -> line.outcome() == CheckOutcome.MATCH)
                ? CheckOutcome.MATCH
                : CheckOutcome.UNKNOWN;
    }

    private static CheckOutcome income(Money declared, @Nullable Money found, int tolerance) {
        if (found == null) {
            return CheckOutcome.UNKNOWN;
        }
        boolean tolerated = found.fen() * PERCENT <= declared.fen() * (PERCENT + tolerance);
        return tolerated ? CheckOutcome.MATCH : CheckOutcome.MISMATCH;
    }

    /** Less than was declared excludes nobody. */
    private static ComparedLine number(String source, @Nullable Integer declared, @Nullable Integer found) {
        int owned = declared == null ? 0 : declared;
        CheckOutcome outcome =
                found == null ? CheckOutcome.UNKNOWN : found <= owned ? CheckOutcome.MATCH : CheckOutcome.MISMATCH;
        return new ComparedLine(source, outcome, Integer.toString(owned), found == null ? null : found.toString());
    }
}
