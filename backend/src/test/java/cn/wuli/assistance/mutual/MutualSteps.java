package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Periods of mutual aid of the small province, brought as far as a test needs them. */
public final class MutualSteps {
    private static final String RULES = """
            insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, document_number, trust)
            select gen_random_uuid(), 'mutual-aid', given.code, ?, '[2025-01-01,)', to_jsonb(given.value), '测试', '测试〔2025〕9号', 'DEMO'
              from (values ('waiting-days', 30), ('claim-days', 90), ('critical-amount', 1500000), ('large-cost-threshold', 1000000),
                ('large-cost-share', 1), ('large-cost-most', 1000000)) given (code, value)
             where not exists (select from ref.rule_version r where r.pack = 'mutual-aid' and r.code = given.code and r.unit_id = ?)""";

    private MutualSteps() {}

    /** What no notice says, set by the province for periods that begin in 2025 or later. */
    public static void completeRules() {
        execute(RULES, SmallProvince.PROVINCE, SmallProvince.PROVINCE);
    }

    static Map<String, Object> plan(LocalDate startsOn, LocalDate endsOn) {
        return Map.of(
                "name",
                "测试期 " + UUID.randomUUID(),
                "documentNumber",
                "测试〔2026〕30号",
                "startsOn",
                startsOn.toString(),
                "endsOn",
                endsOn.toString(),
                "enrolUntil",
                endsOn.toString(),
                "claimUntil",
                endsOn.plusDays(90).toString());
    }

    static String draft(LocalDate startsOn, LocalDate endsOn) {
        return as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(plan(startsOn, endsOn))
                .post("/api/mutual-periods")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** Takes a step with the version that the actor sees. */
    static ValidatableResponse step(Persona actor, String id, String step) {
        int version =
                as(Persona.PROVINCE_CHAIR).get("/api/mutual-periods/" + id).path("version");
        return as(actor)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + id + "/" + step)
                .then();
    }

    /** A period in which members are enrolled. */
    public static String open(LocalDate startsOn, LocalDate endsOn) {
        completeRules();
        String id = draft(startsOn, endsOn);
        step(Persona.PROVINCE_CHAIR, id, "publication").statusCode(200);
        step(Persona.PROVINCE_WELFARE_OFFICER, id, "opening").statusCode(200);
        return id;
    }

    /** One that only the campus has, for the proof that others do not find it. */
    public static UUID ofCampusAlone() {
        UUID id = UUID.randomUUID();
        execute("""
                insert into biz.mutual_period (tenant_id, id, organiser_id, organiser_name, name, document_number, starts_on, ends_on,
                    enrol_until, claim_until, status, drafted_by, drafted_by_name, changed_at, parameters)
                select ?, ?, ?, '试验', ?, '试验', current_date, current_date + 300, current_date + 300, current_date + 400, 'OPEN', ?,
                    '试验', now(), jsonb_agg(jsonb_build_object('code', code, 'name', code, 'value', value, 'figure', value, 'source', '试验'))
                  from (values ('fee', '11000'), ('coverage-line', '0.8'), ('discharge-day-counts', '1'), ('large-cost-threshold', '1000000'),
                    ('person-ceiling', '2700000'), ('more-info-rounds', '2'), ('second-review-above', '500000'), ('appeal-days', '15')) rule (code, value)""", SmallProvince.CAMPUS, id, SmallProvince.CAMPUS, "试验 " + id, Persona.CAMPUS_CHAIR.personId());
        return id;
    }

    /** A new entry on the roster that only the campus has. */
    public static UUID entryOf(UUID period) {
        UUID entry = UUID.randomUUID();
        execute(
                "insert into biz.mutual_unit_enrolment (tenant_id, id, period_id, changed_at) values (?, ?, ?, now())"
                        + " on conflict do nothing",
                SmallProvince.CAMPUS,
                UUID.randomUUID(),
                period);
        execute(
                "insert into biz.mutual_enrolment (tenant_id, id, unit_enrolment_id, period_id, unit_id, person_id,"
                        + " staff_number, name, personal_fen, unit_fen) select tenant_id, ?, id, period_id, ?, ?, '1', '试验',"
                        + " 1200, 9800 from biz.mutual_unit_enrolment where tenant_id = ? and period_id = ?",
                entry,
                SmallProvince.BRANCH,
                UUID.randomUUID(),
                SmallProvince.CAMPUS,
                period);
        return entry;
    }

    /** A claim that waits for the branch of the campus; its sealed words carry the canary that nobody else may see. */
    public static UUID claimOf(UUID period, String canary) {
        UUID claim = UUID.randomUUID();
        FieldCipher cipher = Arc.container().instance(FieldCipher.class).get();
        execute(
                "insert into biz.mutual_claim (tenant_id, id, organiser_id, home_id, home_name, period_id, period_name, unit_id,"
                        + " unit_name, person_id, member_name, kinds, status, content, account, filed_on, created_at, changed_at)"
                        + " values (?, ?, ?, ?, '校工会', ?, '试验', ?, '分工会', ?, ?, '{HOSPITAL}', 'SUBMITTED', ?, ?, current_date, now(), now())",
                SmallProvince.CAMPUS,
                claim,
                SmallProvince.CAMPUS,
                SmallProvince.CAMPUS,
                period,
                SmallProvince.BRANCH,
                Persona.OTHER_MEMBER.personId(),
                canary,
                cipher.encrypt(
                        DataClass.MEDICAL,
                        "biz.mutual_claim",
                        "content",
                        claim,
                        "{\"stays\":[],\"critical\":false,\"ownCost\":0,\"invoices\":[],\"statement\":\"" + canary
                                + "\"}"),
                cipher.encrypt(
                        DataClass.FINANCE,
                        "biz.mutual_claim",
                        "account",
                        claim,
                        "{\"bankName\":\"工商银行\",\"number\":\"6222021202011234567\"}"));
        return claim;
    }

    /** A share of the campus that is asked to be taken back. */
    public static UUID voidOf(UUID period, String canary) {
        UUID id = UUID.randomUUID();
        execute(
                "insert into biz.mutual_void (tenant_id, id, period_id, unit_id, unit_name, enrolment_id, member_name, amount_fen,"
                        + " error, words, asked_by, asked_by_name) values (?, ?, ?, ?, ?, ?, ?, 11000, 'OTHER', '试', ?, ?)",
                SmallProvince.CAMPUS,
                id,
                period,
                SmallProvince.CAMPUS,
                canary,
                entryOf(period),
                canary,
                Persona.CAMPUS_CHAIR.personId(),
                canary);
        return id;
    }

    /** A sample of the campus with this claim in it. */
    public static UUID sampleOf(UUID period, UUID claim, String canary) {
        UUID sample = UUID.randomUUID();
        execute(
                "insert into biz.mutual_sample (tenant_id, id, period_id, decided_from, decided_to, seed, share_ppm, value_above_fen,"
                        + " variance_ppm, population, population_digest, drawn_by, drawn_by_name)"
                        + " values (?, ?, ?, current_date, current_date, '试验种子', 50000, 1000000, 200000, array[?::uuid], 'x', ?, ?)",
                SmallProvince.CAMPUS,
                sample,
                period,
                claim,
                Persona.CAMPUS_CHAIR.personId(),
                canary);
        execute(
                "insert into biz.mutual_sample_claim (tenant_id, sample_id, claim_id, place, reasons, decided_on, assessed_fen,"
                        + " approved_fen) values (?, ?, ?, 1, '{RANDOM}', current_date, 1, 1)",
                SmallProvince.CAMPUS,
                sample,
                claim);
        return sample;
    }

    static void execute(String sql, Object... values) {
        try (var connection = TestDatabase.server().superuserConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
