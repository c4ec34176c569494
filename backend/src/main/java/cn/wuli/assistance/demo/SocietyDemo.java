package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.FundPeriod;
import cn.wuli.assistance.mutual.PeriodAction;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.RunPeriod;
import cn.wuli.assistance.mutual.society.KeepSociety;
import cn.wuli.assistance.mutual.society.SocietyFacts;
import cn.wuli.fund.ApproveFund;
import cn.wuli.fund.ProposeFund;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
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
import java.util.function.Supplier;

/** Societies of two campuses: one with its charter, a fund and this year in force, one whose charter still has gaps. */
@ApplicationScoped
public class SocietyDemo implements DemoModule {
    private static final String SOCIETY = "U-10353";
    private static final String WITHOUT_CHARTER = "U-10336";

    /** The charter of a member university as it is known, with invented amounts where it is not. */
    private static final String CHARTER = """
            insert into ref.rule_version (id, pack, code, unit_id, valid, value, basis, document_number, trust)
            select gen_random_uuid(), 'mutual-society', given.code, ?, daterange('2024-01-01', null), to_jsonb(given.value), '演示章程', '演示互助〔2019〕1号', 'DEMO'
              from (values ('dues-year', 12000), ('dues-instalments', 12), ('waiting-days', 30), ('claim-days', 120),
                ('segment-1-from', 300000), ('segment-1-share', 0.3), ('segment-2-from', 1000000), ('segment-2-share', 0.4),
                ('segment-3-from', 3000000), ('segment-3-share', 0.5), ('person-ceiling', 3000000), ('committee-size', 9),
                ('committee-quorum', 6)) given (code, value)
            union all
            select gen_random_uuid(), 'mutual-society', 'first-dues-' || lpad(m::text, 2, '0'), ?, daterange('2024-01-01', null),
                to_jsonb(case when m < 4 then 12000 else 9000 end), '演示章程', '演示互助〔2019〕1号', 'DEMO'
              from generate_series(1, 12) m""";

    private final KeepSociety keepSociety;
    private final RunPeriod runPeriod;
    private final PeriodSearch search;
    private final FundPeriod fundPeriod;
    private final ProposeFund proposeFund;
    private final ApproveFund approveFund;
    private final SocietyMembersDemo members;

    SocietyDemo(
            KeepSociety keepSociety,
            RunPeriod runPeriod,
            PeriodSearch search,
            FundPeriod fundPeriod,
            ProposeFund proposeFund,
            ApproveFund approveFund,
            SocietyMembersDemo members) {
        this.keepSociety = keepSociety;
        this.runPeriod = runPeriod;
        this.search = search;
        this.fundPeriod = fundPeriod;
        this.proposeFund = proposeFund;
        this.approveFund = approveFund;
        this.members = members;
    }

    @Override
    public String name() {
        return "校级互助会";
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts campus = DemoPosts.of(connection, SOCIETY);
        DemoPosts other = DemoPosts.of(connection, WITHOUT_CHARTER);
        if (hasSociety(connection, campus.unitId())) {
            return;
        }
        try (PreparedStatement charter = connection.prepareStatement(CHARTER)) {
            charter.setObject(1, campus.unitId());
            charter.setObject(2, campus.unitId());
            charter.execute();
        }
        connection.commit();
        int year = Calendars.today().getYear();
        found(campus, "教职工爱心互助会");
        UUID fund = fund(campus);
        UUID current = publish(campus, year, fund);
        List.of(PeriodAction.OPEN, PeriodAction.LOCK, PeriodAction.TAKE_EFFECT)
                .forEach(step -> move(campus.holder("WELFARE_OFFICER"), current, step));
        publish(campus, year + 1, fund);
        members.bring(run, campus, SOCIETY, current);
        found(other, "教职工互助保障会");
        as(other.holder("WELFARE_OFFICER"), () -> keepSociety.plan(plan(year + 1)));
    }

    private void found(DemoPosts campus, String name) {
        as(campus.holder("WELFARE_OFFICER"), () -> {
            keepSociety.found(new SocietyFacts(name, LocalDate.of(2019, 1, 1), "演示互助〔2019〕1号"));
            return name;
        });
    }

    private UUID fund(DemoPosts campus) {
        UUID fund = as(
                campus.holder("TREASURER"),
                () -> proposeFund.propose(
                        "教职工爱心互助资金", "MUTUAL", List.of("MUTUAL_CLAIM"), Money.ofYuan("300000.00"), "演示：学校拨款"));
        as(campus.holder("CHAIR"), () -> {
            approveFund.approve(fund, "0");
            return fund;
        });
        return fund;
    }

    private UUID publish(DemoPosts campus, int year, UUID fund) {
        UUID id = as(campus.holder("WELFARE_OFFICER"), () -> keepSociety.plan(plan(year)));
        move(campus.holder("CHAIR"), id, PeriodAction.PUBLISH);
        as(campus.holder("TREASURER"), () -> {
            fundPeriod.name(id, fund);
            return id;
        });
        return id;
    }

    private void move(ActingPost post, UUID period, PeriodAction action) {
        as(post, () -> {
            runPeriod.move(period, Integer.toString(search.details(period).version()), action);
            return period;
        });
    }

    private static <T> T as(ActingPost post, Supplier<T> act) {
        return ActingContext.callAs(post, act);
    }

    private static PeriodPlan plan(int year) {
        return new PeriodPlan(
                year + " 年度",
                "演示互助〔" + (year - 1) + "〕6号",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year + 1, 3, 31));
    }

    private static boolean hasSociety(Connection connection, UUID union) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from biz.mutual_society where tenant_id = ?")) {
            query.setObject(1, union);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
