package cn.wuli.assistance.campaign;

import static cn.wuli.assistance.CampaignCases.member;
import static cn.wuli.assistance.CampaignCases.named;
import static cn.wuli.assistance.CampaignCases.open;
import static cn.wuli.assistance.CampaignCases.plan;
import static cn.wuli.assistance.CampaignCases.propose;
import static cn.wuli.assistance.CampaignCases.reserved;
import static cn.wuli.assistance.CampaignCases.sign;
import static cn.wuli.assistance.CampaignCases.step;
import static cn.wuli.assistance.CampaignCases.visit;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.CampaignCases;
import cn.wuli.assistance.Families;
import cn.wuli.fund.PaymentSettled;
import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.FlowDiagrams;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 送温暖: a campaign with quotas, its lists, and what was given, from one fund (A18, A3, A20). */
@WuliTest
class CampaignStoryTest {
    @Inject
    Event<PaymentSettled> bank;

    @AfterEach
    void keepTheBooks() {
        Books.assertBalanced();
    }

    @Test
    void givesGoodsFromTheListToTheSignature() throws SQLException {
        SampleMembers.load();
        String campaign = open("GOODS", 2);
        String id = reserved(campaign, SampleMembers.MEMBER.id());
        visit(Persona.BRANCH_SECRETARY, id)
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("visit.visitors", hasItem("何苗"));
        as(Persona.MEMBER)
                .get("/api/inbox?kind=campaign.sign&objectId=" + id)
                .then()
                .body("items", hasSize(1));
        sign(Persona.BRANCH_SECRETARY, id, Map.of()).statusCode(422).body("errors[0].path", equalTo("receiptFileId"));
        sign(Persona.MEMBER, id, Map.of())
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("timeline.words", hasItems("批准", "预留资金", "上门发放", "签收"));
        as(Persona.CAMPUS_CHAIR)
                .get("/api/campaigns/" + campaign)
                .then()
                .body("quotas[0].peopleUsed", equalTo(1))
                .body("quotas[0].visited", equalTo(1))
                .body("quotas[0].paidPeople", equalTo(1))
                .body("quotas[0].paidAmount", equalTo(10_000));
        CampaignCases.move(Persona.CAMPUS_CHAIR, campaign, "CLOSE")
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        CampaignCases.name(Persona.BRANCH_SECRETARY, campaign, member())
                .statusCode(409)
                .body("title", containsString("已结束"));
    }

    @Test
    void givesMoneyThroughTheBankAndFollowsItsAnswer() {
        String id = reserved(open("MONEY", 2), member());
        settle(id, PaymentSettled.Outcome.FAILED, "账号户名不符");
        recipient(id).body("status", equalTo("FAILED")).body("reason", equalTo("账号户名不符"));
        settle(id, PaymentSettled.Outcome.PAID, "");
        recipient(id).body("status", equalTo("PAID"));
        visit(Persona.BRANCH_CHAIR, id).statusCode(200).body("status", equalTo("PAID"));
        visit(Persona.BRANCH_CHAIR, id).statusCode(409);
    }

    @Test
    void paysWhoHasAFileToTheAccountInIt() {
        String campaign = open("MONEY", 2);
        String fund = as(Persona.CAMPUS_CHAIR).get("/api/campaigns/" + campaign).path("fundId");
        String person = as(Persona.CAMPUS_CHAIR)
                .get("/api/hardship-files/" + Families.active())
                .path("personId");
        String id = as(Persona.BRANCH_SECRETARY)
                .body(Map.of(
                        "campaignId",
                        campaign,
                        "memberId",
                        member(UUID.fromString(person)),
                        "beneficiary",
                        "FILED_FAMILY"))
                .post("/api/campaign-recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(Persona.CAMPUS_CHAIR, "APPROVE", id).statusCode(204);
        step(Persona.CAMPUS_TREASURER, "RESERVE", id).statusCode(204);
        reserved(campaign, member());
        as(Persona.CAMPUS_TREASURER)
                .get("/api/funds/" + fund + "/payees")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].account", equalTo("****3445"));
    }

    @Test
    void countsTheQuotaAndNobodyTwice() {
        String campaign = open("GOODS", 1);
        UUID first = member();
        String id = named(campaign, first);
        CampaignCases.name(Persona.BRANCH_CHAIR, campaign, member())
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:campaign-quota-used"));
        CampaignCases.name(Persona.OTHER_BRANCH_SECRETARY, campaign, first).statusCode(422);
        step(Persona.BRANCH_SECRETARY, "WITHDRAW", id).statusCode(204);
        String again = named(campaign, first);
        step(Persona.CAMPUS_CHAIR, "REJECT", again).statusCode(204);
        recipient(again).body("status", equalTo("REJECTED")).body("reason", equalTo("经核对"));

        String wide = open("GOODS", 5);
        named(wide, first);
        CampaignCases.name(Persona.BRANCH_CHAIR, wide, first)
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:campaign-recipient-twice"));
    }

    @Test
    void givesTheLastPlacesToExactlyAsManyAsThereAre() throws Exception {
        String campaign = open("GOODS", 3);
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            members.add(member());
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(members.size())) {
            for (UUID member : members) {
                Callable<Integer> naming = () -> {
                    start.await();
                    return CampaignCases.name(Persona.BRANCH_SECRETARY, campaign, member)
                            .extract()
                            .statusCode();
                };
                running.add(threads.submit(naming));
            }
            start.countDown();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : running) {
                answers.add(each.get());
            }
            assertEquals(3, answers.stream().filter(code -> code == 201).count(), answers.toString());
            assertEquals(9, answers.stream().filter(code -> code == 409).count(), answers.toString());
        }
        as(Persona.CAMPUS_CHAIR)
                .get("/api/campaigns/" + campaign)
                .then()
                .body("quotas[0].peopleUsed", equalTo(3))
                .body("quotas[0].amountUsed", equalTo(30_000));
    }

    @Test
    void needsAnotherPersonForEachDecision() {
        String campaign = propose(plan("GOODS", 2)).statusCode(201).extract().path("id");
        CampaignCases.name(Persona.BRANCH_SECRETARY, campaign, member()).statusCode(409);
        CampaignCases.move(Persona.CAMPUS_WELFARE_OFFICER, campaign, "APPROVE")
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:own-case"));
        CampaignCases.move(Persona.CAMPUS_CHAIR, campaign, "APPROVE").statusCode(200);
        String own = CampaignCases.name(Persona.CAMPUS_WELFARE_OFFICER, campaign, member())
                .statusCode(201)
                .extract()
                .path("id");
        step(Persona.CAMPUS_WELFARE_OFFICER, "APPROVE", own).statusCode(409).body("title", containsString("请由他人办理"));
        step(Persona.BRANCH_CHAIR, "APPROVE", own).statusCode(409);
        step(Persona.CAMPUS_CHAIR, "RESERVE", own).statusCode(409);
        for (Persona stranger : List.of(Persona.OTHER_CAMPUS_CHAIR, Persona.PROVINCE_CHAIR)) {
            as(stranger).get("/api/campaigns/" + campaign).then().statusCode(404);
            as(stranger).get("/api/campaign-recipients/" + own).then().statusCode(404);
        }
        as(Persona.OTHER_BRANCH_SECRETARY)
                .get("/api/campaign-recipients/" + own)
                .then()
                .statusCode(404);
    }

    @Test
    void keepsTheRulesOfFundGroupAndAmount() {
        Map<String, Object> tooMuch = plan("GOODS", 101);
        String campaign = propose(tooMuch).statusCode(201).extract().path("id");
        CampaignCases.move(Persona.CAMPUS_CHAIR, campaign, "APPROVE")
                .statusCode(409)
                .body("title", containsString("名额合计 10,100.00 元，列支资金只有 10,000.00 元可用"));
        Map<String, Object> noGoods = plan("GOODS", 1);
        noGoods.remove("goods");
        propose(noGoods).statusCode(422).body("errors[0].path", equalTo("goods"));
        Map<String, Object> foreign = plan("MONEY", 1);
        foreign.put("quotas", List.of(Map.of("unitId", SmallProvince.OTHER_CAMPUS_BRANCH, "people", 1)));
        assertEquals(4, propose(foreign).extract().statusCode() / 100);
        Map<String, Object> wrongFund = plan("MONEY", 1);
        wrongFund.put("fundId", UUID.randomUUID());
        propose(wrongFund).statusCode(422).body("errors[0].path", equalTo("fundId"));

        String open = open("MONEY", 3);
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of("campaignId", open, "memberId", member(), "beneficiary", "FILED_FAMILY"))
                .post("/api/campaign-recipients")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("没有在册的困难职工档案"));
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of("campaignId", open, "memberId", member(), "beneficiary", "MODEL_WORKER"))
                .post("/api/campaign-recipients")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("不包括劳动模范"));
        as(Persona.BRANCH_SECRETARY)
                .body(Map.of("campaignId", open, "memberId", member(), "beneficiary", "FRONT_LINE", "amount", 10_001))
                .post("/api/campaign-recipients")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("amount"));
    }

    @Test
    void givesBackWhatIsCancelledAndAsksForPaperWhereNobodySignsOnAPhone() {
        String campaign = open("GOODS", 2);
        String cancelled = reserved(campaign, member());
        step(Persona.CAMPUS_TREASURER, "CANCEL", cancelled).statusCode(204);
        String fund = as(Persona.CAMPUS_CHAIR).get("/api/campaigns/" + campaign).path("fundId");
        as(Persona.CAMPUS_CHAIR).get("/api/funds/" + fund).then().body("balance.available", equalTo(1_000_000));
        String id = reserved(campaign, member());
        visit(Persona.BRANCH_CHAIR, id).statusCode(200);
        String receipt = Families.paper(Persona.BRANCH_CHAIR, "签字单.pdf");
        sign(Persona.BRANCH_CHAIR, id, Map.of("receiptFileId", receipt))
                .statusCode(200)
                .body("status", equalTo("PAID"));
        String sheet = TakenLists.take(Persona.CAMPUS_CHAIR, "/api/campaign-recipients/export?campaignId=" + campaign);
        assertTrue(sheet.contains("已发放") && sheet.contains("已取消"), sheet);
        TakenLists.ask(Persona.BRANCH_CHAIR, "/api/campaign-recipients/export", false)
                .statusCode(403);
    }

    @Test
    void allowsExactlyTheMovesOfTheTables() throws IOException {
        assertEquals(12, FlowDiagrams.expectTotal(CampaignStatus.FLOW, CampaignStatus.class, CampaignAction.class));
        assertEquals(121, FlowDiagrams.expectTotal(RecipientStatus.FLOW, RecipientStatus.class, RecipientAction.class));
        FlowDiagrams.expectDrawn("assistance.md", "CampaignStatus", CampaignStatus.FLOW);
        FlowDiagrams.expectDrawn("assistance.md", "RecipientStatus", RecipientStatus.FLOW);
    }

    private static ValidatableResponse recipient(String id) {
        return as(Persona.CAMPUS_CHAIR)
                .get("/api/campaign-recipients/" + id)
                .then()
                .statusCode(200);
    }

    private void settle(String id, PaymentSettled.Outcome outcome, String reason) {
        ActingContext.callAs(
                new ActingPost(Persona.CAMPUS_CASHIER.subject(), Persona.CAMPUS_CASHIER.postId()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    bank.fire(new PaymentSettled(
                            "campaign-recipient",
                            UUID.fromString(id),
                            UUID.randomUUID(),
                            Money.ofYuan("100.00"),
                            outcome,
                            reason));
                    return true;
                }));
    }
}
