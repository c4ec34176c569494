package cn.wuli.proof;

import cn.wuli.assistance.CampaignCases;
import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fixtures of the campaigns: one that runs, with one member on its list. */
final class CampaignFixtures {
    /** Never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private static @Nullable Samples samples;

    private CampaignFixtures() {}

    private record Samples(String campaign, String recipient) {
        static Samples make() {
            Map<String, Object> plan = CampaignCases.plan("GOODS", 3);
            plan.put("name", Canary.of(SmallProvince.CAMPUS));
            String campaign =
                    CampaignCases.propose(plan).statusCode(201).extract().path("id");
            CampaignCases.move(Persona.CAMPUS_CHAIR, campaign, "APPROVE").statusCode(200);
            return new Samples(campaign, CampaignCases.named(campaign, CampaignCases.member()));
        }
    }

    static void addTo(FixtureBook book) {
        book.add("listCampaigns", Fixture::call);
        book.add("listFundsForCampaign", Fixture::call);
        book.add("getCampaign", () -> at(samples().campaign()));
        book.add(
                "proposeCampaign",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "name",
                                "试",
                                "theme",
                                "OTHER",
                                "form",
                                "MONEY",
                                "beneficiaries",
                                List.of("FRONT_LINE"),
                                "fundId",
                                Ids.next(),
                                "startsOn",
                                "2026-12-01",
                                "endsOn",
                                "2026-12-31",
                                "perPerson",
                                100,
                                "basis",
                                "试",
                                "quotas",
                                List.of(Map.of("unitId", SmallProvince.BRANCH, "people", 1)))));
        book.add(
                "moveCampaign",
                () -> at(samples().campaign())
                        .ifMatch(STALE_VERSION)
                        .idempotent()
                        .body(Map.of("action", "CLOSE")));
        book.add("listCampaignRecipients", () -> Fixture.call().query("withTotal", true));
        book.add("exportCampaignRecipients", PlatformFixtures::askForList);
        book.add("getCampaignRecipient", () -> at(samples().recipient()));
        book.add(
                "nameCampaignRecipient",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "campaignId",
                                samples().campaign(),
                                "memberId",
                                Ids.next(),
                                "beneficiary",
                                "FRONT_LINE")));
        book.add(
                "moveCampaignRecipients",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("ids", List.of(samples().recipient()), "action", "CANCEL", "opinion", "试")));
        book.add(
                "recordCampaignVisit",
                () -> at(samples().recipient())
                        .ifMatch(STALE_VERSION)
                        .idempotent()
                        .body(Map.of("visitedOn", "2026-11-01", "visitors", List.of("甲"))));
        book.add(
                "signCampaignRecipient",
                () -> at(samples().recipient())
                        .ifMatch(STALE_VERSION)
                        .idempotent()
                        .body(Map.of()));
    }

    private static Fixture at(String id) {
        return Fixture.call().path("id", id);
    }

    private static synchronized Samples samples() {
        if (samples == null) {
            samples = Samples.make();
        }
        return samples;
    }
}
