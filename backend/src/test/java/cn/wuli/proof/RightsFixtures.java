package cn.wuli.proof;

import cn.wuli.platform.id.Ids;
import cn.wuli.rights.ConcernSteps;
import cn.wuli.rights.CounselSteps;
import cn.wuli.rights.MediationSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;

/** Fixtures of the rights module: one concern without a name, a mediation before its mediator, a sealed one. */
final class RightsFixtures {
    /** Never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private static final Map<String, String> WORDS = Map.of("opinion", "同意");

    private RightsFixtures() {}

    static void addTo(FixtureBook book) {
        addConcerns(book, ConcernSteps.filed(Persona.MEMBER, Canary.of(SmallProvince.CAMPUS), true));
        addMediations(book, MediationSteps.mediating(), MediationSteps.sealed());
        addCounsel(book);
    }

    private static void addMediations(FixtureBook book, String mediation, String sealed) {
        book.add("listMediations", () -> Fixture.call().query("withTotal", true));
        book.add("getMediation", () -> at(mediation));
        book.add("fileMediation", () -> Fixture.call().idempotent().body(MediationSteps.application("试")));
        book.add("printMediationAgreement", () -> at(mediation));
        for (String remark : List.of("acceptMediation", "resumeMediation", "concludeMediation", "closeMediation")) {
            book.add(remark, () -> step(mediation, WORDS));
        }
        for (String withWords : List.of("refuseMediation", "failMediation", "referMediation")) {
            book.add(withWords, () -> step(mediation, WORDS));
        }
        for (String silent : List.of("signMediation", "withdrawMediation", "sealMediation")) {
            book.add(silent, () -> at(mediation).ifMatch(STALE_VERSION).idempotent());
        }
        book.add("beginMediation", () -> step(mediation, Map.of("mediatorId", Ids.next())));
        book.add(
                "pauseMediation",
                () -> step(mediation, Map.of("claimantAgrees", true, "respondentAgrees", true, "opinion", "同意")));
        book.add("noteMediation", () -> step(mediation, Map.of("heldOn", "2026-11-20", "notes", "试")));
        book.add("writeMediationAgreement", () -> step(mediation, Map.of("text", "试")));
        book.add(
                "recordRespondentSignature",
                () -> step(mediation, Map.of("name", "试", "signedOn", "2026-11-20", "paperId", Ids.next())));
        book.add("listUnsealings", () -> at(sealed));
        book.add("askForUnsealing", () -> at(sealed).idempotent().body(Map.of("purpose", "试")));
        String unsealing = MediationSteps.asked(sealed);
        book.add(
                "agreeToUnsealing",
                () -> at(sealed).path("unsealingId", unsealing).idempotent());
        book.add("readSealedMediation", () -> at(sealed));
        String mediator = MediationSteps.mediator(Persona.CAMPUS_WELFARE_OFFICER, SmallProvince.CAMPUS);
        book.add("listMediators", Fixture::call);
        book.add(
                "appointMediator",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("personId", Ids.next(), "homeUnitId", SmallProvince.BRANCH, "field", "试")));
        book.add("endMediator", () -> at(mediator).idempotent());
    }

    private static void addCounsel(FixtureBook book) {
        String slot = CounselSteps.slot();
        String code = CounselSteps.booked(CounselSteps.slot());
        String appointment = CounselSteps.idOf(code);
        book.add("listCounselSlots", Fixture::call);
        book.add(
                "offerCounselSlot",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "kind", "LEGAL", "place", "试", "startsAt", "2020-01-01T00:00:00Z", "minutes", 30)));
        book.add("cancelCounselSlot", () -> at(slot).idempotent());
        book.add("bookCounsel", () -> at(slot).body(Map.of("topic", "OTHER")));
        book.add("lookUpCounsel", () -> Fixture.call().body(Map.of("code", code)));
        book.add("moveCounsel", () -> Fixture.call().body(Map.of("code", code, "slotId", slot)));
        book.add("cancelCounsel", () -> Fixture.call().body(Map.of("code", "AAAA-BBBB-CCCC")));
        book.add("getCounselStatistics", () -> Fixture.call().query("year", 2026));
        book.add("listCounselAppointments", Fixture::call);
        book.add("endCounselAppointment", () -> at(appointment).idempotent().body(Map.of("came", true)));
        book.add("getCounselNote", () -> at(appointment));
        book.add("writeCounselNote", () -> at(appointment).body(Map.of("note", "试")));
        book.add("listHotlineCalls", Fixture::call);
        book.add(
                "logHotlineCall",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "line",
                                "LEGAL",
                                "topic",
                                "OTHER",
                                "calledOn",
                                "2026-11-20",
                                "minutes",
                                5,
                                "outcome",
                                "ANSWERED")));
    }

    private static void addConcerns(FixtureBook book, String concern) {
        book.add("listConcerns", () -> Fixture.call().query("withTotal", true));
        book.add("exportConcerns", Fixture::call);
        book.add("getConcernStatistics", () -> Fixture.call().query("year", 2026));
        book.add("getConcern", () -> at(concern));
        book.add(
                "fileConcern",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("kind", "OTHER", "title", "试", "statement", "试", "discreet", false)));
        book.add("revealRequester", () -> at(concern).body(Map.of("purpose", "核实")));
        book.add("triageConcern", () -> step(concern, Map.of("kind", "OTHER", "opinion", "办理")));
        for (String withWords : List.of("handOverConcern", "refuseConcern", "disputeConcern")) {
            book.add(withWords, () -> step(concern, WORDS));
        }
        book.add("replyToConcern", () -> step(concern, Map.of("answer", "已办")));
        book.add("rateConcern", () -> step(concern, Map.of("satisfaction", "CONTENT")));
        book.add("withdrawConcern", () -> at(concern).ifMatch(STALE_VERSION).idempotent());
    }

    private static Fixture step(String id, Map<String, ?> body) {
        return at(id).ifMatch(STALE_VERSION).idempotent().body(body);
    }

    private static Fixture at(String id) {
        return Fixture.call().path("id", id);
    }
}
