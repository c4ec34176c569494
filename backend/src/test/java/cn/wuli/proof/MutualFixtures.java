package cn.wuli.proof;

import cn.wuli.assistance.mutual.MutualSteps;
import cn.wuli.assistance.mutual.SocietySteps;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on mutual aid. */
final class MutualFixtures {
    /** Never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private static final Map<String, String> PLAN = Map.of(
            "name",
            "试验期",
            "documentNumber",
            "试验",
            "startsOn",
            "2031-01-01",
            "endsOn",
            "2031-12-31",
            "enrolUntil",
            "2030-12-07",
            "claimUntil",
            "2032-03-31");

    private MutualFixtures() {}

    static void addTo(FixtureBook book) {
        UUID period = MutualSteps.ofCampusAlone();
        book.add("listMutualPeriods", Fixture::call);
        book.add("getMutualPeriod", () -> on(period));
        book.add("draftMutualPeriod", () -> Fixture.call().idempotent().body(PLAN));
        book.add("changeMutualPeriod", () -> on(period).ifMatch(STALE_VERSION).body(PLAN));
        for (String step : List.of(
                "publishMutualPeriod",
                "openMutualPeriod",
                "lockMutualPeriod",
                "putMutualPeriodIntoEffect",
                "endMutualCover",
                "closeMutualPeriod")) {
            book.add(step, () -> on(period).ifMatch(STALE_VERSION).idempotent());
        }
        addSociety(book);
        addRosters(book, period);
        addClaims(book, period);
    }

    private static void addSociety(FixtureBook book) {
        UUID society = SocietySteps.ofCampus();
        Map<String, String> facts = Map.of("name", "互助会", "foundedOn", "2019-01-01", "documentNumber", "试验〔2019〕1号");
        book.add("getOwnSociety", Fixture::call);
        book.add("foundSociety", () -> Fixture.call().idempotent().body(facts));
        book.add("changeSociety", () -> on(society).ifMatch(STALE_VERSION).body(facts));
        book.add("draftSocietyYear", () -> Fixture.call().idempotent().body(PLAN));
        UUID member = SocietySteps.memberOfCampus();
        book.add("listSocietyMembers", () -> Fixture.call().query("withTotal", true));
        book.add("getSocietyMember", () -> on(member));
        book.add(
                "letSocietyMemberGo",
                () -> on(member).ifMatch(STALE_VERSION).idempotent().body(Map.of("reason", "MOVED")));
        book.add("getOwnSocietyMembership", Fixture::call);
        book.add("joinSociety", () -> Fixture.call().idempotent());
        book.add("leaveSociety", () -> Fixture.call().idempotent());
        UUID year = SocietySteps.yearOfCampusAlone();
        book.add("getSocietyDues", () -> on(year));
        book.add("chargeSocietyDues", () -> on(year).idempotent());
        addCommittee(book, year);
        book.add("exportSocietyPayroll", () -> on(year).query("month", "2031-01"));
    }

    private static void addSamples(FixtureBook book, UUID period, UUID claim) {
        UUID sample = MutualSteps.sampleOf(period, claim, Canary.of(SmallProvince.CAMPUS));
        book.add("listMutualSamples", () -> Fixture.call().query("periodId", period));
        book.add(
                "drawMutualSample",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("periodId", period, "from", "2026-01-01", "to", "2026-01-31", "seed", "试验种子")));
        book.add("getMutualSample", () -> on(sample));
        book.add(
                "exportMutualSample",
                () -> Fixture.call().query("sampleId", sample).body(Map.of("purpose", "试", "withSensitive", false)));
        book.add("takeSampledClaim", () -> on(sample).path("claimId", claim).idempotent());
        book.add(
                "checkSampledClaim",
                () -> on(sample).path("claimId", claim).idempotent().body(Map.of("verdict", "IN_ORDER")));
    }

    private static void addCommittee(FixtureBook book, UUID year) {
        UUID claim = MutualSteps.claimOf(year, Canary.of(SmallProvince.CAMPUS));
        UUID session = SocietySteps.sessionOf(year, claim);
        book.add("listCommitteeSeats", Fixture::call);
        book.add("fillCommitteeSeats", () -> Fixture.call().body(Map.of("staffNumbers", List.of("0"))));
        book.add("listSocietySessions", () -> on(year));
        book.add("listSocietyClaims", () -> on(year));
        book.add(
                "openSocietySession",
                () -> on(year).idempotent()
                        .body(Map.of("heldOn", "2026-01-01", "place", "试", "present", List.of(), "claims", List.of())));
        book.add("getSocietySession", () -> on(session));
        book.add(
                "voteInSocietySession",
                () -> on(session).path("claimId", claim).ifMatch(STALE_VERSION).body(Map.of("votes", Map.of())));
        book.add(
                "confirmSocietySession",
                () -> on(session).ifMatch(STALE_VERSION).idempotent());
    }

    private static void addClaims(FixtureBook book, UUID period) {
        UUID claim = MutualSteps.claimOf(period, Canary.of(SmallProvince.CAMPUS));
        Map<String, Object> form = Map.of(
                "stays",
                List.of(),
                "critical",
                false,
                "invoices",
                List.of(),
                "bankName",
                "试",
                "accountNumber",
                "62220212",
                "papers",
                List.of());
        book.add("listMutualClaims", () -> Fixture.call().query("withTotal", true));
        book.add("exportMutualClaims", PlatformFixtures::askForList);
        book.add("getMutualClaim", () -> on(claim));
        book.add("writeMutualClaim", () -> Fixture.call().idempotent().body(Map.of("periodId", period, "form", form)));
        book.add("changeMutualClaim", () -> on(claim).ifMatch(STALE_VERSION).body(form));
        for (String step :
                List.of("submitMutualClaim", "withdrawMutualClaim", "takeMutualClaim", "assessMutualClaim")) {
            book.add(step, () -> on(claim).ifMatch(STALE_VERSION).idempotent());
        }
        for (String step : List.of(
                "checkMutualClaim",
                "askForMutualClaimPapers",
                "decideMutualClaim",
                "confirmMutualClaim",
                "sendMutualClaimBack")) {
            book.add(step, () -> on(claim).ifMatch(STALE_VERSION).idempotent().body(Map.of("opinion", "试")));
        }
        for (String step : List.of("appealMutualClaim", "decideMutualAppeal")) {
            book.add(step, () -> on(claim).ifMatch(STALE_VERSION).idempotent().body(Map.of("opinion", "试")));
        }
        book.add("openMutualClaim", () -> on(claim).body(Map.of("purpose", "核对")));
        addSamples(book, period, claim);
        book.add("listMutualSolvency", Fixture::call);
        book.add("getMutualFund", () -> on(period));
        book.add("nameMutualFund", () -> on(period).idempotent().body(Map.of("fundId", UUID.randomUUID())));
    }

    private static void addRosters(FixtureBook book, UUID period) {
        MutualSteps.entryOf(period);
        book.add("getMutualRoster", () -> on(period));
        book.add("listMutualRosterEntries", () -> on(period).query("withTotal", true));
        book.add("submitMutualRoster", () -> on(period).ifMatch(STALE_VERSION).idempotent());
        book.add(
                "removeMutualRosterEntry",
                () -> on(period).path("entryId", MutualSteps.entryOf(period)).idempotent());
        book.add("listMutualParticipation", () -> on(period));
        book.add(
                "recordMutualPremium",
                () -> on(period)
                        .idempotent()
                        .body(Map.of(
                                "unitId",
                                UUID.randomUUID(),
                                "amount",
                                1,
                                "reference",
                                "试验",
                                "receivedOn",
                                "2026-01-01")));
        UUID voided = MutualSteps.voidOf(period, Canary.of(SmallProvince.CAMPUS));
        book.add("listMutualVoids", () -> on(period));
        book.add(
                "askMutualVoid",
                () -> on(period)
                        .idempotent()
                        .body(Map.of("entryId", MutualSteps.entryOf(period), "error", "WRONG_PERSON", "words", "试")));
        book.add(
                "decideMutualVoid",
                () -> on(period).path("voidId", voided).idempotent().body(Map.of("action", "REFUSE", "opinion", "试")));
        book.add("listOwnMutualCovers", Fixture::call);
        book.add(
                "estimateMutualBenefit",
                () -> on(period).body(Map.of("stays", List.of(), "firstTime", false, "critical", false)));
    }

    private static Fixture on(UUID id) {
        return Fixture.call().path("id", id);
    }
}
