package cn.wuli.assistance.hardship;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A member asks how the rules would see his family, before anybody hears of it. */
@WuliTest
class SelfCheckTest {
    @Test
    void answersInWordsWithTheRulesOfARealFileAndKeepsNothing() throws SQLException {
        long before = rows();
        check(Map.of("homes", 1, "areaHundredths", 8000, "cars", 1))
                .statusCode(200)
                .body("category", equalTo("DEEP"))
                .body("exclusions", hasSize(0))
                .body("lines.words", hasItems("结论：深度困难", "（40,000.00 － 4,000.00）÷ 12 ÷ 4 人 ＝ 750.00 元/人·月"))
                .body("lines.source", hasItem(containsString("演示数据")));
        assertEquals(before, rows());
    }

    @Test
    void knowsTheExceptionOfTheSecondHomeAndExcludesTheSecondCar() {
        check(Map.of("homes", 2, "areaHundredths", 4500))
                .body("exclusions", hasSize(0))
                .body("lines.words", hasItem(containsString("属于例外，不影响建档")));
        check(Map.of("homes", 2, "areaHundredths", 6000)).body("exclusions[0]", containsString("商品住房 2 套"));
        check(Map.of("cars", 2)).body("exclusions", equalTo(List.of("有家庭用车 2 辆")));
        check(Map.of("costlySchool", true, "businessPremises", true, "employees", 2))
                .body("exclusions", hasSize(3))
                .body("lines.source", hasItem(containsString("浙教工〔2022〕27号")));
    }

    @Test
    void saysWhatItCannotRead() {
        Families.setSubsistenceLine();
        as(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of(
                        "household",
                        3,
                        "annualIncome",
                        -1,
                        "expenses",
                        List.of(Map.of("kind", "YACHT", "annualAmount", 5))))
                .post("/api/hardship-self-check")
                .then()
                .statusCode(422)
                .body("errors.path", hasItems("annualIncome", "expenses[0].kind"));
        as(Persona.OTHER_BRANCH_MEMBER)
                .body(Map.of("household", 0, "annualIncome", 1))
                .post("/api/hardship-self-check")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem("请填写共同生活的人数，至少 1 人"));
    }

    private static ValidatableResponse check(Map<String, Object> assets) {
        Families.setSubsistenceLine();
        Map<String, Object> answers =
                new HashMap<>(Map.of("household", 4, "annualIncome", 4_000_000, "assets", assets));
        answers.put("expenses", List.of(Map.of("kind", "ILLNESS", "annualAmount", 400_000)));
        return as(Persona.OTHER_BRANCH_MEMBER)
                .body(answers)
                .post("/api/hardship-self-check")
                .then()
                .statusCode(200);
    }

    private static long rows() throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var query = connection.prepareStatement("select (select count(*) from biz.hardship_file)"
                        + " + (select count(*) from biz.hardship_version)");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
