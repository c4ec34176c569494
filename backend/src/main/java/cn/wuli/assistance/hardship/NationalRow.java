package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One family in the order of the national file.
 *
 * @param cells in the order of {@link #HEADERS}
 */
public record NationalRow(List<@Nullable Object> cells) {
    /** Health and disability are left out: an export shows no medical data. */
    static final List<String> HEADERS = List.of(
            "职工编号",
            "困难类别",
            "姓名",
            "民族",
            "性别",
            "政治面貌",
            "身份证号",
            "工作状态",
            "劳模类型",
            "住房类型",
            "建筑面积（平方米）",
            "手机",
            "其他联系方式",
            "邮编",
            "工作时间",
            "所属行业",
            "婚姻状况",
            "户口类型",
            "户口所在地行政区划",
            "家庭住址",
            "工作单位",
            "单位性质",
            "企业状况",
            "是否单亲",
            "本人月平均收入（元）",
            "家庭其他成员年收入（元）",
            "家庭年度总收入（元）",
            "家庭人口",
            "家庭月人均收入（元）",
            "医保状况",
            "是否零就业家庭",
            "是否有一定自救能力",
            "低保金额（元）",
            "主要致困原因",
            "次要致困原因",
            "其他致困原因",
            "家庭成员",
            "开户银行",
            "卡号",
            "申报日期",
            "档案状态",
            "录入人");

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Money is told apart; the family may be children. */
    private static final Map<String, DataClass> CLASSES = Map.of(
            "身份证号", DataClass.IDENTITY, "手机", DataClass.CONTACT, "卡号", DataClass.FINANCE, "家庭成员", DataClass.MINOR);

    static List<PersonalColumn<NationalRow>> columns() {
        return IntStream.range(0, HEADERS.size())
                .mapToObj(place -> new PersonalColumn<NationalRow>(
                        HEADERS.get(place),
                        classOf(HEADERS.get(place)),
                        row -> row.cells().get(place)))
                .toList();
    }

    private static @Nullable DataClass classOf(String header) {
        return header.endsWith("（元）") ? DataClass.FINANCE : CLASSES.get(header);
    }

    static NationalRow of(
            HardshipFile file,
            @Nullable String unitName,
            HardshipVersion version,
            Declaration declared,
            Profile profile) {
        List<FamilyPerson> family = declared.people();
        @Nullable FamilyPerson self = family.isEmpty() ? null : family.getFirst();
        long own = self == null || self.annualIncome() == null
                ? 0
                : self.annualIncome().fen();
        long all = family.stream()
                .mapToLong(person -> person.annualIncome() == null
                        ? 0
                        : person.annualIncome().fen())
                .sum();
        long household = family.stream()
                .filter(person -> Boolean.TRUE.equals(person.livesTogether()))
                .count();
        return new NationalRow(Arrays.asList(
                profile.staffNumber(),
                version.category().words(),
                file.applicantName(),
                profile.ethnicity(),
                self == null ? null : self.gender(),
                profile.politics(),
                self == null ? null : self.identityNumber(),
                profile.workState(),
                profile.modelWorker(),
                profile.housing(),
                area(declared),
                declared.phone(),
                profile.otherContact(),
                profile.postcode(),
                profile.workingSince(),
                profile.industry(),
                profile.marriage(),
                profile.registration(),
                profile.registrationPlace(),
                declared.address(),
                unitName,
                profile.unitNature(),
                profile.unitState(),
                yes(profile.singleParent()),
                perMonth(own, 1),
                Money.ofFen(all - own),
                Money.ofFen(all),
                household,
                household == 0 ? null : perMonth(all, household),
                profile.insurance(),
                yes(profile.zeroEmployment()),
                yes(profile.selfHelp()),
                profile.allowance(),
                declared.primaryCause() == null ? null : declared.primaryCause().words(),
                declared.otherCauses() == null
                        ? null
                        : declared.otherCauses().stream().map(Cause::words).collect(Collectors.joining("、")),
                profile.otherCause(),
                family.stream().skip(1).map(NationalRow::member).collect(Collectors.joining("；")),
                declared.bankName(),
                declared.bankAccount(),
                version.submittedAt().atZone(Calendars.ZONE).toLocalDate(),
                file.status().words(),
                file.filledByName()));
    }

    private static String member(FamilyPerson person) {
        String relation = person.relation() == null ? "" : person.relation().words();
        return String.join(" ", relation, or(person.name()), or(person.identityNumber()), or(person.occupation()))
                .strip();
    }

    private static Money perMonth(long yearFen, long people) {
        return Money.ofFen(BigDecimal.valueOf(yearFen)
                .divide(BigDecimal.valueOf(MONTHS * people), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static @Nullable BigDecimal area(Declaration declared) {
        return declared.assets() == null || declared.assets().areaHundredths() == null
                ? null
                : BigDecimal.valueOf(declared.assets().areaHundredths()).divide(HUNDRED);
    }

    private static @Nullable String yes(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "是" : "否";
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
