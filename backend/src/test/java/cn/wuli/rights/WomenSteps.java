package cn.wuli.rights;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.Families;
import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The women's committee of the campus and what the tests bring to it. */
public final class WomenSteps {
    private static final String TERM = "WomenSteps";

    private WomenSteps() {}

    /** The vice-chair leads it, the welfare officer is a member; the chair has no seat. */
    public static void committee() {
        dissolve();
        UUID term = Ids.next();
        UUID body = Ids.next();
        Families.sql(
                "insert into org.term (id, unit_id, ordinal, valid, elected_by) values (?, ?, 97, '[2090-01-01,2091-01-01)', ?)",
                term,
                SmallProvince.CAMPUS,
                TERM);
        Families.sql(
                "insert into org.body (id, unit_id, term_id, kind, name, valid, basis_document)"
                        + " values (?, ?, ?, 'WOMEN', ?, '[2026-01-01,2030-01-01)', '试验')",
                body,
                SmallProvince.CAMPUS,
                term,
                TERM);
        seat(body, Persona.CAMPUS_VICE_CHAIR, "HEAD");
        seat(body, Persona.CAMPUS_WELFARE_OFFICER, "MEMBER");
    }

    public static void dissolve() {
        Families.sql("delete from org.body_member where body_id in (select id from org.body where name = ?)", TERM);
        Families.sql("delete from org.body where name = ?", TERM);
        Families.sql("delete from org.term where elected_by = ?", TERM);
    }

    private static void seat(UUID body, Persona persona, String position) {
        Families.sql(
                "insert into org.body_member (id, body_id, person_id, position, valid, basis_document)"
                        + " values (?, ?, ?, ?, '[2026-01-01,2030-01-01)', '试验')",
                Ids.next(),
                body,
                persona.personId(),
                position);
    }

    public static Map<String, Object> filing(String words) {
        return Map.of("kind", "MATERNITY", "words", words);
    }

    public static String filed(String words) {
        List<String> ids = as(Persona.MEMBER)
                .body(filing(words))
                .post("/api/own-women-cases")
                .then()
                .statusCode(200)
                .extract()
                .path("cases.findAll { it.words == '" + words + "' }.id");
        return ids.getFirst();
    }

    public static Map<String, Object> planItem(String subject, String dueOn) {
        return Map.of("kind", "TRAINING", "subject", subject, "dueOn", dueOn);
    }

    public static String planned(String subject, String dueOn) {
        as(Persona.CAMPUS_VICE_CHAIR)
                .body(planItem(subject, dueOn))
                .post("/api/women-plan-items")
                .then()
                .statusCode(204);
        List<String> ids = as(Persona.CAMPUS_VICE_CHAIR)
                .get("/api/women-ledger?year=2026")
                .path("plan.findAll { it.subject == '" + subject + "' }.id");
        return ids.getFirst();
    }

    /** All rules kept, but for the one named. */
    public static Map<String, Object> check(String broken, String situation) {
        List<String> codes =
                as(Persona.CAMPUS_VICE_CHAIR).get("/api/women-ledger?year=2026").path("checklist.code");
        return Map.of(
                "checkedOn",
                "2026-11-20",
                "items",
                codes.stream()
                        .map(code -> code.equals(broken)
                                ? Map.of("code", code, "met", false, "situation", situation, "dueOn", "2026-11-21")
                                : Map.<String, Object>of("code", code, "met", true))
                        .toList());
    }

    public static String found(String situation) {
        as(Persona.CAMPUS_VICE_CHAIR)
                .body(check("protect-overtime", situation))
                .post("/api/women-checks")
                .then()
                .statusCode(204);
        List<String> ids = as(Persona.CAMPUS_VICE_CHAIR)
                .get("/api/women-ledger?year=2026")
                .path("findings.findAll { it.situation == '" + situation + "' }.id");
        return ids.getFirst();
    }
}
