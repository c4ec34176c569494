package cn.wuli.proof;

import cn.wuli.platform.id.Ids;
import cn.wuli.rights.ConcernSteps;
import cn.wuli.rights.ConsultSteps;
import cn.wuli.rights.ContractSteps;
import cn.wuli.rights.CounselSteps;
import cn.wuli.rights.EventSteps;
import cn.wuli.rights.LegalAidSteps;
import cn.wuli.rights.MediationSteps;
import cn.wuli.rights.RiskSteps;
import cn.wuli.rights.ServiceSteps;
import cn.wuli.rights.SupervisionSteps;
import cn.wuli.rights.WomenSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.time.LocalDate;
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
        addConsultations(book, ConsultSteps.asked(Canary.of(SmallProvince.CAMPUS), SmallProvince.CAMPUS, true));
        WomenSteps.committee();
        addWomen(book, WomenSteps.filed(Canary.of(SmallProvince.CAMPUS)));
        addServices(book, ServiceSteps.ofCampus(SmallProvince.CAMPUS));
        addLegalAid(book, LegalAidSteps.handled());
        addSupervisions(book, SupervisionSteps.investigated());
        addContracts(book, ContractSteps.offered());
        String risk = RiskSteps.found();
        book.add("getRiskDesk", Fixture::call);
        book.add("getRiskBoard", Fixture::call);
        book.add("reportRisks", () -> Fixture.call().idempotent().body(RiskSteps.report()));
        book.add("closeRisk", () -> at(risk).idempotent().body(WORDS));
        String event = EventSteps.held("试");
        book.add("listRightsEvents", () -> Fixture.call().query("year", 2026));
        book.add("exportRightsEvents", () -> Fixture.call().query("year", 2026));
        book.add("recordRightsEvent", () -> Fixture.call().idempotent().body(EventSteps.event("试", 30)));
        book.add("cancelRightsEvent", () -> at(event).idempotent());
        book.add("getRightsOverview", () -> Fixture.call().query("year", 2026));
        book.add("exportRightsOverview", () -> Fixture.call().query("year", 2026));
    }

    private static void addConsultations(FixtureBook book, String consultation) {
        book.add("listConsultations", Fixture::call);
        book.add(
                "askConsultation",
                () -> Fixture.call().idempotent().body(ConsultSteps.question("试", Ids.next(), false)));
        book.add("setConsultationConsent", () -> at(consultation).idempotent().body(Map.of("mayPublish", true)));
        book.add("listDeskQuestions", Fixture::call);
        book.add("answerConsultation", () -> at(consultation).idempotent().body(Map.of("answer", "试")));
        book.add("publishConsultation", () -> at(consultation).idempotent().body(ConsultSteps.publication("试")));
        book.add("listPublishedAnswers", Fixture::call);
        book.add("retractPublishedAnswer", () -> at(consultation).idempotent());
        String hotline = ConsultSteps.opened(Persona.CAMPUS_CHAIR, Canary.of(SmallProvince.CAMPUS));
        book.add("listHotlines", Fixture::call);
        book.add("openHotline", () -> Fixture.call().idempotent().body(ConsultSteps.number("试")));
        book.add("endHotline", () -> at(hotline).idempotent());
        String call = ConsultSteps.logged(Canary.of(SmallProvince.CAMPUS), "CONCERN");
        book.add("listOfficeCalls", Fixture::call);
        book.add("logOfficeCall", () -> Fixture.call().idempotent().body(ConsultSteps.call("试", "NONE")));
        book.add("followOfficeCall", () -> at(call).idempotent().body(Map.of("result", "试")));
    }

    private static void addServices(FixtureBook book, String session) {
        book.add("listServiceSessions", () -> Fixture.call().query("year", 2026));
        book.add("exportServiceSessions", () -> Fixture.call().query("year", 2026));
        book.add("offerServiceSessions", () -> Fixture.call().idempotent().body(ServiceSteps.offer("试", "试", -1)));
        book.add("bookServiceSession", () -> at(session).idempotent().body(ServiceSteps.booking()));
        book.add("releaseServiceSession", () -> at(session).idempotent());
        book.add("recordServiceSession", () -> at(session).idempotent().body(Map.of("attended", 1, "account", "试")));
        book.add("cancelServiceSession", () -> at(session).idempotent().body(WORDS));
    }

    private static void addWomen(FixtureBook book, String womenCase) {
        String item = WomenSteps.planned(Canary.of(SmallProvince.CAMPUS), "2026-12-20");
        String finding = WomenSteps.found(Canary.of(SmallProvince.CAMPUS));
        book.add("getWomenLedger", () -> Fixture.call().query("year", 2026));
        book.add("addWomenPlanItem", () -> Fixture.call().idempotent().body(WomenSteps.planItem("试", "2026-12-20")));
        book.add(
                "completeWomenPlanItem",
                () -> at(item).idempotent().body(Map.of("doneOn", "2026-11-20", "account", "试")));
        book.add("recordWomenCheck", () -> Fixture.call().idempotent().body(WomenSteps.check("protect-leave", "试")));
        book.add("settleWomenFinding", () -> at(finding).idempotent().body(WORDS));
        book.add("listWomenCases", Fixture::call);
        book.add("getWomenCase", () -> at(womenCase));
        book.add("noteWomenCase", () -> at(womenCase).idempotent().body(Map.of("notedOn", "2026-11-20", "words", "试")));
        book.add("closeWomenCase", () -> at(womenCase).idempotent().body(WORDS));
        book.add("listOwnWomenCases", Fixture::call);
        book.add("fileWomenCase", () -> Fixture.call().idempotent().body(WomenSteps.filing("试")));
    }

    private static void addLegalAid(FixtureBook book, String legalAid) {
        book.add("listLegalAids", () -> Fixture.call().query("withTotal", true));
        book.add("getLegalAid", () -> at(legalAid));
        book.add("exportLegalAids", PlatformFixtures::askForList);
        book.add("printLegalAid", () -> at(legalAid));
        book.add("applyForLegalAid", () -> Fixture.call().idempotent().body(LegalAidSteps.application("OFFICE")));
        for (String withWords : List.of("acceptLegalAid", "refuseLegalAid")) {
            book.add(withWords, () -> step(legalAid, WORDS));
        }
        book.add("assignLegalAid", () -> step(legalAid, Map.of("adviserId", Ids.next())));
        book.add(
                "logLegalAid",
                () -> step(legalAid, Map.of("work", "OTHER", "doneOn", "2026-11-20", "minutes", 5, "notes", "试")));
        book.add("closeLegalAid", () -> step(legalAid, Map.of("outcome", "ADVISED", "result", "试")));
        book.add("rateLegalAid", () -> step(legalAid, Map.of("satisfaction", "CONTENT")));
        book.add("withdrawLegalAid", () -> at(legalAid).ifMatch(STALE_VERSION).idempotent());
        String adviser = LegalAidSteps.adviser("章律师");
        book.add("listAdvisers", Fixture::call);
        book.add(
                "engageAdviser",
                () -> Fixture.call().idempotent().body(LegalAidSteps.engagement("试", LocalDate.of(2020, 1, 1))));
        book.add("renewAdviser", () -> at(adviser).idempotent().body(Map.of("contractUntil", "2020-01-01")));
        book.add("endAdviser", () -> at(adviser).idempotent());
        book.add("listAdviserDuties", Fixture::call);
        book.add(
                "planAdviserDuty",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "adviserId",
                                adviser,
                                "startsAt",
                                "2020-01-01T00:00:00Z",
                                "minutes",
                                60,
                                "place",
                                "试")));
        String duty = LegalAidSteps.duty(adviser);
        book.add("cancelAdviserDuty", () -> at(duty).idempotent());
    }

    private static void addSupervisions(FixtureBook book, String supervision) {
        book.add("listSupervisions", Fixture::call);
        book.add("getSupervision", () -> at(supervision));
        book.add(
                "registerSupervision",
                () -> Fixture.call().idempotent().body(SupervisionSteps.complaint("2026-11-20")));
        book.add(
                "acceptSupervision",
                () -> step(supervision, Map.of("investigators", SupervisionSteps.investigators("1", "2"))));
        for (String withWords : List.of("refuseSupervision", "closeSupervision")) {
            book.add(withWords, () -> step(supervision, WORDS));
        }
        for (String withText : List.of("sendSupervisionOpinion", "suggestSupervision")) {
            book.add(withText, () -> step(supervision, Map.of("text", "试")));
        }
        book.add("recordSupervisionReply", () -> step(supervision, Map.of("repliedOn", "2026-11-20", "text", "试")));
        book.add("printSupervisionOpinion", () -> at(supervision));
        book.add("printSupervisionSuggestion", () -> at(supervision));
    }

    private static void addContracts(FixtureBook book, String contract) {
        String day = "2026-11-20";
        book.add("listCollectiveContracts", Fixture::call);
        book.add("getCollectiveContract", () -> at(contract));
        book.add("offerCollectiveContract", () -> Fixture.call().idempotent().body(ContractSteps.offer(day)));
        for (String withWords : List.of("answerCollectiveContract", "endCollectiveContract")) {
            book.add(withWords, () -> step(contract, WORDS));
        }
        book.add(
                "draftCollectiveContract",
                () -> step(contract, Map.of("validFrom", day, "validUntil", "2028-11-19", "clauses", "试")));
        book.add(
                "voteCollectiveContract",
                () -> step(contract, Map.of("votedOn", day, "delegates", 9, "present", 9, "inFavour", 9)));
        book.add("fileCollectiveContract", () -> step(contract, Map.of("publishedOn", day, "filedOn", day)));
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
        book.add("exportConcerns", PlatformFixtures::askForList);
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
