package cn.wuli.assistance.hardship.importing;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.CampaignCases;
import cn.wuli.assistance.Families;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Existing files come in by sheet as drafts, whole or not at all (A7). */
@WuliTest
class FileImportTest {
    private static final List<String> HEADER =
            List.of("工号", "姓名", "身份证号", "主要致困原因", "手机", "困难情况", "本人年收入（元）", "家庭成员", "医疗自付（元/年）", "住房套数", "卡号", "民族");
    private static final ImportCalls CAMPUS = new ImportCalls(Persona.CAMPUS_WELFARE_OFFICER, "hardship-files", HEADER);

    private record Member(String staffNumber, String name, String personId) {}

    @Test
    void bringsFilesInAsDraftsThatTheFamilyStillHasToSign() throws Exception {
        Member member = member();
        String spouse = Families.adult();
        String run = CAMPUS.upload(List.of(row(member, Families.adult(), "配偶 王丽 " + spouse + " 0")));
        CAMPUS.await(run, "CHECKED");
        CAMPUS.confirm(run);
        CAMPUS.await(run, "APPLIED");
        String id = as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files?status=DRAFT&limit=200")
                .path("items.find { it.applicantName == '" + member.name() + "' && it.filledBy == '"
                        + Persona.CAMPUS_WELFARE_OFFICER.personName() + "' }.id");
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .get("/api/hardship-files/" + id)
                .then()
                .statusCode(200)
                .body("declaration.family", hasSize(2))
                .body("declaration.family[1].name", equalTo("王丽"))
                .body("declaration.expenses[0].annualAmount", equalTo(1_200_000))
                .body("declaration.bankAccount", equalTo("****3445"))
                .body("profile.ethnicity", equalTo("畲族"));
        Families.step(Persona.CAMPUS_WELFARE_OFFICER, id, "submission")
                .statusCode(422)
                .body("errors.message.join(' ')", containsString("授权书"));
    }

    @Test
    void refusesRowsWithTheirReasonAndBringsNothing() throws Exception {
        Member member = member();
        Member twin = member();
        String number = Families.adult();
        String run = CAMPUS.upload(List.of(
                row(member, number, "配偶 王丽 " + Families.adult() + " 0"),
                row(member, Families.adult(), ""),
                row(twin, Families.adult(), "配偶 某人 " + number + " 0"),
                row(new Member("X-404", "查无此人", ""), Families.adult(), ""),
                row(new Member(twin.staffNumber(), "别名", ""), Families.adult(), "邻居 某人 1 0")));
        CAMPUS.await(run, "REFUSED");
        String findings =
                as(Persona.CAMPUS_WELFARE_OFFICER).get("/api/imports/" + run).asString();
        assertTrue(findings.contains("一户一份档案"), findings);
        assertTrue(findings.contains("与第 2 行是同一家庭"), findings);
        assertTrue(findings.contains("没有这个工号"), findings);
        assertTrue(findings.contains("关系只能填"), findings);
        assertEquals(
                403,
                as(Persona.BRANCH_SECRETARY)
                        .get("/api/imports/hardship-files/template")
                        .statusCode());
    }

    private static Member member() {
        UUID id = CampaignCases.member();
        return new Member(
                as(Persona.CAMPUS_CHAIR).get("/api/members/" + id).path("staffNumber"),
                as(Persona.CAMPUS_CHAIR).get("/api/members/" + id).path("name"),
                id.toString());
    }

    private static List<String> row(Member member, String number, String family) {
        return List.of(
                member.staffNumber(),
                member.name(),
                number,
                "本人或家庭成员患病",
                "13800005678",
                "配偶患病，长期治疗。",
                "30000",
                family,
                "12000",
                "1",
                "6222020200112233445",
                "畲族");
    }
}
