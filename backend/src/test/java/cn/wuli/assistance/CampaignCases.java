package cn.wuli.assistance;

import static cn.wuli.testsupport.As.as;

import cn.wuli.fund.FundSteps;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Campaigns of the campus, and members of its first branch to be put on their lists. */
public final class CampaignCases {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private CampaignCases() {}

    /** 100.00 yuan for each person, from a fund that holds 10,000.00. */
    public static Map<String, Object> plan(String form, int people) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "name",
                "元旦春节送温暖",
                "theme",
                "WARMTH",
                "form",
                form,
                "beneficiaries",
                List.of("FRONT_LINE", "FILED_FAMILY"),
                "fundId",
                FundSteps.openCampusFund("10000.00"),
                "startsOn",
                Calendars.today().minusDays(3).toString(),
                "endsOn",
                Calendars.today().plusDays(30).toString(),
                "perPerson",
                10_000,
                "basis",
                "甲大工〔2026〕3号",
                "quotas",
                List.of(Map.of("unitId", SmallProvince.BRANCH, "people", people))));
        if (form.equals("GOODS")) {
            plan.put("goods", "米、油");
        }
        return plan;
    }

    public static ValidatableResponse propose(Map<String, Object> plan) {
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(plan)
                .post("/api/campaigns")
                .then();
    }

    /** Approved: the branch can name people. */
    public static String open(String form, int people) {
        String id = propose(plan(form, people)).statusCode(201).extract().path("id");
        move(Persona.CAMPUS_CHAIR, id, "APPROVE").statusCode(200);
        return id;
    }

    public static ValidatableResponse move(Persona by, String campaign, String action) {
        int version = as(Persona.CAMPUS_CHAIR).get("/api/campaigns/" + campaign).path("version");
        return as(by).header("If-Match", version)
                .body(Map.of("action", action))
                .post("/api/campaigns/" + campaign + "/steps")
                .then();
    }

    /** A new member of the first branch, in the register. */
    public static UUID member() {
        return member(Families.memberOf(SmallProvince.BRANCH, "李慰问"));
    }

    public static UUID member(UUID person) {
        int number = NEXT.getAndIncrement();
        UUID id = Ids.next();
        Families.sql(
                "insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin, name_initials,"
                        + " sex, employment, status, joined_on)"
                        + " values (?, ?, ?, ?, ?, ?, 'li', 'l', 'FEMALE', 'PERMANENT', 'ACTIVE', '2020-09-01')",
                SmallProvince.CAMPUS,
                id,
                SmallProvince.BRANCH,
                person,
                "C%05d".formatted(number),
                "李慰问" + number);
        return id;
    }

    public static ValidatableResponse name(Persona by, String campaign, UUID member) {
        return as(by).body(Map.of("campaignId", campaign, "memberId", member, "beneficiary", "FRONT_LINE"))
                .post("/api/campaign-recipients")
                .then();
    }

    public static String named(String campaign, UUID member) {
        return name(Persona.BRANCH_SECRETARY, campaign, member)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse step(Persona by, String action, String... recipients) {
        return as(by).body(Map.of("ids", List.of(recipients), "action", action, "opinion", "经核对"))
                .post("/api/campaign-recipients/steps")
                .then();
    }

    /** Approved by the chair, the money set aside by the treasurer. */
    public static String reserved(String campaign, UUID member) {
        String id = named(campaign, member);
        step(Persona.CAMPUS_CHAIR, "APPROVE", id).statusCode(204);
        step(Persona.CAMPUS_TREASURER, "RESERVE", id).statusCode(204);
        return id;
    }

    public static ValidatableResponse visit(Persona by, String recipient) {
        return as(by).header("If-Match", version(recipient))
                .body(Map.of("visitedOn", Calendars.today().toString(), "visitors", List.of("何苗")))
                .post("/api/campaign-recipients/" + recipient + "/visit")
                .then();
    }

    public static ValidatableResponse sign(Persona by, String recipient, Map<String, Object> receipt) {
        return as(by).header("If-Match", version(recipient))
                .body(receipt)
                .post("/api/campaign-recipients/" + recipient + "/signature")
                .then();
    }

    private static int version(String recipient) {
        return as(Persona.CAMPUS_CHAIR)
                .get("/api/campaign-recipients/" + recipient)
                .path("version");
    }
}
