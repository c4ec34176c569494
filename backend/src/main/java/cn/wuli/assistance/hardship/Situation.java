package cn.wuli.assistance.hardship;

import cn.wuli.platform.money.Money;

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

    static Situation of(Declaration declaration, java.util.List<String> rigidKinds) {
        Money income = declaration.people().stream()
                .map(person -> orZero(person.annualIncome()))
                .reduce(Money.ZERO, Money::plus);
        Money rigid = declaration.costs().stream()
                .filter(cost -> cost.kind() != null && rigidKinds.contains(cost.kind()))
                .map(cost -> orZero(cost.annualAmount()))
                .reduce(Money.ZERO, Money::plus);
        int household = (int) declaration.people().stream()
                .filter(person -> Boolean.TRUE.equals(person.livesTogether()))
                .count();
        Declaration.Assets assets = declaration.assets();
        if (assets == null) {
            return new Situation(
                    household, income, rigid, orZero(declaration.hardshipCost()), 0, 0, 0, false, 0, false);
        }
        return new Situation(
                household,
                income,
                rigid,
                orZero(declaration.hardshipCost()),
                orZero(assets.homes()),
                assets.areaHundredths() == null ? 0 : assets.areaHundredths(),
                orZero(assets.cars()),
                Boolean.TRUE.equals(assets.businessPremises()),
                orZero(assets.employees()),
                Boolean.TRUE.equals(assets.costlySchool()));
    }

    private static Money orZero(@org.jspecify.annotations.Nullable Money money) {
        return money == null ? Money.ZERO : money;
    }

    private static int orZero(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
