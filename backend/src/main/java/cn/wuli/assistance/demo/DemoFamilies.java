package cn.wuli.assistance.demo;

import cn.wuli.assistance.consent.ConsentPurpose;
import cn.wuli.assistance.hardship.Cause;
import cn.wuli.assistance.hardship.CheckEconomy;
import cn.wuli.assistance.hardship.Declaration;
import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.Declaration.Relation;
import cn.wuli.assistance.hardship.Profile;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declarations of families that do not exist: identity numbers under the unassigned area 339900. */
final class DemoFamilies {
    private static final String AREA = "339900";
    private static final List<Cause> CAUSES =
            List.of(Cause.ILLNESS, Cause.EDUCATION, Cause.DISABILITY, Cause.ACCIDENT, Cause.LOW_INCOME);
    private static final List<String> STATEMENTS = List.of(
            "配偶确诊重大疾病，长期住院治疗，自付医疗费用较高，家庭收入明显下降。",
            "两个子女同时在读大学，学费和生活费负担较重。",
            "本人肢体残疾，需长期康复，配偶需全职照料。",
            "家中房屋因台风受损，修缮费用大，一时难以承担。",
            "家庭人口多，仅一人有稳定收入，难以维持基本生活。");
    /** Serial numbers of the demo begin here, away from those of the demo members. */
    private static final int FIRST_SERIAL = 400;

    private DemoFamilies() {}

    /**
     * @param number the how manieth family of the demo: it decides cause, income and identity numbers
     * @param agreement the signed authorisation of the adults
     */
    static Declaration family(int number, String applicant, UUID agreement) {
        int kind = number % CAUSES.size();
        long income = 2_400_000L + number % 7 * 600_000L;
        return new Declaration(
                null,
                "1380000%04d".formatted(number),
                "浙江省测试路 " + (number + 1) + " 号",
                "62220212000%08d".formatted(number),
                "演示银行",
                CAUSES.get(kind),
                List.of(),
                STATEMENTS.get(kind),
                Money.ofFen(kind == 3 ? 9_000_000 : 0),
                List.of(
                        person(applicant, Relation.SELF, number, 1, "19780312", income, agreement),
                        person("（配偶）", Relation.SPOUSE, number, 2, "19800725", 600_000, agreement),
                        person("（子女）", Relation.CHILD, number, 3, "20140918", 0, agreement)),
                List.of(new Expense("ILLNESS", Money.ofFen(800_000L + number % 5 * 200_000L), "自付医疗费用")),
                new Assets(1, 6_800L, number % 3 == 0 ? 1 : 0, false, 0, false),
                List.of());
    }

    /** What an authority found of the same family: as it declared, and nobody could say anything of homes. */
    static CheckEconomy.Found found(int number) {
        return new CheckEconomy.Found(
                Money.ofFen(3_000_000L + number % 7 * 600_000L), null, number % 3 == 0 ? 1 : 0, "市民政局核对，演示数据");
    }

    /** What the national file asks of the same family. */
    static Profile profile(int number) {
        return new Profile(
                "Y%05d".formatted(number),
                "汉族",
                number % 3 == 0 ? "中共党员" : "群众",
                number % CAUSES.size() == 2 ? "肢体残疾" : null,
                "在岗",
                null,
                "自有住房",
                "0571-8800%04d".formatted(number),
                "310018",
                LocalDate.of(2004, 7, 1),
                "教育",
                "已婚",
                "非农业",
                "浙江省杭州市钱塘区",
                "事业单位",
                null,
                false,
                "城镇职工医保",
                false,
                true,
                null,
                null);
    }

    private static FamilyPerson person(
            String name, Relation relation, int number, int place, String born, long incomeFen, UUID agreement) {
        LocalDate birthday = LocalDate.of(
                        Integer.parseInt(born.substring(0, 4)),
                        Integer.parseInt(born.substring(4, 6)),
                        Integer.parseInt(born.substring(6)))
                .plusDays(number);
        String digits = AREA + birthday.toString().replace("-", "") + (FIRST_SERIAL + number % 100 * 4 + place);
        boolean adult = birthday.plusYears(18).isBefore(Calendars.today());
        @Nullable LocalDate agreedOn = adult ? Calendars.today().minusDays(20) : null;
        return new FamilyPerson(
                name,
                relation,
                digits + IdentityNumber.checkCharacter(digits),
                "见诊断材料",
                "教职工家庭",
                Money.ofFen(incomeFen),
                true,
                agreedOn,
                adult ? agreement : null,
                EnumSet.of(
                        ConsentPurpose.MEDICAL,
                        birthday.plusYears(14).isAfter(Calendars.today())
                                ? ConsentPurpose.CHILD
                                : ConsentPurpose.FINANCE),
                adult ? null : 0);
    }
}
