package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.women.KeepWomenLedger;
import cn.wuli.rights.women.KeepWomenLedger.Looked;
import cn.wuli.rights.women.WomenCaseKind;
import cn.wuli.rights.women.WomenCases;
import cn.wuli.rights.women.WomenPlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The ledger of the deep campuses: a plan half done, a check with one rule that is not kept, a case for the committee. */
@ApplicationScoped
public class WomenDemo implements DemoModule {
    private static final String BROKEN = "protect-overtime";

    private final KeepWomenLedger ledger;
    private final WomenCases cases;

    WomenDemo(KeepWomenLedger ledger, WomenCases cases) {
        this.ledger = ledger;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "女职工权益";
    }

    @Override
    public int order() {
        return 94;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "women_plan_item", code)) {
                continue;
            }
            ActingPost head = DemoPosts.of(connection, code).holder("VICE_CHAIR");
            ActingPost member = DemoMembers.of(connection, code, 1).getFirst().post();
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            LocalDate today = Calendars.today();
            DemoActs.as(head, () -> keep(today));
            DemoActs.as(member, () -> cases.file(WomenCaseKind.MATERNITY, "怀孕八个月，学院仍然排了晚间实验课，希望调整。"));
        }
    }

    private UUID keep(LocalDate today) {
        UUID held = ledger.plan(WomenPlanKind.TRAINING, "女职工权益法律讲座", today.minusDays(20));
        ledger.complete(held, today.minusDays(21), "讲座一场，86 人参加。");
        ledger.plan(WomenPlanKind.HEALTH, "女教职工“两癌”筛查", today.minusDays(3));
        ledger.plan(WomenPlanKind.AGREEMENT, "女职工权益专项集体合同续签", today.plusDays(30));
        List<Looked> looked = ledger.checklist().stream()
                .map(rule -> rule.code().equals(BROKEN)
                        ? new Looked(rule.code(), false, "两名孕期教师排了晚自习值班。", today.plusDays(10))
                        : new Looked(rule.code(), true, null, null))
                .toList();
        return ledger.check(today.minusDays(2), looked);
    }
}
