package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import java.util.List;
import java.util.Map;

/** Risks of the tests. */
public final class RiskSteps {
    private RiskSteps() {}

    /** As if no union had reported yet: on a report day the proof has, for some of them. */
    public static void forgetReports() {
        Families.sql("delete from biz.risk_item");
        Families.sql("delete from biz.risk_report");
    }

    public static Map<String, Object> report(String... levels) {
        return Map.of(
                "items",
                List.of(levels).stream()
                        .map(level -> Map.of(
                                "level", level, "people", 12, "situation", "合同集中到期，未告知续签。", "measure", "月底前逐人告知。"))
                        .toList());
    }

    public static String found() {
        forgetReports();
        List<String> ids = as(Persona.CAMPUS_CHAIR)
                .body(report("COMMON"))
                .post("/api/risk-reports")
                .then()
                .statusCode(200)
                .extract()
                .path("open.id");
        return ids.getFirst();
    }
}
