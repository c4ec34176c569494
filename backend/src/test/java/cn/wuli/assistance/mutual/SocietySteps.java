package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestIds;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The society of the campus, with the charter of a member university: 120 yuan a year, 90 from April on. */
public final class SocietySteps {
    static final String SOCIETY = "/api/mutual-societies/own";

    private static final String RULES = """
            insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, document_number, trust)
            select gen_random_uuid(), 'mutual-society', given.code, ?, daterange('2025-01-01', null), to_jsonb(given.value), '测试', '测试互助〔2019〕1号', 'DEMO'
              from (values ('dues-year', 12000), ('dues-instalments', 12), ('waiting-days', 0), ('claim-days', 400), ('segment-1-from', 300000),
                ('segment-1-share', 0.3), ('segment-2-from', 1000000), ('segment-2-share', 0.5), ('person-ceiling', 2000000),
                ('committee-size', 3), ('committee-quorum', 2)) given (code, value)
            union all
            select gen_random_uuid(), 'mutual-society', 'first-dues-' || lpad(m::text, 2, '0'), ?, daterange('2025-01-01', null),
                to_jsonb(case when m < 4 then 12000 else 9000 end), '测试', '测试互助〔2019〕1号', 'DEMO'
              from generate_series(1, 12) m
            on conflict do nothing""";

    private SocietySteps() {}

    /** Founded in 2019; the same for all tests. */
    public static UUID ofCampus() {
        UUID id = TestIds.id("society:campus");
        MutualSteps.execute(
                "insert into biz.mutual_society (tenant_id, id, name, founded_on, document_number, changed_at)"
                        + " values (?, ?, '甲大学互助会', '2019-01-01', '测试互助〔2019〕1号', now()) on conflict do nothing",
                SmallProvince.CAMPUS,
                id);
        return id;
    }

    /** A member of its branch, for the proof that others do not find him. */
    public static UUID memberOfCampus() {
        UUID id = TestIds.id("society-member:proof");
        MutualSteps.execute(
                "insert into biz.society_member (tenant_id, id, unit_id, person_id, staff_number, name, joined_on, owes_from)"
                        + " values (?, ?, ?, ?, '90001', '试验', '2020-01-01', '2020-01-01') on conflict do nothing",
                SmallProvince.CAMPUS,
                id,
                SmallProvince.BRANCH,
                UUID.randomUUID());
        return id;
    }

    /** A year far ahead, so that no story meets it. */
    public static UUID yearOfCampusAlone() {
        UUID id = TestIds.id("society-year:proof");
        MutualSteps.execute(
                """
                insert into biz.mutual_period (tenant_id, id, scheme, organiser_id, organiser_name, name, document_number, starts_on,
                    ends_on, enrol_until, claim_until, status, drafted_by, drafted_by_name, changed_at, parameters)
                values (?, ?, 'SOCIETY', ?, '试验', ?, '试验', '2031-01-01', '2031-12-31', '2031-12-31', '2032-03-31', 'OPEN', ?, '试验', now(),
                    '[{"code": "dues-year", "name": "试", "value": "12000", "figure": "试", "source": "试"},
                      {"code": "dues-instalments", "name": "试", "value": "1", "figure": "试", "source": "试"},
                      {"code": "committee-size", "name": "试", "value": "3", "figure": "试", "source": "试"},
                      {"code": "committee-quorum", "name": "试", "value": "2", "figure": "试", "source": "试"},
                      {"code": "more-info-rounds", "name": "试", "value": "2", "figure": "试", "source": "试"}]')
                on conflict do nothing""", SmallProvince.CAMPUS, id, SmallProvince.CAMPUS, "试验 " + id, Persona.CAMPUS_CHAIR.personId());
        return id;
    }

    /** A session that votes on a claim. */
    public static UUID sessionOf(UUID year, UUID claim) {
        UUID session = UUID.randomUUID();
        MutualSteps.execute(
                "insert into biz.society_session (tenant_id, id, period_id, period_name, held_on, place, size, quorum,"
                        + " recorded_by, recorded_by_name) values (?, ?, ?, '试验', current_date, '试验', 3, 2, ?, '试验')",
                SmallProvince.CAMPUS,
                session,
                year,
                UUID.randomUUID());
        MutualSteps.execute(
                "insert into biz.society_ballot (tenant_id, session_id, claim_id) values (?, ?, ?)",
                SmallProvince.CAMPUS,
                session,
                claim);
        return session;
    }

    /** Nobody has joined, whatever another test did. */
    static void withoutMembers() {
        for (String table : List.of("payment", "receipt", "due", "member")) {
            MutualSteps.execute("delete from biz.society_" + table + " where tenant_id = ?", SmallProvince.CAMPUS);
        }
    }

    static void completeCharter() {
        MutualSteps.execute(RULES, SmallProvince.CAMPUS, SmallProvince.CAMPUS);
    }

    static ValidatableResponse draft(Persona officer, int year) {
        return as(officer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name",
                        year + " 年度 " + UUID.randomUUID(),
                        "documentNumber",
                        "测试互助〔" + year + "〕1号",
                        "startsOn",
                        Year.of(year).atDay(1).toString(),
                        "endsOn",
                        LocalDate.of(year, 12, 31).toString(),
                        "enrolUntil",
                        LocalDate.of(year, 12, 31).toString(),
                        "claimUntil",
                        LocalDate.of(year + 1, 3, 31).toString()))
                .post(SOCIETY + "/years")
                .then();
    }

    /** This year of the campus: in force, with a fund of its own. */
    static String effectiveYear() {
        String known = as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-periods")
                .path("find { it.scheme == 'SOCIETY' && it.status == 'EFFECTIVE' }.id");
        if (known != null) {
            return known;
        }
        ofCampus();
        completeCharter();
        String year = draft(Persona.CAMPUS_WELFARE_OFFICER, Calendars.today().getYear())
                .statusCode(200)
                .extract()
                .path("id");
        step(Persona.CAMPUS_CHAIR, year, "publication").statusCode(200);
        as(Persona.CAMPUS_TREASURER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("fundId", fund()))
                .post("/api/mutual-periods/" + year + "/fund")
                .then()
                .statusCode(200);
        for (String step : List.of("opening", "lock", "effect")) {
            step(Persona.CAMPUS_WELFARE_OFFICER, year, step).statusCode(200);
        }
        return year;
    }

    private static String fund() {
        String fund = as(Persona.CAMPUS_TREASURER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name",
                        "互助会资金",
                        "sourceCode",
                        "MUTUAL",
                        "purposes",
                        List.of("MUTUAL_CLAIM"),
                        "opening",
                        5_000_000,
                        "basisDocument",
                        "测试互助〔2019〕1号"))
                .post("/api/funds")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        as(Persona.CAMPUS_CHAIR)
                .header("If-Match", 0)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/funds/" + fund + "/approval")
                .then()
                .statusCode(200);
        return fund;
    }

    static ValidatableResponse step(Persona actor, String year, String step) {
        int version =
                as(Persona.CAMPUS_CHAIR).get("/api/mutual-periods/" + year).path("version");
        return as(actor)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + year + "/" + step)
                .then();
    }
}
