package cn.wuli.assistance.form;

import static cn.wuli.assistance.form.OpinionBoxes.day;

import cn.wuli.assistance.hardship.Cause;
import cn.wuli.assistance.hardship.Declaration;
import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipDetails.CalculationDetails;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.ApprovalForm.Passage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form says of a family: taken from the view of the file, so that it hides what the screen hides. */
record FamilyParts(HardshipDetails file) {
    private static final String NOTHING = "—";
    private static final int HUNDREDTHS = 100;
    private static final Map<String, String> EXPENSE_KINDS = Map.of(
            "ILLNESS", "医疗自付",
            "DISABILITY", "伤残护理",
            "EDUCATION", "子女教育",
            "RENT", "无房租房",
            "ELDERLY_CARE", "赡养老人",
            "WORK_COST", "必要就业成本");

    /** Who the family is, as far as the reader may see. */
    List<Fact> identity() {
        Declaration declared = file.declaration();
        String number = family().stream()
                .map(FamilyPerson::identityNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return List.of(
                new Fact("申请人", file.applicantName()),
                new Fact("所在工会", file.unitName()),
                new Fact("身份证号", or(number)),
                new Fact("联系电话", or(declared.phone())),
                new Fact("家庭住址", or(declared.address())),
                new Fact("收款账户", or(declared.bankName()) + " " + or(declared.bankAccount())));
    }

    /** What it lives on and what the rules made of it. */
    List<Fact> circumstances() {
        Declaration declared = file.declaration();
        return List.of(
                new Fact("致困原因", causes(declared)),
                new Fact("认定类别", or(file.categoryWords())),
                new Fact("共同生活人口", household() + " 人"),
                new Fact("家庭年收入", sum(family(), FamilyPerson::annualIncome) + " 元"),
                new Fact("刚性支出", sum(expenses(), Expense::annualAmount) + " 元/年"),
                new Fact("致困费用", declared.hardshipCost() == null ? NOTHING : declared.hardshipCost() + " 元"),
                new Fact("住房与车辆", assets(declared.assets())));
    }

    List<Grid> grids() {
        Grid people = new Grid(
                "家庭成员",
                List.of("姓名", "关系", "身份证号", "健康状况", "单位或学校", "年收入（元）", "共同生活", "授权书签署"),
                family().stream()
                        .map(person -> List.of(
                                or(person.name()),
                                person.relation() == null
                                        ? NOTHING
                                        : person.relation().words(),
                                or(person.identityNumber()),
                                or(person.health()),
                                or(person.occupation()),
                                money(person.annualIncome()),
                                Boolean.TRUE.equals(person.livesTogether()) ? "是" : "否",
                                person.agreedOn() == null ? NOTHING : day(person.agreedOn())))
                        .toList());
        Grid costs = new Grid(
                "刚性支出（全年）",
                List.of("种类", "金额（元）", "说明"),
                expenses().stream()
                        .map(cost -> List.of(
                                EXPENSE_KINDS.getOrDefault(or(cost.kind()), or(cost.kind())),
                                money(cost.annualAmount()),
                                or(cost.note())))
                        .toList());
        return Stream.of(people, costs).filter(grid -> !grid.rows().isEmpty()).toList();
    }

    List<Passage> passages() {
        CalculationDetails result = file.calculation();
        Stream<Passage> calculated = result == null
                ? Stream.empty()
                : Stream.of(
                        new Passage("认定计算", lines(result)),
                        new Passage(
                                "排除条件",
                                result.exclusions().isEmpty() ? "未发现不予建档的情形。" : String.join("；", result.exclusions())));
        return Stream.concat(Stream.of(new Passage("困难情况", or(file.declaration().statement()))), calculated)
                .toList();
    }

    private static String lines(CalculationDetails result) {
        return result.lines().stream()
                .map(line -> line.source() == null ? line.words() : line.words() + "〔" + line.source() + "〕")
                .collect(Collectors.joining("\n"));
    }

    private List<FamilyPerson> family() {
        List<FamilyPerson> family = file.declaration().family();
        return family == null ? List.of() : family;
    }

    private List<Expense> expenses() {
        List<Expense> expenses = file.declaration().expenses();
        return expenses == null ? List.of() : expenses;
    }

    private long household() {
        return family().stream()
                .filter(person -> Boolean.TRUE.equals(person.livesTogether()))
                .count();
    }

    private static String causes(Declaration declared) {
        List<Cause> others = declared.otherCauses();
        String all = Stream.concat(
                        Stream.ofNullable(declared.primaryCause()), others == null ? Stream.empty() : others.stream())
                .map(Cause::words)
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? NOTHING : all;
    }

    private static String assets(@Nullable Assets owned) {
        if (owned == null) {
            return NOTHING;
        }
        String area = owned.areaHundredths() == null ? "" : "，共 " + owned.areaHundredths() / HUNDREDTHS + " 平方米";
        return "住房 " + number(owned.homes()) + " 套" + area + "；车辆 " + number(owned.cars()) + " 辆";
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static <R> Money sum(List<R> rows, Function<R, @Nullable Money> amount) {
        return rows.stream().map(amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    private static String money(@Nullable Money amount) {
        return amount == null ? NOTHING : amount.toString();
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }
}
