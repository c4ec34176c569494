package cn.wuli.proof;

import cn.wuli.assistance.Families;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations of the platform itself. */
final class PlatformFixtures {
    private PlatformFixtures() {}

    static void addTo(FixtureBook book) {
        book.add("getSession", Fixture::call);
        book.add("signIn", Fixture::call);
        book.add("chooseActingPost", () -> Fixture.call().body(Map.of("postId", Persona.CAMPUS_CHAIR.postId())));
        book.add("listAuditEvents", Fixture::call);
        book.add("exportAuditEvents", Fixture::call);
        book.add("getAuditWords", Fixture::call);
        book.add("verifyAudit", Fixture::call);
        book.add("listMyDataAccesses", Fixture::call);
        book.add(
                "listCalendarDays",
                () -> Fixture.call().query("from", "2026-09-01").query("to", "2026-09-30"));
        book.add("listDelegations", Fixture::call);
        book.add(
                "delegatePost",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "toPersonId", People.withPost(SmallProvince.BRANCH, "MEMBER"),
                                "from", Calendars.today().toString(),
                                "until", Calendars.today().plusDays(7).toString(),
                                "reason", "外出学习")));
        book.add(
                "revokeDelegation",
                () -> Fixture.call()
                        .path(
                                "id",
                                People.delegation(
                                        Persona.CAMPUS_CHAIR.postId(),
                                        People.withPost(SmallProvince.BRANCH, "MEMBER"))));
        book.add("listReceivedDelegations", Fixture::call);
        book.add("listDelegationCandidates", Fixture::call);
        book.add("listAccounts", Fixture::call);
        book.add("getAccount", () -> Fixture.call().path("id", Persona.MEMBER.personId()));
        book.add(
                "openAccount",
                () -> Fixture.call()
                        .body(Map.of(
                                "personId",
                                People.withPost(SmallProvince.BRANCH, "MEMBER"),
                                "userName",
                                "matrix-" + UUID.randomUUID().toString().substring(0, 8))));
        addExports(book);
        for (String change : List.of("disableAccount", "enableAccount", "resetAccountPassword", "removeSecondFactor")) {
            book.add(change, () -> Fixture.call().path("id", People.withAccount(SmallProvince.BRANCH, "MEMBER")));
        }
    }

    /** A list with personal data, for a purpose. */
    static Fixture askForList() {
        return Fixture.call().body(Map.of("purpose", "核对", "withSensitive", false));
    }

    /** One that was refused, so that nobody who tries changes anything. */
    private static void addExports(FixtureBook book) {
        String refused = refusedExport();
        book.add("listOwnExports", () -> Fixture.call().query("withTotal", true));
        book.add("listExportsToApprove", () -> Fixture.call().query("withTotal", true));
        for (String step : List.of(
                "approveExport",
                "refuseExport",
                "produceExport",
                "withdrawExport",
                "showExportPassword",
                "downloadExport")) {
            book.add(step, () -> Fixture.call().path("id", refused).body(Map.of("opinion", "同意")));
        }
    }

    private static String refusedExport() {
        UUID id = Ids.next();
        Families.sql(
                "insert into biz.protected_export (tenant_id, id, kind, title, filter_words, purpose, sensitive,"
                        + " row_count, needs_approval, status, unit_id, person_id, requested_by, decided_by_person_id, decided_by,"
                        + " decided_at, opinion) values (?, ?, 'member', ?, '全部会员', '核对', false, 900, true, 'REFUSED',"
                        + " ?, ?, '某人', gen_random_uuid(), '另一人', now(), '不需要')",
                SmallProvince.CAMPUS,
                id,
                "会员名册" + Canary.of(SmallProvince.CAMPUS),
                SmallProvince.CAMPUS,
                Persona.CAMPUS_CHAIR.personId());
        return id.toString();
    }
}
