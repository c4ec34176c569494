package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.rights.risk.RiskLevel;
import cn.wuli.rights.risk.RiskReports;
import cn.wuli.rights.risk.RiskReports.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The report of this week: two deep campuses found something, the third reports that there is nothing. */
@ApplicationScoped
public class RiskDemo implements DemoModule {
    private static final Found COMMON = new Found(RiskLevel.COMMON, 12, "外聘职工合同将集中到期，尚未告知是否续签。", "人事处月底前逐人告知，校工会派人到场。");
    private static final Found GRAVE = new Found(RiskLevel.GRAVE, 46, "食堂外包单位拖欠两个月工资，职工情绪激动。", "后勤处先行垫付，校工会约谈外包单位。");

    private final RiskReports reports;

    RiskDemo(RiskReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "风险排查";
    }

    @Override
    public int order() {
        return 89;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "risk_report", code)) {
                continue;
            }
            ActingPost chair = DemoPosts.of(connection, code).holder("CHAIR");
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            DemoActs.as(chair, () -> {
                reports.report(found(DemoActs.CAMPUSES.indexOf(code)));
                return code;
            });
        }
    }

    private static List<Found> found(int campus) {
        return switch (campus) {
            case 0 -> List.of(COMMON, GRAVE);
            case 1 -> List.of(COMMON);
            default -> List.of();
        };
    }
}
