package cn.wuli.organisation.importing;

import cn.wuli.platform.access.AccessMatrix;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet of officers: who holds which post of which unit. */
public final class OfficerSheet {
    static final SheetColumn<String> UNIT =
            SheetColumn.text("单位编码", 32).asRequired().withExample("U-10353-02");
    static final SheetColumn<String> PERSON =
            SheetColumn.text("姓名", 40).asRequired().withExample("张三");
    static final SheetColumn<String> POST =
            SheetColumn.choice("职务", postTypes()).asRequired();
    static final SheetColumn<String> SOURCE =
            SheetColumn.choice("产生方式", sources()).asRequired();

    public static final SheetTemplate<OfficerRow> TEMPLATE = new SheetTemplate<>(
            "干部导入",
            List.of(UNIT, PERSON, POST, SOURCE),
            values -> new OfficerRow(values.get(UNIT), values.get(PERSON), values.get(POST), values.get(SOURCE)));

    private OfficerSheet() {}

    /** The code of a post type by its Chinese name. */
    public static String postType(String name) {
        String code = postTypes().get(name);
        if (code == null) {
            throw new IllegalArgumentException("没有这个职务");
        }
        return code;
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
