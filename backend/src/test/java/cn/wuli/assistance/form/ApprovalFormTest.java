package cn.wuli.assistance.form;

import static cn.wuli.assistance.Families.grantStep;
import static cn.wuli.assistance.Families.step;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The printed forms say what the reader's screen says, with every opinion, and nothing that it hides. */
@WuliTest
class ApprovalFormTest {
    private static final String RARE = "李㛃𬱖";
    private static final List<String> HIDDEN = List.of("13800005678", "6222020200112233445", "肺部疾病", "学院路一号");

    @Test
    void showsAFileWithItsOpinionsFromTheBranchToTheDecision() throws IOException {
        String self = Families.adult();
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, RARE, self, Families.adult());
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        step(Persona.BRANCH_CHAIR, id, "branch-check", Map.of("opinion", "已与本人核对"))
                .statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", Families.visit("甲", "乙"))
                .statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        String before = hardshipForm(Persona.CAMPUS_CHAIR, id);
        assertTrue(before.contains("校工会评议意见"), before);
        assertFalse(before.contains("公示期"), before);
        step(Persona.CAMPUS_CHAIR, id, "review", Map.of("opinion", "同意列入公示")).statusCode(200);
        Families.endNotice(id);
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation", Map.of("opinion", "同意建档"))
                .statusCode(200);

        String form = hardshipForm(Persona.CAMPUS_CHAIR, id);
        for (String expected : List.of(
                PrintHardshipForm.TITLE,
                RARE,
                "陈小宝",
                "30,000.00",
                "医疗自付",
                "结论：深度困难",
                "分工会核对：已与本人核对",
                "入户，调查人：甲、乙；与申报一致。",
                "评议通过并公示：同意列入公示",
                "公示期 5 个工作日",
                "公示期满，没有成立的异议。",
                "建档：同意建档",
                Persona.CAMPUS_VICE_CHAIR.personName() + "（副主席）",
                "第 1 页，共")) {
            says(form, expected);
        }
        says(hardshipForm(Persona.CAMPUS_AUDITOR, id), Persona.CAMPUS_AUDITOR.personName());
        assertTrue(form.contains(self.substring(0, 3) + "***********" + self.substring(14)), form);
        for (Persona reader : List.of(Persona.CAMPUS_CHAIR, Persona.BRANCH_CHAIR, Persona.CAMPUS_AUDITOR)) {
            hidesWhatTheScreenHides(hardshipForm(reader, id), self);
        }
    }

    @Test
    void spellsTheAmountOfAGrantAndLeavesRoomForTheSignaturesToCome() throws IOException {
        String id = Families.grant("6000.00");
        grantStep(Persona.BRANCH_CHAIR, id, "branch-check", Map.of("opinion", "情况属实"))
                .statusCode(200);
        grantStep(Persona.CAMPUS_CHAIR, id, "approval", Map.of("opinion", "同意救助"))
                .statusCode(200);
        String form = grantForm(Persona.CAMPUS_WELFARE_OFFICER, id);
        for (String expected : List.of(
                PrintGrantForm.TITLE,
                "6,000.00 元",
                "人民币陆仟元整",
                "陈晓明",
                "家庭成员",
                "结论：深度困难",
                "分工会核对：情况属实",
                "校工会审批意见（1）",
                "会签：同意救助",
                "校工会审批意见（2）",
                "财务列支意见")) {
            says(form, expected);
        }
        hidesWhatTheScreenHides(form, "339900198001");
    }

    @Test
    void tellsATreasurerNothingOfTheFamilyThatHeMayNotOpen() throws IOException {
        String id = Families.grant("900.00");
        String form = grantForm(Persona.CAMPUS_TREASURER, id);
        assertTrue(form.contains("人民币玖佰元整"), form);
        for (String family : List.of("家庭成员", "陈小宝", "深度困难", "339900", "138****")) {
            assertFalse(form.contains(family), () -> family + " in\n" + form);
        }
    }

    @Test
    void isSeenByTheFamilyWhoPrinted() throws IOException {
        String id = Families.ownFile(Persona.OTHER_MEMBER);
        assertTrue(hardshipForm(Persona.OTHER_MEMBER, id).contains("尚未提交"));
        hardshipForm(Persona.CAMPUS_CHAIR, id);
        as(Persona.OTHER_MEMBER)
                .get("/api/my-data/accesses")
                .then()
                .body("items.findAll { it.objectType == 'hardship-file' }.purpose", hasItem("打印审批表"));
        step(Persona.OTHER_MEMBER, id, "withdrawal", Map.of()).statusCode(200);
    }

    private static String hardshipForm(Persona reader, String id) throws IOException {
        return text(reader, "hardship-files", id);
    }

    private static String grantForm(Persona reader, String id) throws IOException {
        return text(reader, "aid-grants", id);
    }

    /** The text without its line breaks. The link opens without a session, as WeChat opens it. */
    private static String text(Persona reader, String kind, String id) throws IOException {
        String url = as(reader)
                .post("/api/{kind}/{id}/approval-form", kind, id)
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        var answer = RestAssured.given().urlEncodingEnabled(false).get(url);
        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", answer.contentType());
        byte[] pdf = answer.asByteArray();
        Files.write(Path.of("target", "form-" + kind + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void says(String form, String expected) {
        assertTrue(form.contains(expected.replace(" ", "")), () -> expected + " is missing in\n" + form);
    }

    private static void hidesWhatTheScreenHides(String form, String identityNumber) {
        assertFalse(form.contains(identityNumber), form);
        for (String hidden : HIDDEN) {
            assertFalse(form.contains(hidden), () -> hidden + " in\n" + form);
        }
    }
}
