package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.supervision.Investigator;
import cn.wuli.rights.supervision.SupervisionSource;
import cn.wuli.rights.supervision.SupervisionTopic;
import cn.wuli.rights.supervision.Supervisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Supervisions of the deep campuses: one received, one whose employer has to answer, one closed. */
@ApplicationScoped
public class SupervisionCasesDemo implements DemoModule {
    private static final List<Investigator> INVESTIGATORS =
            List.of(new Investigator("演示监督员甲", "演示 0012"), new Investigator("演示监督员乙", "演示 0047"));

    private enum Goal {
        RECEIVED,
        OPINION_SENT,
        CLOSED
    }

    private final Supervisions supervisions;

    SupervisionCasesDemo(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public String name() {
        return "劳动法律监督";
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "supervision_case", code)) {
                continue;
            }
            ActingPost chair = DemoPosts.of(connection, code).holder("CHAIR");
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            for (Goal goal : Goal.values()) {
                bring(chair, goal);
            }
        }
    }

    private void bring(ActingPost chair, Goal goal) {
        UUID id = DemoActs.as(
                chair,
                () -> supervisions.register(new Supervisions.NewCase(
                        "后勤服务公司（演示）",
                        SupervisionTopic.values()[goal.ordinal()],
                        SupervisionSource.values()[goal.ordinal()],
                        Calendars.today().minusDays(goal.ordinal() * 3L),
                        "外聘职工反映：连续数月没有按规定执行，多次反映没有结果。")));
        if (goal == Goal.RECEIVED) {
            return;
        }
        step(chair, id, version -> supervisions.accept(id, version, INVESTIGATORS));
        step(chair, id, version -> supervisions.sendOpinion(id, version, "请自查并于月底前改正，改正情况书面告知本会。"));
        if (goal == Goal.CLOSED) {
            step(chair, id, version -> supervisions.recordReply(id, version, Calendars.today(), "已全部改正，附清单。"));
            step(chair, id, version -> supervisions.close(id, version, "复查属实，结案"));
        }
    }

    private void step(ActingPost post, UUID id, Consumer<String> step) {
        DemoActs.step(post, () -> supervisions.get(id).version(), step);
    }
}
