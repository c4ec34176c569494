package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;

import cn.wuli.assistance.CareCases;
import cn.wuli.assistance.Families;
import cn.wuli.assistance.Helpers;
import cn.wuli.platform.id.Ids;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fixtures of the operations of inbox, rule packs and assistance: one published file, its task, an objection, a grant. */
final class AssistanceFixtures {
    /** Never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private static final UUID SAMPLE = Ids.next();
    private static final UUID FINDING = Ids.next();
    private static final Map<String, String> OPINION = Map.of("opinion", "同意");
    private static @Nullable Samples samples;

    private AssistanceFixtures() {}

    /** Made once for the test run, when the application already answers. */
    private record Samples(
            String file,
            String draft,
            String notice,
            String objection,
            String task,
            String grant,
            String due,
            String consentId,
            String helper,
            String visit,
            String care,
            String check) {
        static Samples make() {
            Families.draft(
                    Persona.OTHER_CAMPUS_BRANCH_SECRETARY,
                    SmallProvince.OTHER_CAMPUS_BRANCH,
                    Canary.of(SmallProvince.OTHER_CAMPUS),
                    Families.adult(),
                    Families.adult());
            String draft = Families.draft(
                    Persona.CAMPUS_WELFARE_OFFICER,
                    SmallProvince.BRANCH,
                    Canary.of(SmallProvince.CAMPUS),
                    Families.adult(),
                    Families.adult());
            String file = Families.published();
            String notice =
                    as(Persona.CAMPUS_CHAIR).get("/api/hardship-files/" + file).path("noticeId");
            String objection = as(Persona.OTHER_BRANCH_SECRETARY)
                    .body(Map.of("text", "另有住房"))
                    .post("/api/hardship-notices/" + notice + "/objections")
                    .path("id");
            String task =
                    as(Persona.CAMPUS_CHAIR).get("/api/inbox?objectId=" + file).path("items[0].id");
            inspected();
            String helper = Helpers.ofFamilyCalled(Canary.of(SmallProvince.CAMPUS));
            String visit = as(Persona.CAMPUS_CHAIR)
                    .get("/api/family-helpers/" + helper)
                    .path("visits.find { it.status == 'DONE' }.id");
            return new Samples(
                    file,
                    draft,
                    notice,
                    objection,
                    task,
                    Families.grant("100.00"),
                    decided(),
                    agreed(),
                    helper,
                    visit,
                    AssistanceFixtures.care(),
                    checked());
        }
    }

    /** Of a family that the chair of the campus answers for: nobody else finds it. */
    private static String agreed() {
        Families.sql(
                "update biz.consent set person_id = ? where file_id = ?",
                Persona.CAMPUS_CHAIR.personId(),
                UUID.fromString(Families.submitted()));
        return as(Persona.CAMPUS_CHAIR).get("/api/my-consents").path("[0].id");
    }

    /** Asked for, of a family that is investigated. */
    private static String checked() {
        String file = Families.submitted();
        Families.step(Persona.BRANCH_CHAIR, file, "branch-check").statusCode(200);
        return as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of())
                .post("/api/hardship-files/" + file + "/economic-checks")
                .path("id");
    }

    /** A sample and a finding that is closed: no step moves it. */
    private static void inspected() {
        Families.sql(
                "insert into biz.audit_sample (tenant_id, id, kind, period_from, period_to, seed, population,"
                        + " population_digest, items, drawn_by) values (?, ?, 'AID_GRANT', '2000-01-01', '2000-01-02', '测试', 1,"
                        + " repeat('0', 64), array[gen_random_uuid()], '某人')",
                SmallProvince.CAMPUS,
                SAMPLE);
        Families.sql(
                "insert into biz.audit_finding (tenant_id, id, sample_id, object_id, object_label, title, text, status,"
                        + " raised_by_person_id, raised_by) values (?, ?, ?, gen_random_uuid(), '陈*', '测试', '测试', 'CLOSED',"
                        + " gen_random_uuid(), '某人')",
                SmallProvince.CAMPUS,
                FINDING,
                SAMPLE);
    }

    /** Decided already, so that nobody who tries changes anything. */
    private static String decided() {
        UUID id = Ids.next();
        Families.sql(
                "insert into biz.retention_case (tenant_id, id, object_type, object_id, unit_id, subject, ground, status, due_on, basis,"
                        + " rule_version, decided_by, decided_at, opinion, keep_until)"
                        + " select tenant_id, ?, 'hardship-file', id, unit_id, '陈*', 'UNFILED', 'KEPT', current_date, '测试', gen_random_uuid(),"
                        + " '某人', now(), '等待审计', current_date + 1 from biz.hardship_file where tenant_id = ? limit 1",
                id,
                SmallProvince.CAMPUS);
        return id.toString();
    }

    static void addTo(FixtureBook book) {
        samples();
        addInboxAndRules(book);
        addFiles(book);
        addNotices(book);
        addRetention(book);
        addInspection(book);
        addHelpers(book);
        addCare(book);
        addGrants(book);
    }

    private static void addInboxAndRules(FixtureBook book) {
        book.add("listInbox", Fixture::call);
        book.add("getInboxCounts", Fixture::call);
        book.add("claimTask", () -> at(samples().task()));
        book.add("releaseTask", () -> at(samples().task()));
        book.add(
                "decideTasks",
                () -> Fixture.call().body(Map.of("taskIds", List.of(Ids.next()), "decision", "APPROVE")));
        book.add("getRulePack", () -> Fixture.call().query("pack", "hardship"));
        book.add(
                "listRuleVersions",
                () -> Fixture.call().query("pack", "hardship").query("code", "homes-allowed"));
        book.add("listRuleVerifications", Fixture::call);
        book.add("startRuleVerification", Fixture::call);
        book.add(
                "setRule",
                () -> Fixture.call()
                        .body(Map.of(
                                "pack", "hardship",
                                "code", "visitors",
                                "from", "2099-01-01",
                                "value", "2",
                                "basis", "测试",
                                "documentNumber", "测试〔2026〕1号",
                                "trust", "VERIFIED")));
    }

    private static void addFiles(FixtureBook book) {
        book.add("listHardshipFiles", () -> Fixture.call().query("withTotal", true));
        book.add("listHardshipReviews", () -> Fixture.call().query("withTotal", true));
        book.add("exportHardshipReviews", PlatformFixtures::askForList);
        book.add("exportHardshipFiles", PlatformFixtures::askForList);
        book.add("getHardshipFile", AssistanceFixtures::file);
        book.add("startHardshipFile", () -> Fixture.call().body(Map.of("personId", Ids.next())));
        book.add(
                "saveHardshipDraft",
                () -> at(samples().draft()).ifMatch(STALE_VERSION).body(Map.of("statement", "试")));
        book.add("listConsentTexts", Fixture::call);
        book.add("listFileConsents", AssistanceFixtures::file);
        book.add(
                "recordConsentWithdrawal",
                () -> file().path("consentId", Ids.next())
                        .idempotent()
                        .body(Map.of("reason", "不再申请", "paperId", Ids.next())));
        book.add("listMyConsents", Fixture::call);
        book.add("withdrawMyConsent", () -> at(samples().consentId()).body(Map.of("reason", "不再申请")));
        book.add("getHardshipDraftKey", () -> at(samples().draft()));
        book.add("previewClassification", () -> at(samples().draft()).body(Map.of("statement", "试")));
        book.add("checkOwnHardship", () -> Fixture.call().body(Map.of("household", 3, "annualIncome", 3_000_000)));
        book.add("unmaskHardshipFile", () -> file().body(Map.of("fields", List.of("STATEMENT"), "purpose", "核实")));
        book.add("printHardshipForm", AssistanceFixtures::file);
        book.add("printNationalForm", AssistanceFixtures::file);
        book.add("listEconomicChecks", AssistanceFixtures::file);
        book.add("requestEconomicCheck", () -> file().idempotent());
        book.add("exportEconomicCheck", () -> at(samples().check()));
        book.add(
                "answerEconomicCheck",
                () -> at(samples().check())
                        .ifMatch(STALE_VERSION)
                        .idempotent()
                        .body(Map.of("answeredOn", "2026-11-26", "proofFileId", Ids.next())));
        book.add(
                "cancelEconomicCheck",
                () -> at(samples().check()).ifMatch(STALE_VERSION).idempotent().body(OPINION));
        book.add("saveHardshipProfile", () -> file().ifMatch(STALE_VERSION).body(Map.of("ethnicity", "畲族")));
        book.add("submitHardshipFile", () -> file().ifMatch(STALE_VERSION).idempotent());
        book.add("recordHardshipVisit", () -> file().idempotent().body(Families.visit("甲", "乙")));
        for (String step : List.of(
                "withdrawHardshipFile",
                "confirmHardshipFile",
                "finishHardshipInvestigation",
                "overrideHardshipExclusions",
                "callHardshipReview",
                "keepHardshipFile",
                "suspendHardshipFile",
                "exitHardshipFile",
                "cancelHardshipFile",
                "approveHardshipFile",
                "activateHardshipFile",
                "returnHardshipFile",
                "rejectHardshipFile")) {
            book.add(step, () -> file().ifMatch(STALE_VERSION).idempotent().body(OPINION));
        }
    }

    private static void addRetention(FixtureBook book) {
        Map<String, Object> decision = Map.of("opinion", "保存期已满", "until", "2027-01-01");
        book.add("listRetentionCases", () -> Fixture.call().query("withTotal", true));
        for (String act : List.of("eraseRetained", "restrictRetained", "keepRetained", "printErasureProof")) {
            book.add(act, () -> at(samples().due()).body(decision));
        }
    }

    private static void addInspection(FixtureBook book) {
        book.add("listAuditSamples", Fixture::call);
        book.add(
                "drawAuditSample",
                () -> Fixture.call()
                        .body(Map.of(
                                "kind",
                                "AID_GRANT",
                                "from",
                                "1999-01-01",
                                "to",
                                "1999-01-02",
                                "size",
                                1,
                                "seed",
                                "测试种子")));
        book.add("getAuditSample", () -> at(SAMPLE.toString()));
        book.add("packEvidence", () -> at(SAMPLE.toString()));
        book.add("listAuditFindings", Fixture::call);
        book.add(
                "raiseAuditFinding",
                () -> Fixture.call()
                        .body(Map.of("sampleId", SAMPLE, "objectId", Ids.next(), "title", "试", "text", "试")));
        book.add("getAuditFinding", () -> at(FINDING.toString()));
        book.add("moveAuditFinding", () -> at(FINDING.toString()).body(Map.of("action", "REPLY", "opinion", "试")));
    }

    private static void addHelpers(FixtureBook book) {
        book.add("listFamilyHelpers", () -> Fixture.call().query("withTotal", true));
        book.add("getHelperFigures", Fixture::call);
        book.add("exportFamilyHelpers", PlatformFixtures::askForList);
        book.add("getFamilyHelper", () -> at(samples().helper()));
        book.add(
                "assignFamilyHelper",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("fileId", samples().file(), "personId", Ids.next())));
        book.add("planHelperVisit", () -> at(samples().helper()).idempotent().body(Map.of("plannedOn", "2000-01-01")));
        book.add(
                "recordHelperVisit",
                () -> at(samples().helper())
                        .idempotent()
                        .body(Map.of("visitedOn", "2099-01-01", "manner", "HOME", "words", "试")));
        book.add("cancelHelperVisit", () -> at(samples().visit()).idempotent());
        book.add("unmaskHelperVisit", () -> at(samples().visit()).body(Map.of("purpose", "核实")));
    }

    private static void addCare(FixtureBook book) {
        Map<String, Object> kind =
                Map.of("name", "试", "visitor", "UNION", "withinDays", 99, "basis", Canary.of(SmallProvince.CAMPUS));
        book.add("getAssistanceReport", Fixture::call);
        book.add("listAssistanceFacts", () -> Fixture.call().query("figure", "ON_FILE"));
        book.add("exportAssistanceReport", Fixture::call);
        book.add("listCareKinds", Fixture::call);
        book.add("addCareKind", () -> Fixture.call().idempotent().body(kind));
        book.add("takeCareTemplate", () -> Fixture.call().idempotent());
        book.add(
                "changeCareKind",
                () -> at(careKind())
                        .ifMatch(STALE_VERSION)
                        .body(Map.of("name", "试", "visitor", "UNION", "withinDays", 5, "basis", "试")));
        book.add("listCareEvents", () -> Fixture.call().query("withTotal", true));
        book.add("listCareFigures", () -> Fixture.call().query("year", 2026));
        book.add("exportCareEvents", PlatformFixtures::askForList);
        book.add("listFundsForCare", Fixture::call);
        book.add(
                "moveCareMoney",
                () -> at(samples().care()).ifMatch(STALE_VERSION).idempotent().body(Map.of("action", "APPROVE")));
        book.add("getCareEvent", () -> at(samples().care()));
        book.add(
                "reportCareEvent",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of("memberId", Ids.next(), "kindId", Ids.next(), "happenedOn", "2026-11-01")));
        book.add(
                "recordCareVisit",
                () -> at(samples().care())
                        .ifMatch(STALE_VERSION)
                        .idempotent()
                        .body(Map.of("visitedOn", "2026-11-01", "visitors", List.of("甲"), "words", "试")));
        book.add(
                "signCareEvent",
                () -> at(samples().care()).ifMatch(STALE_VERSION).idempotent().body(Map.of()));
        book.add(
                "cancelCareEvent",
                () -> at(samples().care()).ifMatch(STALE_VERSION).idempotent().body(OPINION));
        book.add("unmaskCareEvent", () -> at(samples().care()).body(Map.of("purpose", "核实")));
    }

    private static String careKind() {
        return as(Persona.CAMPUS_CHAIR).get("/api/care-kinds").path("[0].id");
    }

    /** Visited and not yet signed for; its words carry the canary. */
    private static String care() {
        String canary = Canary.of(SmallProvince.CAMPUS);
        String kind = CareCases.kind(canary.substring(0, Math.min(30, canary.length())), "BRANCH", null);
        String event =
                CareCases.report(Persona.BRANCH_SECRETARY, kind).extract().path("id");
        CareCases.visit(Persona.BRANCH_SECRETARY, event, Map.of("words", canary, "goods", "米、油"));
        return event;
    }

    private static void addNotices(FixtureBook book) {
        book.add("listHardshipNotices", Fixture::call);
        book.add("getHardshipNotice", () -> at(samples().notice()));
        book.add("listObjections", () -> at(samples().notice()));
        book.add(
                "objectToHardshipNotice",
                () -> at(samples().notice()).idempotent().body(Map.of("text", "反映情况")));
        book.add(
                "answerObjection",
                () -> Fixture.call()
                        .path("objectionId", samples().objection())
                        .idempotent()
                        .body(Map.of("result", "DISMISSED", "answer", "不属实")));
    }

    private static void addGrants(FixtureBook book) {
        book.add("listAidGrants", () -> Fixture.call().query("withTotal", true));
        book.add("exportAidGrants", PlatformFixtures::askForList);
        book.add("getGrantHeadroom", AssistanceFixtures::file);
        book.add("getAidGrant", AssistanceFixtures::grant);
        book.add("printAidGrantForm", AssistanceFixtures::grant);
        book.add("listFundsForAidGrant", AssistanceFixtures::grant);
        book.add(
                "proposeAidGrant",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "fileId",
                                samples().file(),
                                "purpose",
                                "HARDSHIP_AID",
                                "amount",
                                100,
                                "explanation",
                                "试")));
        applyUpward(samples().file());
        book.add("getExtraGrantApplication", AssistanceFixtures::file);
        book.add(
                "applyForExtraGrant",
                () -> file().idempotent()
                        .body(Map.of(
                                "superiorId",
                                SmallProvince.PROVINCE,
                                "purpose",
                                "HARDSHIP_AID",
                                "amount",
                                100,
                                "explanation",
                                "试")));
        book.add("submitAidGrant", () -> grant().ifMatch(STALE_VERSION).idempotent());
        book.add("withdrawAidGrant", () -> grant().ifMatch(STALE_VERSION).idempotent());
        for (String step : List.of("checkAidGrant", "approveAidGrant", "rejectAidGrant", "cancelAidGrant")) {
            book.add(step, () -> grant().ifMatch(STALE_VERSION).idempotent().body(OPINION));
        }
        book.add(
                "reserveAidGrant",
                () -> grant().ifMatch(STALE_VERSION).idempotent().body(Map.of("fundId", Ids.next())));
    }

    private static Fixture file() {
        return at(samples().file());
    }

    /** Only families on file may be applied for; the row is put there. */
    private static void applyUpward(String file) {
        try (var connection = TestDatabase.server().superuserConnection();
                var insert = connection.prepareStatement("insert into biz.outbox_case (tenant_id, id, flow, to_unit_id,"
                        + " to_name, object_type, object_id, title, snapshot, digest, files, submitted_by, submitted_post)"
                        + " values (?, ?, 'assistance-grant', ?, '试验', 'hardship-file', ?::uuid, ?, '{}',"
                        + " biz.copy_digest('{}', '[]'), '[]', ?, ?) on conflict do nothing")) {
            insert.setObject(1, SmallProvince.CAMPUS);
            insert.setObject(2, Ids.next());
            insert.setObject(3, SmallProvince.PROVINCE);
            insert.setString(4, file);
            insert.setString(5, Canary.of(SmallProvince.CAMPUS));
            insert.setObject(6, Persona.CAMPUS_CHAIR.personId());
            insert.setObject(7, Persona.CAMPUS_CHAIR.postId());
            insert.execute();
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Fixture grant() {
        return at(samples().grant());
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
