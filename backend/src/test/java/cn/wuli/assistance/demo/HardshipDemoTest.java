package cn.wuli.assistance.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.fund.demo.FundDemo;
import cn.wuli.fund.demo.VoucherDemo;
import cn.wuli.local.EmbeddedPostgres;
import cn.wuli.membership.demo.ExportsDemo;
import cn.wuli.membership.demo.MembersDemo;
import cn.wuli.organisation.demo.OrganisationDemo;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.rights.demo.ConcernDemo;
import cn.wuli.rights.demo.ConsultationDemo;
import cn.wuli.rights.demo.ContractDemo;
import cn.wuli.rights.demo.CounselDemo;
import cn.wuli.rights.demo.HotlineDemo;
import cn.wuli.rights.demo.LegalAidDemo;
import cn.wuli.rights.demo.MediationDemo;
import cn.wuli.rights.demo.RightsEventDemo;
import cn.wuli.rights.demo.RiskDemo;
import cn.wuli.rights.demo.ServiceDemo;
import cn.wuli.rights.demo.SupervisionCasesDemo;
import cn.wuli.rights.demo.WomenDemo;
import cn.wuli.testsupport.TestEnvironment;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On a province of its own, because the demo commits: money and families come once, in every state, and not twice. */
@QuarkusTest
@TestProfile(HardshipDemoTest.EmptyProvince.class)
class HardshipDemoTest {
    private static final String CAMPUS_FILES =
            "select status, count(*) from biz.hardship_file f join org.unit u on u.id = f.tenant_id and u.code = 'U-10353' group by 1";
    private static final String GRANTS = "select status, count(*) from biz.aid_grant group by 1";
    private static final String BATCHES = "select status, count(*) from biz.payment_batch group by 1";
    private static final String ACCOUNTS = "select account_origin, count(*) from biz.payment_item group by 1";
    private static final String ALLOCATIONS = "select kind || ' ' || case when status in ('ACKNOWLEDGED', 'IN_USE')"
            + " then 'ARRIVED' else status end, count(*) from biz.allocation group by 1";
    private static final String PERIODS = "select p.status, count(*) from biz.mutual_period p"
            + " join org.unit u on u.id = p.tenant_id and u.code = 'U-10353' where p.scheme = 'GENERAL' group by 1";
    private static final String SOCIETIES = "select 'SOCIETIES', count(*) from biz.mutual_society"
            + " union all select 'YEAR ' || status, count(*) from biz.mutual_period where scheme = 'SOCIETY' group by 1"
            + " union all select 'JOINED TODAY', count(*) from biz.society_member where joined_on = current_date";
    private static final String EXPORTS =
            "select case when needs_approval then 'APPROVED FIRST' else 'AT ONCE' end, count(*)"
                    + " from biz.protected_export group by 1 union all select 'MAPPINGS', count(*) from biz.voucher_mapping";
    private static final String CONCERNS = "select status, count(*) from biz.concern group by 1";
    private static final String ROSTERS = "select status, count(*) from biz.mutual_participation group by 1";
    private static final String RIGHTS = "select status, count(*) from biz.mediation_case group by 1"
            + " union all select status, count(*) from biz.counsel_slot group by 1"
            + " union all select 'CALLS', count(*) from biz.hotline_call";
    private static final String LEGAL_AID = "select status, count(*) from biz.legal_aid_case group by 1"
            + " union all select 'ADVISERS', count(*) from biz.adviser"
            + " union all select 'DUTIES', count(*) from biz.adviser_duty"
            + " union all select 'RISKS', count(*) from biz.risk_item"
            + " union all select 'RISK REPORTS', count(*) from biz.risk_report"
            + " union all select 'EVENTS', count(*) from biz.rights_event"
            + " union all select 'CONSULTATION ' || status, count(*) from biz.consultation group by 1"
            + " union all select 'PUBLISHED', count(*) from biz.published_answer"
            + " union all select 'HOTLINES', count(*) from biz.hotline"
            + " union all select 'SESSIONS', count(*) from biz.service_session"
            + " union all select 'SESSIONS BOOKED', count(booked_by) from biz.service_session"
            + " union all select 'WOMEN PLAN', count(*) from biz.women_plan_item"
            + " union all select 'WOMEN UNMET', count(*) from biz.women_finding where not met"
            + " union all select 'WOMEN CASES', count(*) from sec.women_case"
            + " union all select 'CONTRACT ' || status, count(*) from biz.collective_contract group by 1"
            + " union all select 'SUPERVISION ' || status, count(*) from biz.supervision_case group by 1";
    private static final String HELPERS = "select 'helpers', count(*) from biz.family_helper union all"
            + " select 'overdue', count(*) from biz.family_helper where next_visit_on < current_date";
    private static final String CARE = "select status, count(*) from biz.care_event group by 1";
    private static final String CARE_MONEY =
            "select money_status, count(*) from biz.care_event where money_status <> 'NONE' group by 1";
    private static final String CAMPAIGNS = "select status, count(*) from biz.campaign group by 1"
            + " union all select 'LIST ' || status, count(*) from biz.campaign_recipient group by 1";
    private static final String CLAIMS =
            "select case when organiser_id = home_id then 'SOCIETY ' else '' end || status, count(*)"
                    + " from biz.mutual_claim where tenant_id = home_id group by 1";
    private static final String SAMPLED =
            "select verdict, count(*) from biz.mutual_sample_claim where verdict is not null group by 1";
    private static final String UNSIGNED =
            "select 'adults', count(*) from biz.hardship_family_member where adult and agreement_file_id is null";
    private static final String FINDINGS = "select status, count(*) from biz.audit_finding group by 1";
    private static final String DUE = "select ground, count(*) from biz.retention_case where status = 'DUE' group by 1";
    private static final String DECISIONS =
            "select 'calculated again', sum(decisions)::bigint from biz.rule_verification"
                    + " union all select 'differences', sum(jsonb_array_length(differences))::bigint from biz.rule_verification";
    private static final String MONEY = "select u.code, sum(p.amount_fen)::bigint from biz.fund f"
            + " join org.unit u on u.id = f.tenant_id join biz.posting p on p.tenant_id = f.tenant_id and p.fund_id = f.id"
            + " and p.account <> 'RECEIVED' where f.name = '" + FundDemo.NAME + "' group by 1";

    @Inject
    @DataSource("migrator")
    AgroalDataSource database;

    @Inject
    OrganisationDemo organisation;

    @Inject
    MembersDemo members;

    @Inject
    FundDemo funds;

    @Inject
    HardshipDemo families;

    @Inject
    GrantPaymentsDemo payments;

    @Inject
    SupervisionDemo supervision;

    @Inject
    MutualDemo mutual;

    @Inject
    SocietyDemo society;

    @Inject
    ClaimDemo claims;

    @Inject
    SampleDemo samples;

    @Inject
    SocietyClaimDemo societyClaims;

    @Inject
    ConcernDemo concerns;

    @Inject
    MediationDemo mediations;

    @Inject
    LegalAidDemo legalAid;

    @Inject
    SupervisionCasesDemo labour;

    @Inject
    RightsEventDemo rightsEvents;

    @Inject
    ContractDemo contracts;

    @Inject
    RiskDemo risks;

    @Inject
    CounselDemo counsel;

    @Inject
    ConsultationDemo consultations;

    @Inject
    HotlineDemo hotlines;

    @Inject
    ServiceDemo services;

    @Inject
    WomenDemo women;

    @Inject
    HelpersDemo helpers;

    @Inject
    CareDemo care;

    @Inject
    CampaignDemo campaigns;

    @Inject
    VoucherDemo vouchers;

    @Inject
    ExportsDemo exports;

    @Test
    void bringsMoneyAndFamiliesOnce() throws Exception {
        List<DemoModule> inOrder = List.of(
                organisation,
                members,
                funds,
                families,
                payments,
                supervision,
                mutual,
                society,
                concerns,
                mediations,
                legalAid,
                labour,
                rightsEvents,
                contracts,
                risks,
                counsel,
                consultations,
                hotlines,
                services,
                women,
                helpers,
                care,
                campaigns,
                claims,
                samples,
                societyClaims,
                vouchers,
                exports);
        for (DemoModule module : inOrder) {
            load(module);
        }
        Map<String, Map<String, Long>> first = all();
        assertEquals(
                Map.ofEntries(
                        Map.entry("DRAFT", 2L),
                        Map.entry("SUBMITTED", 4L),
                        Map.entry("RETURNED", 1L),
                        Map.entry("REJECTED", 1L),
                        Map.entry("INVESTIGATING", 4L),
                        Map.entry("UNIT_REVIEW", 3L),
                        Map.entry("NOTICE", 3L),
                        Map.entry("ACTIVE", 6L),
                        Map.entry("REVIEW_DUE", 3L),
                        Map.entry("SUSPENDED", 1L),
                        Map.entry("EXITED", 1L),
                        Map.entry("CANCELLED", 1L)),
                first.get(CAMPUS_FILES));
        assertEquals(Map.of("families", 90L), counts("select 'families', count(*) from biz.hardship_file"));
        assertEquals(Map.of("adults", 0L), first.get(UNSIGNED));
        assertEquals(Map.of("helpers", 21L, "overdue", 6L), first.get(HELPERS));
        assertEquals(Map.of("OPEN", 18L, "VISITED", 18L, "DONE", 18L), first.get(CARE));
        assertEquals(Map.of("PROPOSED", 6L, "RESERVED", 9L), first.get(CARE_MONEY));
        assertEquals(
                Map.of(
                        "OPEN", 3L,
                        "DRAFT", 3L,
                        "LIST PROPOSED", 12L,
                        "LIST APPROVED", 6L,
                        "LIST RESERVED", 9L,
                        "LIST DELIVERED", 9L),
                first.get(CAMPAIGNS));
        assertEquals(
                Map.of("SUBMITTED", 6L, "BRANCH_OK", 6L, "UNION_OK", 6L, "RESERVED", 12L, "PAID", 6L),
                first.get(GRANTS));
        assertEquals(Map.of("CLOSED", 7L, "RELEASED", 6L, "BUILDING", 6L), first.get(BATCHES));
        assertEquals(Map.of("FILE", 18L, "TYPED", 15L), first.get(ACCOUNTS));
        assertEquals(
                Map.ofEntries(
                        Map.entry("SUBMITTED", 3L),
                        Map.entry("MORE_INFO", 3L),
                        Map.entry("SCHOOL_CHECK", 3L),
                        Map.entry("ASSESSED", 3L),
                        Map.entry("SECOND_REVIEW", 3L),
                        Map.entry("REJECTED", 3L),
                        Map.entry("RESERVED", 3L),
                        Map.entry("PAID", 3L),
                        Map.entry("SOCIETY SUBMITTED", 1L),
                        Map.entry("SOCIETY ASSESSED", 1L),
                        Map.entry("SOCIETY REJECTED", 1L),
                        Map.entry("SOCIETY RESERVED", 1L)),
                first.get(CLAIMS));
        assertEquals(Map.of("IN_ORDER", 1L, "DEVIATION", 1L), first.get(SAMPLED));
        assertEquals(Map.of("RECEIVED", 12L, "ASSIGNED", 12L, "ANSWERED", 12L, "CLOSED", 36L), first.get(CONCERNS));
        assertEquals(Map.of("RECTIFYING", 3L), first.get(FINDINGS));
        assertEquals(Map.of("UNFILED", 3L, "CLAIM_REFUSED", 1L), first.get(DUE));
        assertTrue(first.get(DECISIONS).get("calculated again") > 60);
        assertEquals(0L, first.get(DECISIONS).get("differences"));
        assertEquals(
                Map.of("RECEIVED", 3L, "MEDIATING", 6L, "SEALED", 3L, "OPEN", 12L, "TAKEN", 6L, "CALLS", 42L),
                first.get(RIGHTS));
        assertEquals(
                Map.ofEntries(
                        Map.entry("APPLIED", 6L),
                        Map.entry("ACCEPTED", 3L),
                        Map.entry("HANDLING", 6L),
                        Map.entry("CLOSED", 3L),
                        Map.entry("ENDED", 12L),
                        Map.entry("ADVISERS", 6L),
                        Map.entry("DUTIES", 12L),
                        Map.entry("EVENTS", 12L),
                        Map.entry("CONSULTATION ASKED", 5L),
                        Map.entry("CONSULTATION ANSWERED", 7L),
                        Map.entry("PUBLISHED", 4L),
                        Map.entry("HOTLINES", 5L),
                        Map.entry("SESSIONS", 6L),
                        Map.entry("SESSIONS BOOKED", 2L),
                        Map.entry("WOMEN PLAN", 9L),
                        Map.entry("WOMEN UNMET", 3L),
                        Map.entry("WOMEN CASES", 3L),
                        Map.entry("RISKS", 3L),
                        Map.entry("RISK REPORTS", 3L),
                        Map.entry("CONTRACT OFFERED", 3L),
                        Map.entry("CONTRACT DRAFTED", 3L),
                        Map.entry("CONTRACT IN_FORCE", 3L),
                        Map.entry("SUPERVISION RECEIVED", 3L),
                        Map.entry("SUPERVISION OPINION_SENT", 3L),
                        Map.entry("SUPERVISION CLOSED", 3L)),
                first.get(LEGAL_AID));
        demandSpecialFund();
        assertEquals(Map.of("AT ONCE", 3L, "APPROVED FIRST", 6L, "MAPPINGS", 4L), first.get(EXPORTS));
        assertEquals(Map.of("CLOSED", 1L, "EFFECTIVE", 1L, "OPEN", 1L), first.get(PERIODS));
        assertEquals(
                Map.of(
                        "SOCIETIES",
                        2L,
                        "YEAR DRAFT",
                        1L,
                        "YEAR EFFECTIVE",
                        1L,
                        "YEAR PUBLISHED",
                        1L,
                        "JOINED TODAY",
                        2L),
                first.get(SOCIETIES));
        assertEquals(Map.of("CONFIRMED", 5L, "PAID", 2L, "SUBMITTED", 1L, "CHECKED", 1L), first.get(ROSTERS));
        for (DemoModule module : List.of(
                funds,
                families,
                payments,
                supervision,
                mutual,
                society,
                concerns,
                mediations,
                legalAid,
                labour,
                rightsEvents,
                contracts,
                counsel,
                consultations,
                hotlines,
                services,
                women,
                helpers,
                care,
                campaigns,
                claims,
                samples,
                societyClaims,
                vouchers,
                exports)) {
            load(module);
        }
        assertEquals(first, all());
    }

    /** The books say so, not the table of the demo: every fen of the fund is at one of these unions. */
    private void demandSpecialFund() throws SQLException {
        Map<String, Long> held = counts(MONEY);
        assertEquals(192_000_000L, held.get("ZJ"));
        assertEquals(
                Set.of(
                        "C-3301", "C-3302", "C-3311", "U-10335", "U-10336", "U-10337", "U-10346", "U-10352", "U-10353",
                        "U-13021", "ZJ"),
                held.keySet());
        assertEquals(
                Map.of(
                        "DOWN ARRIVED", 10L,
                        "DOWN ISSUED", 3L,
                        "DOWN APPROVED", 1L,
                        "DOWN DRAFT", 1L,
                        "DOWN REVOKED", 1L,
                        "RETURN ARRIVED", 1L),
                counts(ALLOCATIONS));
        assertEquals(Map.of("rest", 0L), counts("select 'rest', sum(amount_fen)::bigint from biz.posting"));
    }

    private Map<String, Map<String, Long>> all() throws SQLException {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (String query : List.of(
                CAMPUS_FILES,
                GRANTS,
                BATCHES,
                ACCOUNTS,
                ALLOCATIONS,
                UNSIGNED,
                HELPERS,
                CARE,
                CAMPAIGNS,
                CARE_MONEY,
                CLAIMS,
                SAMPLED,
                EXPORTS,
                MONEY,
                PERIODS,
                SOCIETIES,
                CONCERNS,
                ROSTERS,
                FINDINGS,
                DUE,
                DECISIONS,
                LEGAL_AID,
                RIGHTS)) {
            all.put(query, counts(query));
        }
        return all;
    }

    private Map<String, Long> counts(String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return counts;
    }

    private void load(DemoModule module) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            module.load(new DemoRun(connection));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** A PostgreSQL of its own, with the migrations and nothing else. */
    public static class EmptyProvince implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Server.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wuli.test.seed", "false");
        }
    }

    /** Lives as long as the test class. */
    @SuppressWarnings("NullAway.Init")
    public static class Server implements QuarkusTestResourceLifecycleManager {
        private EmbeddedPostgres postgres;

        @Override
        public Map<String, String> start() {
            postgres = EmbeddedPostgres.ephemeral();
            return TestEnvironment.settingsFor(postgres);
        }

        @Override
        public void stop() {
            postgres.close();
        }
    }
}
