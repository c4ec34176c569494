package cn.wuli.assistance.hardship.importing;

import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.Declaration.Relation;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The other members of a family in one cell, as the national file prints them: relation, name, number, income. */
final class FamilyColumn {
    private static final String RULE = "每人一组，组间用分号隔开，组内用空格隔开：关系 姓名 身份证号 年收入（元）";
    private static final int PARTS = 4;

    private FamilyColumn() {}

    static SheetColumn<List<FamilyPerson>> column() {
        return SheetColumn.of("家庭成员", RULE, FamilyColumn::parse).withExample("配偶 王丽 339900198001010019 0");
    }

    private static List<FamilyPerson> parse(String text) {
        List<FamilyPerson> family = new ArrayList<>();
        for (String group : text.split("[;；\\n]")) {
            if (!group.isBlank()) {
                family.add(person(group.strip(), family.size() + 1));
            }
        }
        return family;
    }

    private static FamilyPerson person(String group, int place) {
        String[] parts = group.split("[\\s\\u3000]+");
        String which = "第 " + place + " 人：";
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(which + RULE);
        }
        Relation relation =
                relation(parts[0]).orElseThrow(() -> new IllegalArgumentException(which + "关系只能填：配偶、子女、父母、兄弟姐妹、其他"));
        return new FamilyPerson(
                parts[1],
                relation,
                number(parts[2], which),
                null,
                null,
                income(parts[3], which),
                true,
                null,
                null,
                null,
                null);
    }

    private static Optional<Relation> relation(String words) {
        return Arrays.stream(Relation.values())
                .filter(each -> each != Relation.SELF && each.words().equals(words))
                .findFirst();
    }

    private static String number(String typed, String which) {
        try {
            return IdentityNumber.parse("family", typed).value();
        } catch (DomainProblem wrong) {
            throw new IllegalArgumentException(which + wrong.fields().getFirst().message(), wrong);
        }
    }

    private static Money income(String typed, String which) {
        try {
            Money income = Money.ofYuan(typed.replaceAll("[,，元]", ""));
            if (!income.isNegative()) {
                return income;
            }
        } catch (ArithmeticException | IllegalArgumentException notMoney) {
            // Falls through to the one message that names the rule.
        }
        throw new IllegalArgumentException(which + "年收入应为不小于 0 的金额（元），没有收入的填 0");
    }
}
