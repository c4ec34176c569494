package cn.wuli.proof;

import cn.wuli.fund.FundSteps;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.As;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on funds, allocations and the ledger. */
final class FundFixtures {
    /** Never the current one: a call that gets so far is answered 412 and moves no money. */
    private static final int STALE_VERSION = 4711;

    private FundFixtures() {}

    static void addTo(FixtureBook book) {
        UUID fund = FundSteps.openCampusFund("100.00");
        UUID incoming = FundSteps.incomingOfCampus();
        UUID given = FundSteps.returnOfCampus();
        UUID entry = UUID.fromString(As.as(Persona.CAMPUS_TREASURER)
                .get("/api/ledger/entries?fund=" + fund)
                .path("items[0].id"));
        book.add("listFunds", Fixture::call);
        book.add("listFundSources", Fixture::call);
        book.add("getFund", () -> on(fund));
        book.add("listReservations", () -> on(fund));
        book.add("listKnownPayees", () -> on(fund));
        book.add("listFundNodes", () -> on(fund));
        book.add("approveFund", () -> on(fund).idempotent().ifMatch(STALE_VERSION));
        book.add(
                "proposeFund",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "name",
                                "试验资金",
                                "sourceCode",
                                "SPECIAL",
                                "purposes",
                                List.of("HARDSHIP_AID"),
                                "opening",
                                100,
                                "basisDocument",
                                "试验〔2026〕1号")));
        book.add("listEntries", Fixture::call);
        book.add("getTrialBalance", Fixture::call);
        book.add("listAccountingPeriods", Fixture::call);
        book.add(
                "getVouchers",
                () -> Fixture.call().query("month", Calendars.today().toString()));
        book.add("exportVouchers", () -> Fixture.call().query("month", "2999-01-01"));
        book.add("listVoucherMappings", Fixture::call);
        book.add(
                "setVoucherMapping",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "from", "2999-01-01",
                                "basis", "试验",
                                "lines", List.of(Map.of("account", "SPENT", "code", "501", "name", "试")))));
        book.add("reverseEntry", () -> on(entry).idempotent().body(Map.of("reason", "试验")));
        book.add("closeAccountingPeriod", () -> Fixture.call().idempotent().body(Map.of("month", "2999-01-01")));
        book.add("listAllocations", Fixture::call);
        book.add("listAllocationTargets", () -> Fixture.call().query("fund", fund));
        book.add("getAllocation", () -> on(given));
        for (String command : List.of(
                "approveAllocation",
                "cancelAllocation",
                "issueAllocation",
                "revokeAllocation",
                "settleAllocation",
                "closeAllocation")) {
            book.add(
                    command, () -> on(given).idempotent().ifMatch(STALE_VERSION).body(Map.of("reason", "试验")));
        }
        Map<String, Object> order = Map.of(
                "fundId",
                fund,
                "title",
                "试验",
                "basisDocument",
                "试验〔2026〕2号",
                "shares",
                List.of(Map.of("toUnitId", SmallProvince.CAMPUS, "amount", 1)));
        book.add("proposeAllocations", () -> Fixture.call().idempotent().body(order));
        book.add("proposeReturn", () -> Fixture.call().idempotent().body(order));
        UUID batch = FundSteps.batchOfCampus();
        UUID item = UUID.fromString(As.as(Persona.CAMPUS_TREASURER)
                .get("/api/payment-batches/{id}/items", batch)
                .path("[0].id"));
        book.add("listPaymentBatches", Fixture::call);
        book.add("listBankFileFormats", Fixture::call);
        book.add(
                "removePaymentItem",
                () -> on(batch).path("itemId", UUID.randomUUID()).idempotent());
        book.add(
                "proposePaymentOutcome",
                () -> on(batch).path("itemId", item).idempotent().body(Map.of("outcome", "PAID", "reason", "试验")));
        book.add("confirmPaymentOutcome", () -> on(batch).path("itemId", item).idempotent());
        book.add("refusePaymentOutcome", () -> on(batch).path("itemId", item).idempotent());
        book.add("getPaymentBatch", () -> on(batch));
        book.add("listPaymentItems", () -> on(batch));
        book.add("downloadBankFile", () -> on(batch));
        for (String command : List.of(
                "lockPaymentBatch",
                "unlockPaymentBatch",
                "approvePaymentBatch",
                "releasePaymentBatch",
                "abortPaymentBatch",
                "closePaymentBatch")) {
            book.add(command, () -> on(batch).idempotent().ifMatch(STALE_VERSION));
        }
        book.add("importBankReturn", () -> on(batch).idempotent().body(Map.of("content", "参考号")));
        book.add("followUpPaymentBatch", () -> on(batch).idempotent().body(Map.of("corrections", List.of())));
        book.add(
                "buildPaymentBatch",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("fundId", fund, "title", "试验", "formatCode", "CSV", "payments", List.of())));
        book.add("listIncomingAllocations", Fixture::call);
        book.add("getIncomingAllocation", () -> on(incoming));
        book.add("acknowledgeAllocation", () -> on(incoming).idempotent());
    }

    private static Fixture on(UUID id) {
        return Fixture.call().path("id", id);
    }
}
