package cn.wuli.organisation.importing;

import cn.wuli.organisation.Engagement;
import cn.wuli.platform.access.AccessMatrix;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet of officers: who holds which post of which unit. */
public final class OfficerSheet {
    static final SheetColumn<String> UNIT =
            SheetColumn.text("单位编码", 32).asRequired().withExample("U-10353-02");
    static final SheetColumn<String> PERSON =
            SheetColumn.text("姓名", 40).asRequired().withExample("张三");
    static final SheetColumn<String> STAFF_NUMBER = SheetColumn.text("工号", 32).withExample("20100001");
    static final SheetColumn<String> POST =
            SheetColumn.choice("职务", postTypes()).asRequired();
    static final SheetColumn<String> SOURCE =
            SheetColumn.choice("产生方式", sources()).asRequired();
    static final SheetColumn<Engagement> ENGAGEMENT = SheetColumn.choice("专挂兼", engagements());
    static final SheetColumn<LocalDate> FROM = SheetColumn.date("任职日期").withExample("2026-03-08");
    static final SheetColumn<String> BASIS =
            SheetColumn.text("依据文件", 100).asRequired().withExample("浙商大工〔2026〕12号");

    public static final SheetTemplate<OfficerRow> TEMPLATE = new SheetTemplate<>(
            "干部导入",
            List.of(UNIT, PERSON, STAFF_NUMBER, POST, SOURCE, ENGAGEMENT, FROM, BASIS),
            values -> new OfficerRow(
                    values.get(UNIT),
                    values.get(PERSON),
                    values.find(STAFF_NUMBER).orElse(null),
                    values.get(POST),
                    values.get(SOURCE),
                    values.find(ENGAGEMENT).orElse(Engagement.PART_TIME),
                    values.find(FROM).orElse(null),
                    values.get(BASIS)));

    private OfficerSheet() {}

    /** The code of a post type by its Chinese name. */
    public static String postType(String name) {
        String code = postTypes().get(name);
        if (code == null) {
            throw new IllegalArgumentException("没有这个职务");
        }
        return code;
    }

    /** The Chinese name of a post type. */
    static String postName(String code) {
        return postTypes().entrySet().stream()
                .filter(type -> type.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    private static Map<String, Engagement> engagements() {
        Map<String, Engagement> engagements = new LinkedHashMap<>();
        for (Engagement engagement : Engagement.values()) {
            engagements.put(engagement.label(), engagement);
        }
        return engagements;
    }

    /** Chinese name of the post type to its code. */
    private static Map<String, String> postTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        List<List<String>> rows = AccessMatrix.rows(AccessMatrix.POST_TYPES);
        rows.subList(1, rows.size()).forEach(row -> types.putIfAbsent(row.get(1), row.get(0)));
        return types;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("选举", "ELECTION");
        sources.put("任命", "APPOINTMENT");
        sources.put("会籍", "MEMBERSHIP");
        return sources;
    }
}
