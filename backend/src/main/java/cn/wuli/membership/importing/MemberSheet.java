package cn.wuli.membership.importing;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.MemberDetails;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.SheetValues;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a sheet of members looks like. */
final class MemberSheet {
    private static final int LONGEST = 60;

    static final SheetColumn<String> STAFF_NUMBER =
            SheetColumn.text("工号", LONGEST).asRequired().withExample("2020001");
    static final SheetColumn<String> NAME =
            SheetColumn.text("姓名", LONGEST).asRequired().withExample("欧阳修");
    static final SheetColumn<String> UNIT = SheetColumn.text("所在组织", LONGEST)
            .asRequired()
            .withRule("本单位内分工会或小组的编码，或不重名的名称")
            .withExample("会计学院分工会");
    private static final SheetColumn<Sex> SEX = SheetColumn.choice("性别", labelled(Sex.values(), Sex::label));
    private static final SheetColumn<Employment> EMPLOYMENT = SheetColumn.choice(
                    "用工形式", labelled(Employment.values(), Employment::label))
            .asRequired();
    private static final SheetColumn<LocalDate> JOINED_ON =
            SheetColumn.date("入会日期").asRequired().withExample("2020-09-01");
    private static final SheetColumn<IdentityKind> IDENTITY_KIND =
            SheetColumn.choice("证件类型", labelled(IdentityKind.values(), IdentityKind::label));
    static final SheetColumn<String> IDENTITY_NUMBER =
            SheetColumn.text("证件号", LONGEST).asRequired().withRule("请把该列设为“文本”格式；未填证件类型时按居民身份证核对");
    private static final SheetColumn<PhoneNumber> PHONE = SheetColumn.of("手机号", "11位数字", PhoneNumber::parse);

    static final SheetTemplate<MemberRow> TEMPLATE = new SheetTemplate<>(
            "会员导入",
            List.of(STAFF_NUMBER, NAME, UNIT, SEX, EMPLOYMENT, JOINED_ON, IDENTITY_KIND, IDENTITY_NUMBER, PHONE),
            MemberSheet::row);

    private MemberSheet() {}

    private static MemberRow row(SheetValues values) {
        MemberDetails details = MemberDetails.of(
                values.get(STAFF_NUMBER),
                values.get(NAME),
                values.find(SEX).orElse(Sex.UNKNOWN),
                values.get(EMPLOYMENT),
                values.get(JOINED_ON),
                Calendars.today());
        IdentityDocument identity = IdentityDocument.parse(
                values.find(IDENTITY_KIND).orElse(IdentityKind.RESIDENT), values.get(IDENTITY_NUMBER));
        return new MemberRow(
                values.get(UNIT).strip(),
                details.agreeingWith(identity),
                values.find(PHONE).orElse(null),
                identity);
    }

    private static <V> Map<String, V> labelled(V[] values, Function<V, String> label) {
        Map<String, V> byLabel = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> byLabel.put(label.apply(value), value));
        return byLabel;
    }
}
