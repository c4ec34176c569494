package cn.wuli.membership.rest;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees which members. */
@WuliTest
class SeeingMembersTest {
    @BeforeEach
    void members() throws SQLException {
        SampleMembers.load();
    }

    @Test
    void listsTheWholeUnionForACampusOfficer() {
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/members?limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("单雄信", "欧阳修", "古丽·买买提"))
                .body("items.name", not(hasItem("司马光")))
                .body("items.find { it.staffNumber == '10001' }.unitName", equalTo("会计学院分工会"));
    }

    @Test
    void listsOwnBranchOnlyForItsSecretary() {
        as(Persona.BRANCH_SECRETARY)
                .get("/api/members?limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("单雄信", "欧阳修"))
                .body("items.name", not(hasItem("古丽·买买提")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"OTHER_BRANCH_SECRETARY", "OTHER_CAMPUS_CHAIR", "PROVINCE_CHAIR", "CITY_CHAIR"})
    void hidesAMemberFromOtherBranchesUnionsAndSuperiors(Persona stranger) {
        as(stranger)
                .get("/api/members/" + SampleMembers.MEMBER.id())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:wuli:problem:not-found"));
        as(stranger)
                .get("/api/members/" + SampleMembers.MEMBER.id() + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void showsAMemberHisOwnRecordAndNothingElse() {
        as(Persona.MEMBER)
                .get("/api/my-membership")
                .then()
                .statusCode(200)
                .body("name", equalTo("单雄信"))
                .body("allowedActions", hasSize(0));
        as(Persona.MEMBER).get("/api/members").then().statusCode(403);
        as(Persona.MEMBER)
                .get("/api/members/" + SampleMembers.OTHER_MEMBER.id())
                .then()
                .statusCode(403);
    }

    @Test
    void saysSoWhenNoMembershipBelongsToThePerson() {
        as(Persona.CAMPUS_TREASURER)
                .get("/api/my-membership")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:wuli:problem:not-a-member"));
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        anonymously().get("/api/members").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"单雄, 单雄信", "买买提, 古丽·买买提", "shanx, 单雄信", "SXX, 单雄信", "oy, 欧阳修", "20001, 古丽·买买提", "ｏｙ, 欧阳修"})
    void findsByPartOfTheNameByPinyinByInitialsAndByStaffNumber(String text, String name) {
        as(Persona.CAMPUS_CHAIR)
                .queryParam("q", text)
                .get("/api/members")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(name));
    }

    @Test
    void filtersByUnitWithAllBelowIt() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/members?limit=200&unit=" + SmallProvince.OTHER_BRANCH)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("古丽·买买提"))
                .body("items.name", not(hasItem("单雄信")));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/members?unit=" + SmallProvince.OTHER_CAMPUS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void pagesWithoutGapOrRepetitionInEveryOrder() {
        for (String order : new String[] {"STAFF_NUMBER", "NAME", "JOINED", "NAME&descending=true"}) {
            String first = "/api/members?unit=" + SmallProvince.BRANCH + "&q=10&limit=1&withTotal=true&sort=" + order;
            var page =
                    as(Persona.CAMPUS_CHAIR).get(first).then().statusCode(200).body("nextCursor", notNullValue());
            String name = page.extract().path("items[0].name");
            as(Persona.CAMPUS_CHAIR)
                    .queryParam("cursor", page.extract().<String>path("nextCursor"))
                    .get(first)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items.name", not(contains(name)));
        }
    }

    @Test
    void countsByUnit() {
        as(Persona.CAMPUS_CHAIR)
                .get("/api/members/counts")
                .then()
                .statusCode(200)
                .body("unitName", hasItems("会计学院分工会", "法学院分工会"))
                .body("unitName", not(hasItem("医学院分工会")));
    }
}
