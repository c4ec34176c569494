package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.PeriodAction;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.RunPeriod;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
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

    private final RunPeriod runPeriod;
    private final PeriodSearch search;

    MutualDemo(RunPeriod runPeriod, PeriodSearch search) {
        this.runPeriod = runPeriod;
        this.search = search;
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
        int year = Calendars.today().getYear();
        bring(province, year - 1, List.of(PeriodAction.values()));
        bring(province, year, List.of(PeriodAction.OPEN, PeriodAction.LOCK, PeriodAction.TAKE_EFFECT));
        bring(province, year + 1, List.of(PeriodAction.OPEN));
        run.progress("医疗互助", 1, 1);
    }

    /** A period whose claims ended in spring is closed; the first days of a year it is not yet. */
    private void bring(DemoPosts province, int year, List<PeriodAction> steps) {
        ActingPost officer = province.holder("WELFARE_OFFICER");
        UUID period = ActingContext.callAs(officer, () -> runPeriod.draft(plan(year)));
        move(province.holder("CHAIR"), period, PeriodAction.PUBLISH);
        LocalDate today = Calendars.today();
        for (PeriodAction step : steps) {
            boolean tooEarly =
                    step == PeriodAction.CLOSE && !today.isAfter(plan(year).claimUntil());
            if (step != PeriodAction.PUBLISH && !tooEarly) {
                move(officer, period, step);
            }
        }
    }

    private void move(ActingPost post, UUID period, PeriodAction action) {
        ActingContext.callAs(post, () -> {
            runPeriod.move(period, Integer.toString(search.details(period).version()), action);
            return period;
        });
    }

    private static PeriodPlan plan(int year) {
        return new PeriodPlan(
                "第 " + (year - YEAR_BEFORE_THE_FIRST) + " 期（" + year + " 年）",
                "演示〔" + (year - 1) + "〕12号",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year - 1, 12, 7),
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
