package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the classification looks at, all of one year.
 *
 * @param household 共同生活人口
 * @param rigidExpenses only of the kinds that the rule pack counts
 * @param areaHundredths of all homes, in hundredths of a square metre
 */
record Situation(
        int household,
        Money income,
        Money rigidExpenses,
        Money hardshipCost,
        int homes,
        long areaHundredths,
        int cars,
        boolean businessPremises,
        int employees,
        boolean costlySchool) {

    private static final Assets NOTHING = new Assets(null, null, null, null, null, null);

    static Situation of(Declaration declaration, List<String> rigidKinds) {
        Money income = declaration.people().stream()
                .map(person -> orZero(person.annualIncome()))
                .reduce(Money.ZERO, Money::plus);
        int household = (int) declaration.people().stream()
                .filter(person -> Boolean.TRUE.equals(person.livesTogether()))
                .count();
        return of(household, income, declaration.costs(), declaration.hardshipCost(), declaration.assets(), rigidKinds);
    }

    static Situation of(
            int household,
            Money income,
            List<Expense> costs,
            @Nullable Money hardshipCost,
            @Nullable Assets assets,
            List<String> rigidKinds) {
        Money rigid = costs.stream()
                .filter(cost -> cost.kind() != null && rigidKinds.contains(cost.kind()))
                .map(cost -> orZero(cost.annualAmount()))
                .reduce(Money.ZERO, Money::plus);
        Assets owned = assets == null ? NOTHING : assets;
        return new Situation(
                household,
                income,
                rigid,
                orZero(hardshipCost),
                orZero(owned.homes()),
                owned.areaHundredths() == null ? 0 : owned.areaHundredths(),
                orZero(owned.cars()),
                Boolean.TRUE.equals(owned.businessPremises()),
                orZero(owned.employees()),
                Boolean.TRUE.equals(owned.costlySchool()));
    }

    private static Money orZero(@Nullable Money money) {
        return money == null ? Money.ZERO : money;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
