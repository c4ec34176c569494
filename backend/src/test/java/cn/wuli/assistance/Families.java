package cn.wuli.assistance;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Synthetic families: identity numbers with a valid check digit under the unassigned area 339900. */
public final class Families {
    private static final AtomicInteger NEXT = new AtomicInteger();
    /** 1,000.00 yuan a month and head. */
    public static final long SUBSISTENCE_LINE = 100_000;

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Families() {}

    /** A new adult's number; never given twice in a test run. */
    public static String adult() {
        return number("19800101");
    }

    public static String child() {
        return number("20150301");
    }

    private static String number(String born) {
        int serial = NEXT.getAndIncrement();
        int day = serial / 1000 % 28 + 1;
        String digits = "339900" + born.substring(0, 6) + "%02d%03d".formatted(day, serial % 1000);
        return digits + IdentityNumber.checkCharacter(digits);
    }

    /** Somebody new who is a member in a unit; he never signs in. */
    public static UUID memberOf(UUID unitId, String name) {
        UUID person = Ids.next();
        sql("insert into auth.person (id, name) values (?, ?)", person, name);
        sql(
                "insert into auth.post (id, person_id, unit_id, post_type, valid) values (?, ?, ?, 'MEMBER', '[2024-01-01,)')",
                Ids.next(),
                person,
                unitId);
        return person;
    }

    /** The local 低保 of the city of the tests; set once. */
    public static void setSubsistenceLine() {
        sql("""
                insert into ref.rule_version (id, pack, code, region, valid, value, basis, trust)
                select gen_random_uuid(), 'hardship', 'subsistence-line', '330100', '[2020-01-01,)', '100000', '测试', 'DEMO'
                 where not exists (select from ref.rule_version where code = 'subsistence-line' and region = '330100')""");
    }

    public static void sql(String statement, Object... values) {
        try (var connection = TestDatabase.asMigrator();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A family of three with 30,000.00 yuan a year: deep hardship. The filler has the signed authorisation of the adults. */
    public static Map<String, Object> declaration(Persona filler, String self, String spouse) {
        String agreement = paper(filler, "授权书.pdf");
        Map<String, Object> declaration = new HashMap<>();
        declaration.put("phone", "13800005678");
        declaration.put("address", "浙江省杭州市西湖区学院路一号");
        declaration.put("bankAccount", "6222020200112233445");
        declaration.put("bankName", "工商银行下沙支行");
        declaration.put("primaryCause", "ILLNESS");
        declaration.put("statement", "配偶患病，长期治疗。");
        declaration.put(
                "family",
                new ArrayList<>(List.of(
                        person("陈晓明", "SELF", self, 3_000_000, agreement),
                        person("王丽", "SPOUSE", spouse, 0, agreement),
                        person("陈小宝", "CHILD", child(), 0, null))));
        declaration.put("expenses", List.of(Map.of("kind", "ILLNESS", "annualAmount", 1_200_000, "note", "化疗自付费用")));
        declaration.put("assets", Map.of("homes", 1, "areaHundredths", 7000, "cars", 0));
        return declaration;
    }

    /** A paper that somebody has uploaded. */
    public static String paper(Persona by, String name) {
        return as(by).contentType("multipart/form-data")
                .multiPart("file", name, PDF, "application/pdf")
                .post("/api/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Map<String, Object> person(
            String name, String relation, String number, long income, @Nullable String agreement) {
        Map<String, Object> person = new HashMap<>(Map.of(
                "name", name,
                "relation", relation,
                "identityNumber", number,
                "annualIncome", income,
                "health", "肺部疾病",
                "livesTogether", true));
        if (agreement != null) {
            person.put("agreedOn", Calendars.today().minusMonths(2).toString());
            person.put("agreementFileId", agreement);
            person.put("consents", List.of("FINANCE", "MEDICAL"));
        } else {
            person.put("consents", List.of("CHILD", "MEDICAL"));
            person.put("guardian", 0);
        }
        return person;
    }

    /** A draft with a whole declaration, filled by the branch secretary for a new member of the branch. */
    public static String draft() {
        return draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, adult(), adult());
    }

    public static String draft(Persona filler, UUID unitId, String self, String spouse) {
        return draft(filler, unitId, "陈晓明", self, spouse);
    }

    public static String draft(Persona filler, UUID unitId, String name, String self, String spouse) {
        setSubsistenceLine();
        String id = as(filler)
                .body(Map.of("personId", memberOf(unitId, name)))
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        declare(filler, id, self, spouse);
        return id;
    }

    /** A member applies for his own family; nothing is filled in yet. */
    public static String ownFile(Persona member) {
        setSubsistenceLine();
        return as(member)
                .body(Map.of())
                .post("/api/hardship-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A member's own application, filled in and not yet submitted. */
    public static String ownDraft(Persona member) {
        String id = ownFile(member);
        declare(member, id, adult(), adult());
        return id;
    }

    private static void declare(Persona filler, String id, String self, String spouse) {
        as(filler)
                .header("If-Match", 0)
                .body(declaration(filler, self, spouse))
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
    }

    public static int version(Persona reader, String id) {
        return as(reader)
                .get("/api/hardship-files/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** One step of a file, with the version as it is. */
    public static ValidatableResponse step(Persona persona, String id, String step, Object body) {
        Integer version =
                as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + id).path("version");
        return as(persona)
                .header("If-Match", version == null ? 0 : version)
                .body(body)
                .post("/api/hardship-files/" + id + "/" + step)
                .then();
    }

    public static ValidatableResponse step(Persona persona, String id, String step) {
        return step(persona, id, step, Map.of("opinion", "同意"));
    }

    public static Map<String, Object> visit(String... visitors) {
        return Map.of(
                "visitedOn",
                "2026-11-18",
                "visitors",
                List.of(visitors),
                "findings",
                "情况属实",
                "agrees",
                true,
                "photos",
                List.of());
    }

    /** Submitted by the secretary. */
    public static String submitted() {
        String id = draft();
        step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        return id;
    }

    /** Reviewed by the chair and published. */
    public static String published() {
        String id = submitted();
        step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit("甲", "乙")).statusCode(200);
        step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200);
        return id;
    }

    public static void endNotice(String id) {
        sql("update biz.hardship_notice set ends_on = current_date - 1 where file_id = ?", UUID.fromString(id));
    }

    /** A grant for an active family, proposed and submitted by the secretary of the branch. */
    public static String grant(String yuan) {
        String id = as(Persona.BRANCH_SECRETARY)
                .body(Map.of(
                        "fileId",
                        active(),
                        "purpose",
                        "HARDSHIP_AID",
                        "amount",
                        cn.wuli.platform.money.Money.ofYuan(yuan),
                        "explanation",
                        "治疗费用"))
                .post("/api/aid-grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        grantStep(Persona.BRANCH_SECRETARY, id, "submission", Map.of()).statusCode(200);
        return id;
    }

    public static ValidatableResponse grantStep(Persona persona, String id, String step, Object body) {
        int version = as(Persona.CAMPUS_CHAIR).get("/api/aid-grants/" + id).path("version");
        return as(persona)
                .header("If-Match", version)
                .body(body)
                .post("/api/aid-grants/" + id + "/" + step)
                .then();
    }

    public static String active() {
        String id = published();
        endNotice(id);
        step(Persona.CAMPUS_VICE_CHAIR, id, "activation").statusCode(200);
        return id;
    }
}
