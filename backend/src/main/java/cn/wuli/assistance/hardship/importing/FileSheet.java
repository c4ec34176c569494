package cn.wuli.assistance.hardship.importing;

import cn.wuli.assistance.hardship.Cause;
import cn.wuli.assistance.hardship.Declaration;
import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.Declaration.Relation;
import cn.wuli.assistance.hardship.Profile;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.SheetValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of existing files, in the words of the national file; what a file has no place for is left alone. */
final class FileSheet {
    private static final int SHORT = 30;
    private static final int LONG = 100;
    private static final int STATEMENT = 500;
    private static final int MANY = 99;

    static final SheetColumn<String> STAFF_NUMBER =
            SheetColumn.text("工号", SHORT).asRequired().withExample("10001");
    static final SheetColumn<String> NAME = SheetColumn.text("姓名", SHORT).asRequired();
    static final SheetColumn<String> IDENTITY = SheetColumn.of(
                    "身份证号",
                    "18 位居民身份证号",
                    text -> IdentityNumber.parse("identityNumber", text).value())
            .asRequired();
    private static final SheetColumn<Cause> CAUSE =
            SheetColumn.choice("主要致困原因", causes()).asRequired();
    private static final SheetColumn<String> PHONE = SheetColumn.text("手机", SHORT);
    private static final SheetColumn<String> ADDRESS = SheetColumn.text("家庭住址", LONG);
    private static final SheetColumn<String> SITUATION = SheetColumn.text("困难情况", STATEMENT);
    private static final SheetColumn<String> HEALTH = SheetColumn.text("健康状况", LONG);
    private static final SheetColumn<Long> INCOME = SheetColumn.yuan("本人年收入（元）");
    static final SheetColumn<List<FamilyPerson>> FAMILY = FamilyColumn.column();
    private static final SheetColumn<Long> MEDICAL = SheetColumn.yuan("医疗自付（元/年）");
    private static final SheetColumn<Long> EDUCATION = SheetColumn.yuan("子女教育（元/年）");
    private static final SheetColumn<Long> COST = SheetColumn.yuan("致困费用（元）");
    private static final SheetColumn<Integer> HOMES = SheetColumn.integer("住房套数", 0, MANY);
    private static final SheetColumn<Long> AREA = SheetColumn.yuan("建筑面积（平方米）").withRule("平方米，最多两位小数");
    private static final SheetColumn<Integer> CARS = SheetColumn.integer("车辆数", 0, MANY);
    private static final SheetColumn<String> BANK = SheetColumn.text("开户银行", LONG);
    private static final SheetColumn<String> ACCOUNT = SheetColumn.text("卡号", SHORT);
    private static final SheetColumn<String> ETHNICITY = SheetColumn.text("民族", SHORT);
    private static final SheetColumn<String> POLITICS = SheetColumn.text("政治面貌", SHORT);
    private static final SheetColumn<String> MARRIAGE = SheetColumn.text("婚姻状况", SHORT);
    private static final SheetColumn<String> WORK = SheetColumn.text("工作状态", SHORT);
    private static final SheetColumn<String> HOUSING = SheetColumn.text("住房类型", SHORT);
    private static final SheetColumn<String> REGISTRATION = SheetColumn.text("户口类型", SHORT);
    private static final SheetColumn<String> PLACE = SheetColumn.text("户口所在地行政区划", SHORT);
    private static final SheetColumn<String> INSURANCE = SheetColumn.text("医保状况", SHORT);
    private static final SheetColumn<LocalDate> WORKING_SINCE = SheetColumn.date("工作时间");
    private static final SheetColumn<Long> ALLOWANCE = SheetColumn.yuan("低保金额（元）");

    static final SheetTemplate<FileRow> TEMPLATE = new SheetTemplate<>(
            "困难职工档案",
            List.of(
                    STAFF_NUMBER,
                    NAME,
                    IDENTITY,
                    CAUSE,
                    PHONE,
                    ADDRESS,
                    SITUATION,
                    HEALTH,
                    INCOME,
                    FAMILY,
                    MEDICAL,
                    EDUCATION,
                    COST,
                    HOMES,
                    AREA,
                    CARS,
                    BANK,
                    ACCOUNT,
                    ETHNICITY,
                    POLITICS,
                    MARRIAGE,
                    WORK,
                    HOUSING,
                    REGISTRATION,
                    PLACE,
                    INSURANCE,
                    WORKING_SINCE,
                    ALLOWANCE),
            values -> new FileRow(
                    values.get(STAFF_NUMBER), values.get(NAME).strip(), declaration(values), profile(values)));

    private FileSheet() {}

    private static Declaration declaration(SheetValues values) {
        return new Declaration(
                null,
                or(values, PHONE),
                or(values, ADDRESS),
                or(values, ACCOUNT),
                or(values, BANK),
                values.get(CAUSE),
                null,
                or(values, SITUATION),
                money(values, COST),
                family(values),
                expenses(values),
                assets(values),
                null);
    }

    private static List<FamilyPerson> family(SheetValues values) {
        List<FamilyPerson> family = new ArrayList<>();
        family.add(new FamilyPerson(
                values.get(NAME).strip(),
                Relation.SELF,
                values.get(IDENTITY),
                or(values, HEALTH),
                null,
                money(values, INCOME),
                true,
                null,
                null,
                null,
                null));
        family.addAll(values.find(FAMILY).orElse(List.of()));
        return family;
    }

    private static List<Expense> expenses(SheetValues values) {
        List<Expense> expenses = new ArrayList<>();
        addExpense(expenses, "ILLNESS", money(values, MEDICAL));
        addExpense(expenses, "EDUCATION", money(values, EDUCATION));
        return expenses;
    }

    private static void addExpense(List<Expense> expenses, String kind, @Nullable Money amount) {
        if (amount != null && amount.isPositive()) {
            expenses.add(new Expense(kind, amount, null));
        }
    }

    private static @Nullable Assets assets(SheetValues values) {
        Optional<Integer> homes = values.find(HOMES);
        return homes.isEmpty()
                ? null
                : new Assets(
                        homes.get(),
                        values.find(AREA).orElse(null),
                        values.find(CARS).orElse(0),
                        false,
                        0,
                        false);
    }

    private static Profile profile(SheetValues values) {
        return new Profile(
                values.get(STAFF_NUMBER),
                or(values, ETHNICITY),
                or(values, POLITICS),
                null,
                or(values, WORK),
                null,
                or(values, HOUSING),
                null,
                null,
                values.find(WORKING_SINCE).orElse(null),
                null,
                or(values, MARRIAGE),
                or(values, REGISTRATION),
                or(values, PLACE),
                null,
                null,
                null,
                or(values, INSURANCE),
                null,
                null,
                money(values, ALLOWANCE),
                null);
    }

    private static @Nullable String or(SheetValues values, SheetColumn<String> column) {
        return values.find(column).map(String::strip).orElse(null);
    }

    private static @Nullable Money money(SheetValues values, SheetColumn<Long> column) {
        return values.find(column).map(Money::ofFen).orElse(null);
    }

    private static Map<String, Cause> causes() {
        return Arrays.stream(Cause.values())
                .collect(Collectors.toMap(Cause::words, cause -> cause, (one, other) -> one, LinkedHashMap::new));
    }
}
