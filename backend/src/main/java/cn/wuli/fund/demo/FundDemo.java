package cn.wuli.fund.demo;

import cn.wuli.fund.AllocationSearch;
import cn.wuli.fund.ApproveFund;
import cn.wuli.fund.HandleAllocation;
import cn.wuli.fund.ProposeAllocations;
import cn.wuli.fund.ProposeAllocations.Order;
import cn.wuli.fund.ProposeAllocations.Share;
import cn.wuli.fund.ProposeFund;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 1,920,000.00 yuan of the province on their way to cities and campuses, and onward. Every step is done by the officer
 * whose it is: the treasurer proposes, the chair approves, the cashier issues, the treasurer of the taker confirms.
 */
@ApplicationScoped
public class FundDemo implements DemoModule {
    public static final String NAME = "2026 年省级困难教职工帮扶专项资金";

    private static final String PROVINCE = "ZJ";
    private static final List<String> PURPOSES = List.of("HARDSHIP_AID", "CONDOLENCE", "MEDICAL_AID", "EDUCATION_AID");

    /** How far an allocation gets. */
    private enum Goal {
        DRAFT,
        APPROVED,
        ISSUED,
        REVOKED,
        ACKNOWLEDGED
    }

    private record Step(String from, String to, String yuan, Goal goal) {}

    private static final List<Step> DOWN = List.of(
            new Step(PROVINCE, "C-3301", "300000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "C-3302", "200000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "C-3311", "240000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "U-10353", "200000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "U-10336", "180000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "U-10335", "200000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "U-10337", "150000.00", Goal.ACKNOWLEDGED),
            new Step(PROVINCE, "C-3303", "120000.00", Goal.ISSUED),
            new Step(PROVINCE, "C-3306", "80000.00", Goal.APPROVED),
            new Step(PROVINCE, "C-3307", "60000.00", Goal.DRAFT),
            new Step(PROVINCE, "C-3308", "50000.00", Goal.REVOKED),
            new Step("C-3301", "U-10346", "80000.00", Goal.ACKNOWLEDGED),
            new Step("C-3301", "U-13021", "60000.00", Goal.ACKNOWLEDGED),
            new Step("C-3301", "U-12872", "40000.00", Goal.ISSUED),
            new Step("C-3311", "U-10352", "120000.00", Goal.ACKNOWLEDGED),
            new Step("C-3311", "U-12878", "40000.00", Goal.ISSUED));

    private final ProposeFund proposeFund;
    private final ApproveFund approveFund;
    private final ProposeAllocations proposeAllocations;
    private final HandleAllocation handleAllocation;
    private final AllocationSearch allocations;

    FundDemo(
            ProposeFund proposeFund,
            ApproveFund approveFund,
            ProposeAllocations proposeAllocations,
            HandleAllocation handleAllocation,
            AllocationSearch allocations) {
        this.proposeFund = proposeFund;
        this.approveFund = approveFund;
        this.proposeAllocations = proposeAllocations;
        this.handleAllocation = handleAllocation;
        this.allocations = allocations;
    }

    @Override
    public String name() {
        return "帮扶资金";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, PROVINCE);
        if (fundOf(connection, province.unitId()) != null) {
            return;
        }
        Map<String, DemoPosts> unions = new HashMap<>(Map.of(PROVINCE, province));
        for (Step step : DOWN) {
            unions.put(step.to(), DemoPosts.of(connection, step.to()));
        }
        // The commands run on connections of their own: what they need must be committed before.
        connection.commit();
        Map<String, UUID> funds = new HashMap<>(Map.of(PROVINCE, open(province)));
        for (Step step : DOWN) {
            UUID taken = pass(unions, funds, step);
            if (taken != null) {
                funds.put(step.to(), taken);
            }
            run.progress("帮扶资金", DOWN.indexOf(step) + 1, DOWN.size());
        }
        giveBack(unions, funds, "U-10337", "10000.00");
    }

    /** The fund of the demo at one union; null before it got any. */
    public static @Nullable UUID fundOf(Connection connection, UUID union) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from biz.fund where tenant_id = ? and name = ?")) {
            query.setObject(1, union);
            query.setString(2, NAME);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    private UUID open(DemoPosts province) {
        UUID fund = ActingContext.callAs(
                province.holder("TREASURER"),
                () -> proposeFund.propose(NAME, "SPECIAL", PURPOSES, Money.ofYuan("1920000.00"), "演示〔2026〕1号"));
        ActingContext.callAs(province.holder("CHAIR"), () -> {
            approveFund.approve(fund, "0");
            return fund;
        });
        return fund;
    }

    /** @return the fund that took the money; null when it did not get so far */
    private @Nullable UUID pass(Map<String, DemoPosts> unions, Map<String, UUID> funds, Step step) {
        DemoPosts giver = of(unions, step.from());
        Order order = order(of(funds, step.from()), of(unions, step.to()).unitId(), step.yuan(), "下达帮扶专项资金");
        UUID id = ActingContext.callAs(
                giver.holder("TREASURER"),
                () -> proposeAllocations.allocate(order).getFirst());
        bring(giver, id, step.goal());
        return step.goal() == Goal.ACKNOWLEDGED ? acknowledge(of(unions, step.to()), id) : null;
    }

    private void bring(DemoPosts giver, UUID id, Goal goal) {
        if (goal == Goal.DRAFT) {
            return;
        }
        act(giver, "CHAIR", id, version -> handleAllocation.approve(id, version));
        if (goal == Goal.APPROVED) {
            return;
        }
        act(giver, "CASHIER", id, version -> handleAllocation.issue(id, version));
        if (goal == Goal.REVOKED) {
            act(giver, "CHAIR", id, version -> handleAllocation.revoke(id, "该市本年度已另有专项安排", version));
        }
    }

    private void giveBack(Map<String, DemoPosts> unions, Map<String, UUID> funds, String from, String yuan) {
        DemoPosts giver = of(unions, from);
        DemoPosts province = of(unions, PROVINCE);
        Order order = order(of(funds, from), province.unitId(), yuan, "退回未使用的帮扶资金");
        UUID id = ActingContext.callAs(
                giver.holder("TREASURER"),
                () -> proposeAllocations.giveBack(order).getFirst());
        bring(giver, id, Goal.ACKNOWLEDGED);
        acknowledge(province, id);
    }

    private UUID acknowledge(DemoPosts taker, UUID id) {
        return ActingContext.callAs(taker.holder("TREASURER"), () -> handleAllocation.acknowledge(id));
    }

    private void act(DemoPosts giver, String post, UUID id, Consumer<String> step) {
        ActingContext.callAs(giver.holder(post), () -> {
            step.accept(Integer.toString(allocations.given(id).version()));
            return id;
        });
    }

    private static Order order(UUID fund, UUID to, String yuan, String title) {
        return new Order(
                fund,
                title,
                "演示〔2026〕2号",
                Calendars.today().withMonth(12).withDayOfMonth(31),
                List.of(new Share(to, Money.ofYuan(yuan))));
    }

    private static <T> T of(Map<String, T> all, String code) {
        T found = all.get(code);
        if (found == null) {
            throw new IllegalStateException(code + " got no money");
        }
        return found;
    }
}
