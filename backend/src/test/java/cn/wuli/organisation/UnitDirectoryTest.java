package cn.wuli.organisation;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.StatementCounter;
import cn.wuli.testsupport.WuliTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which part of the directory, and how it is searched. */
@WuliTest
class UnitDirectoryTest {
    private static final String OWN_BRANCH = "会计学院分工会";
    private static final String FOREIGN_BRANCH = "医学院分工会";

    @BeforeAll
    static void spell() {
        Spelling.spellAll();
    }

    @Test
    void showsOwnUnitsAndAllUnionsButNotTheUnitsInsideASibling() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units?limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItems(OWN_BRANCH, "财务管理工会小组", "乙大学工会", "丙学院工会", "测试市总工会"))
                .body("items.name", not(hasItem(FOREIGN_BRANCH)));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.OTHER_CAMPUS_BRANCH)
                .then()
                .statusCode(404);
    }

    @Test
    void showsTheSuperiorTheUnitsInsideTheUnionsItManages() {
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/units?relation=MANAGE&limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("甲大学工会", OWN_BRANCH, FOREIGN_BRANCH))
                .body("items.name", not(hasItem("丙学院工会")))
                .body("items.find { it.name == '会计学院分工会' }.standing", equalTo("MANAGED"));
        as(Persona.PROVINCE_ORGANISER)
                .get("/api/units?relation=GUIDE&limit=200")
                .then()
                .body("items.name", hasItems("丙学院工会", "测试市教育工会"))
                .body("items.name", not(hasItem("甲大学工会")));
    }

    @Test
    void keepsTheNamesOfOfficersInsideTheirUnion() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS)
                .then()
                .statusCode(200)
                .body("posts.postName", hasItems("主席", "财务委员"))
                .body("posts.personName", not(hasItem(Persona.REVOKED_CHAIR.personName())))
                .body("standing", equalTo("OWN"));
        as(Persona.PROVINCE_CHAIR)
                .get("/api/units/" + SmallProvince.CAMPUS)
                .then()
                .statusCode(200)
                .body("posts", empty())
                .body("standing", equalTo("MANAGED"));
    }

    @Test
    void searchesByNamePinyinInitialsAndCode() {
        for (String q : new String[] {"会计学院", "kuaijixueyuan", "KJXY", "kuai ji xue yuan", "t-u1-b1"}) {
            as(Persona.CAMPUS_ORGANISER)
                    .queryParam("q", q)
                    .get("/api/units")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem(OWN_BRANCH))
                    .body("items.name", not(hasItem("法学院分工会")));
        }
        as(Persona.CAMPUS_ORGANISER)
                .queryParam("q", "%")
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void filtersByKindCityParentAndMissingLink() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units?kind=BRANCH&kind=GROUP&withTotal=true&city=330100&own=true")
                .then()
                .body("items.name", containsInAnyOrder(OWN_BRANCH, "法学院分工会", "财务管理工会小组"))
                .body("total", equalTo(3));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units?parent=" + SmallProvince.BRANCH)
                .then()
                .body("items.name", contains("财务管理工会小组"))
                .body("items[0].parentName", equalTo(OWN_BRANCH))
                .body("items[0].cityName", equalTo("杭州市"));
        as(Persona.CAMPUS_CHAIR).get("/api/units?own=true&unlinked=true").then().body("items", empty());
        as(Persona.CAMPUS_CHAIR).get("/api/units?city=33010000").then().statusCode(422);
    }

    @Test
    void pagesByAKeyWithoutGapsOrRepeats() {
        var first = as(Persona.CAMPUS_CHAIR)
                .get("/api/units?own=true&limit=3&withTotal=true")
                .then()
                .body("items", hasSize(3))
                .body("total", equalTo(4))
                .body("nextCursor", notNullValue())
                .extract();
        as(Persona.CAMPUS_CHAIR)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/api/units?own=true&limit=3")
                .then()
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(first.<String>path("items[2].id"))))
                .body("nextCursor", nullValue());
    }

    @Test
    void drawsTheTreeBelowTheOwnUnion() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/tree?depth=1")
                .then()
                .statusCode(200)
                .body("name", equalTo("甲大学工会"))
                .body("childCount", equalTo(2))
                .body("children.name", containsInAnyOrder(OWN_BRANCH, "法学院分工会"))
                .body("children.find { it.name == '会计学院分工会' }.childCount", equalTo(1))
                .body("children.find { it.name == '会计学院分工会' }.children", empty());
        as(Persona.PROVINCE_CHAIR)
                .get("/api/units/tree?depth=3")
                .then()
                .body("children.find { it.name == '甲大学工会' }.via", equalTo("MANAGE"))
                .body("children.find { it.name == '丙学院工会' }.via", equalTo("GUIDE"))
                .body("children.find { it.name == '测试市教育工会' }.children", empty());
        as(Persona.CAMPUS_CHAIR)
                .get("/api/units/tree?root=" + SmallProvince.OTHER_CAMPUS_BRANCH)
                .then()
                .statusCode(404);
    }

    @Test
    void needsFewQueriesWhateverTheSize() {
        as(Persona.PROVINCE_CHAIR).get("/api/units?limit=1").then().statusCode(200);
        assertEquals(
                2,
                StatementCounter.during(() -> as(Persona.PROVINCE_CHAIR).get("/api/units?limit=200&withTotal=true")));
        assertEquals(1, StatementCounter.during(() -> as(Persona.PROVINCE_CHAIR).get("/api/units/tree?depth=12")));
        int page = StatementCounter.during(() -> as(Persona.CAMPUS_CHAIR).get("/api/units/" + SmallProvince.CAMPUS));
        assertTrue(page <= 8, "the page of a unit needs " + page);
    }
}
