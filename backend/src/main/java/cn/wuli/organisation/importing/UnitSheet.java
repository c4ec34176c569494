package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.SheetValues;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet of units: 编码, 名称, 类型, relations and the document they rest on. */
public final class UnitSheet {
    private static final Map<String, String> CITIES = cities();

    static final SheetColumn<String> CODE =
            SheetColumn.of("编码", "字母、数字和短横线，全省唯一", UnitSheet::code).asRequired().withExample("U-10353-02");
    static final SheetColumn<String> NAME =
            SheetColumn.text("名称", 80).asRequired().withExample("会计学院分工会");
    static final SheetColumn<String> SHORT_NAME = SheetColumn.text("简称", 40).withExample("会计学院");
    static final SheetColumn<UnitKind> KIND = SheetColumn.choice("类型", kinds()).asRequired();
    static final SheetColumn<String> CITY = SheetColumn.choice("地区", CITIES).asRequired();
    static final SheetColumn<String> MANAGER =
            SheetColumn.of("隶属上级", "管理上级的编码，只能有一个", UnitSheet::code).withExample("U-10353");
    static final SheetColumn<List<String>> GUIDES = SheetColumn.of(
                    "业务指导上级", "编码，多个用顿号隔开", text -> List.of(text.split("[、;；]\\s*")))
            .withExample("ZJ");
    static final SheetColumn<LocalDate> FROM =
            SheetColumn.date("成立日期").asRequired().withExample("2004-09-01");
    static final SheetColumn<String> BASIS =
            SheetColumn.text("依据文件", 100).asRequired().withExample("浙教工〔2020〕25号");

    public static final SheetTemplate<UnitRow> TEMPLATE = new SheetTemplate<>(
            "组织导入", List.of(CODE, NAME, SHORT_NAME, KIND, CITY, MANAGER, GUIDES, FROM, BASIS), UnitSheet::row);

    private UnitSheet() {}

    private static UnitRow row(SheetValues values) {
        return new UnitRow(
                values.get(CODE),
                values.get(NAME),
                values.find(SHORT_NAME).orElse(null),
                values.get(KIND),
                values.get(CITY),
                values.find(MANAGER).orElse(null),
                values.find(GUIDES).orElse(List.of()),
                values.get(FROM),
                values.get(BASIS));
    }

    private static String code(String text) {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")) {
            throw new IllegalArgumentException("只能用字母、数字和短横线，不超过 32 位");
        }
        return text;
    }

    private static Map<String, UnitKind> kinds() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(kind.label(), kind);
        }
        return kinds;
    }

    /** The cities of the province by GB/T 2260. */
    private static Map<String, String> cities() {
        Map<String, String> cities = new LinkedHashMap<>();
        String[] names = {"杭州市", "宁波市", "温州市", "嘉兴市", "湖州市", "绍兴市", "金华市", "衢州市", "舟山市", "台州市", "丽水市"};
        for (int i = 0; i < names.length; i++) {
            cities.put(names[i], "33%02d00".formatted(i + 1));
        }
        return cities;
    }
}
