package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rights.hotline.FollowUp;
import cn.wuli.rights.hotline.Hotlines;
import cn.wuli.rights.hotline.OfficeCalls;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of the province and of the deep campuses, and two calls of each office: one to be followed. */
@ApplicationScoped
public class HotlineDemo implements DemoModule {
    private static final List<Integer> WORKDAYS = List.of(1, 2, 3, 4, 5);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Hotlines hotlines;
    private final OfficeCalls calls;

    HotlineDemo(Hotlines hotlines, OfficeCalls calls) {
        this.hotlines = hotlines;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "维权和心理热线";
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code :
                Stream.concat(Stream.of("ZJ"), DemoActs.CAMPUSES.stream()).toList()) {
            if (DemoActs.hasRows(connection, "hotline", code)) {
                continue;
            }
            ActingPost chair = DemoPosts.of(connection, code).holder("CHAIR");
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            if ("ZJ".equals(code)) {
                open(chair, CounselKind.LEGAL, "职工维权热线", "12351", "09:00", "17:00");
                open(chair, CounselKind.PSYCHOLOGY, "职工心理热线", "0571-12351", "19:00", "21:30");
            } else {
                open(chair, CounselKind.LEGAL, "校工会法律维权热线", "0571-2800-0000", "08:30", "16:30");
                take(chair, "食堂职工问国庆加班工资怎么算，已说明三倍标准，本人希望工会出面核对。", FollowUp.CONCERN);
                take(chair, "询问医疗互助报销材料，已答复。", FollowUp.NONE);
            }
        }
    }

    private void open(ActingPost chair, CounselKind line, String name, String number, String opens, String closes) {
        DemoActs.as(
                chair,
                () -> hotlines.open(new Hotlines.NewNumber(
                        line, name, number, WORKDAYS, LocalTime.parse(opens), LocalTime.parse(closes), SINCE, null)));
    }

    private void take(ActingPost chair, String words, FollowUp followUp) {
        DemoActs.as(
                chair,
                () -> calls.log(new OfficeCalls.NewCall(
                        CounselKind.LEGAL, CounselTopic.LABOUR_LAW, Calendars.today(), 9, words, followUp)));
    }
}
