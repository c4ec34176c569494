package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.FundPeriod;
import cn.wuli.assistance.mutual.PeriodAction;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.RunPeriod;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.fund.ApproveFund;
import cn.wuli.fund.ProposeFund;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.tenancy.TenantSql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Mutual aid of the province: last year's period is over, this year's holds, next year's takes members in. */
@ApplicationScoped
public class MutualDemo implements DemoModule {
    private static final String PROVINCE = "ZJ";
    /** The eighth period was that of 2022. */
    private static final int YEAR_BEFORE_THE_FIRST = 2014;

    /** What no notice says, invented for the demonstration and shown as 演示数据. */
    private static final String RULES = """
            insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, trust)
            select gen_random_uuid(), 'mutual-aid', given.code, ?, '[2024-01-01,)', to_jsonb(given.value), '演示标准', 'DEMO'
              from (values ('waiting-days', 30), ('claim-days', 90), ('critical-amount', 1500000), ('large-cost-threshold', 1000000),
                ('large-cost-share', 0.5), ('large-cost-most', 1000000)) given (code, value)""";

    /** As if enrolment had ended before the year began. */
    private static final String ENROLLED_BEFORE =
            "update biz.mutual_period set enrol_until = starts_on - 25 where id = ?";

    private record Share(String union, int percent, RosterDemo.Goal goal) {}

    private static final List<Share> THIS_YEAR = List.of(
            new Share("U-10353", 91, RosterDemo.Goal.CONFIRMED),
            new Share("U-10352", 86, RosterDemo.Goal.CONFIRMED),
            new Share("U-10336", 94, RosterDemo.Goal.CONFIRMED),
            new Share("U-10335", 83, RosterDemo.Goal.CONFIRMED),
            new Share("U-10337", 76, RosterDemo.Goal.CONFIRMED),
            new Share("U-10346", 88, RosterDemo.Goal.PAID_IN_PART));
    private static final List<Share> NEXT_YEAR = List.of(
            new Share("U-10353", 55, RosterDemo.Goal.DRAFT),
            new Share("U-10352", 82, RosterDemo.Goal.SUBMITTED),
            new Share("U-10336", 90, RosterDemo.Goal.PAID_IN_PART),
            new Share("U-10337", 71, RosterDemo.Goal.CHECKED));

    private final RunPeriod runPeriod;
    private final PeriodSearch search;
    private final FundPeriod fundPeriod;
    private final ProposeFund proposeFund;
    private final ApproveFund approveFund;
    private final RosterDemo rosters;

    MutualDemo(
            RunPeriod runPeriod,
            PeriodSearch search,
            FundPeriod fundPeriod,
            ProposeFund proposeFund,
            ApproveFund approveFund,
            RosterDemo rosters) {
        this.runPeriod = runPeriod;
        this.search = search;
        this.fundPeriod = fundPeriod;
        this.proposeFund = proposeFund;
        this.approveFund = approveFund;
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "医疗互助";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, PROVINCE);
        if (hasPeriods(connection, province.unitId())) {
            return;
        }
        try (PreparedStatement rules = connection.prepareStatement(RULES)) {
            rules.setObject(1, province.unitId());
            rules.execute();
        }
        // The commands run on connections of their own: what they need must be committed before.
        connection.commit();
        LocalDate today = Calendars.today();
        int year = today.getYear();
        UUID fund = fund(province);
        over(province, year - 1, fund);
        UUID current = open(province, plan(year, today), fund);
        enrol(run, province, current, THIS_YEAR, 0);
        move(province.holder("WELFARE_OFFICER"), current, PeriodAction.LOCK);
        move(province.holder("WELFARE_OFFICER"), current, PeriodAction.TAKE_EFFECT);
        TenantSql.execute(connection, ENROLLED_BEFORE, List.of(current));
        LocalDate usualEnd = LocalDate.of(year, 12, 7);
        UUID next = open(province, plan(year + 1, usualEnd.isBefore(today) ? today.plusDays(10) : usualEnd), fund);
        enrol(run, province, next, NEXT_YEAR, THIS_YEAR.size());
    }

    /** What the years before left over, and the premiums of all periods. */
    private UUID fund(DemoPosts province) {
        UUID fund = ActingContext.callAs(
                province.holder("TREASURER"),
                () -> proposeFund.propose(
                        "职工大病医疗互助资金", "MUTUAL", List.of("MUTUAL_CLAIM"), Money.ofYuan("800000.00"), "演示：以前各期结余"));
        ActingContext.callAs(province.holder("CHAIR"), () -> {
            approveFund.approve(fund, "0");
            return fund;
        });
        return fund;
    }

    private UUID open(DemoPosts province, PeriodPlan plan, UUID fund) {
        ActingPost officer = province.holder("WELFARE_OFFICER");
        UUID period = ActingContext.callAs(officer, () -> runPeriod.draft(Scheme.GENERAL, plan));
        move(province.holder("CHAIR"), period, PeriodAction.PUBLISH);
        ActingContext.callAs(province.holder("TREASURER"), () -> {
            fundPeriod.name(period, fund);
            return period;
        });
        move(officer, period, PeriodAction.OPEN);
        return period;
    }

    /** Closed when its claims are over: in the first months of a year they are not yet. */
    private void over(DemoPosts province, int year, UUID fund) {
        PeriodPlan plan = plan(year, LocalDate.of(year - 1, 12, 7));
        UUID period = open(province, plan, fund);
        List<PeriodAction> steps = List.of(PeriodAction.LOCK, PeriodAction.TAKE_EFFECT, PeriodAction.END_COVER);
        steps.forEach(step -> move(province.holder("WELFARE_OFFICER"), period, step));
        if (Calendars.today().isAfter(plan.claimUntil())) {
            move(province.holder("WELFARE_OFFICER"), period, PeriodAction.CLOSE);
        }
    }

    private void enrol(DemoRun run, DemoPosts province, UUID period, List<Share> shares, int before)
            throws SQLException {
        for (Share share : shares) {
            DemoPosts union = DemoPosts.of(run.connection(), share.union());
            run.connection().commit();
            rosters.bring(run.connection(), province, union, period, share.percent(), share.goal());
            run.progress("医疗互助", before + shares.indexOf(share) + 1, THIS_YEAR.size() + NEXT_YEAR.size());
        }
    }

    private void move(ActingPost post, UUID period, PeriodAction action) {
        ActingContext.callAs(post, () -> {
            runPeriod.move(period, Integer.toString(search.details(period).version()), action);
            return period;
        });
    }

    private static PeriodPlan plan(int year, LocalDate enrolUntil) {
        return new PeriodPlan(
                "第 " + (year - YEAR_BEFORE_THE_FIRST) + " 期（" + year + " 年）",
                "演示〔" + (year - 1) + "〕12号",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                enrolUntil,
                LocalDate.of(year + 1, 3, 31));
    }

    private static boolean hasPeriods(Connection connection, UUID province) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from biz.mutual_period where tenant_id = ? limit 1")) {
            query.setObject(1, province);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
