package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.event.RightsEventKind;
import cn.wuli.rights.event.RightsEvents;
import cn.wuli.rights.event.RightsEvents.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What the deep campuses held for the rights of their members this year, and one event that is still to come. */
@ApplicationScoped
public class RightsEventDemo implements DemoModule {
    private final RightsEvents events;

    RightsEventDemo(RightsEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "普法和维权活动";
    }

    @Override
    public int order() {
        return 88;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            ActingPost chair = DemoPosts.of(connection, code).holder("CHAIR");
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            int year = Calendars.today().getYear();
            if (DemoActs.as(chair, () -> events.of(year).events().isEmpty())) {
                held(Calendars.today()).forEach(event -> DemoActs.as(chair, () -> events.record(event)));
            }
        }
    }

    private static List<NewEvent> held(LocalDate today) {
        return List.of(
                event(RightsEventKind.LAW_EDUCATION, "劳动合同和聘用合同讲座", today.minusDays(12), "浙江演示律师事务所", 120),
                event(RightsEventKind.JOINT_TRAINING, "人事制度与劳动法规联学", today.minusDays(8), "", 45),
                event(RightsEventKind.LEGAL_SERVICE, "律师进校园咨询日", today.minusDays(4), "浙江演示律师事务所", 36),
                event(RightsEventKind.RIGHTS_MONTH, "宪法宣传周主题展", today.plusDays(8), "", 0));
    }

    private static NewEvent event(RightsEventKind kind, String title, LocalDate on, String partner, int participants) {
        return new NewEvent(kind, title, on, "教工之家报告厅", partner, "各分工会", participants, "");
    }
}
