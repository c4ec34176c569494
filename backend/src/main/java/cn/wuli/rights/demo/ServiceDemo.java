package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.service.BookService;
import cn.wuli.rights.service.BookService.Offer;
import cn.wuli.rights.service.BookService.Slot;
import cn.wuli.rights.service.ServiceSession;
import cn.wuli.rights.service.ServiceSessions;
import cn.wuli.rights.service.ServiceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sessions that the province offers with a law firm for the coming weeks; two deep campuses have booked one. */
@ApplicationScoped
public class ServiceDemo implements DemoModule {
    private static final int SESSIONS = 6;
    private static final int DAYS_BETWEEN = 5;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final BookService bookService;
    private final ServiceSessions sessions;

    ServiceDemo(BookService bookService, ServiceSessions sessions) {
        this.bookService = bookService;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "维权服务场次";
    }

    @Override
    public int order() {
        return 93;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        if (DemoActs.hasRows(connection, "service_session", "ZJ")) {
            return;
        }
        ActingPost province = DemoPosts.of(connection, "ZJ").holder("CHAIR");
        List<ActingPost> campuses = List.of(
                DemoPosts.of(connection, DemoActs.CAMPUSES.get(0)).holder("CHAIR"),
                DemoPosts.of(connection, DemoActs.CAMPUSES.get(1)).holder("CHAIR"));
        // The commands run on connections of their own: what they need must be committed before.
        connection.commit();
        DemoActs.as(
                province, () -> bookService.offer(new Offer("律师进校园：教职工权益服务", "浙江演示律师事务所", "聘用合同、工伤、婚姻家庭、房产", slots())));
        for (ActingPost campus : campuses) {
            UUID free = firstFree(campus);
            DemoActs.as(campus, () -> {
                bookService.book(free, "教工之家报告厅", "聘用合同和工伤认定，留一小时一对一咨询", 60);
                return free;
            });
        }
    }

    private UUID firstFree(ActingPost campus) {
        int year = Calendars.today().getYear();
        return DemoActs.as(
                campus,
                () -> IntStream.of(year, year + 1)
                        .mapToObj(sessions::of)
                        .flatMap(found -> found.sessions().stream())
                        .filter(session -> session.state() == ServiceState.FREE)
                        .map(ServiceSession::id)
                        .findFirst()
                        .orElseThrow());
    }

    private static List<Slot> slots() {
        return IntStream.rangeClosed(1, SESSIONS)
                .mapToObj(number -> new Slot(
                        number % 2 == 0 ? "章明远" : "沈知白",
                        Calendars.today()
                                .plusDays((long) number * DAYS_BETWEEN)
                                .atTime(AFTERNOON)
                                .atZone(Calendars.ZONE)
                                .toInstant(),
                        120))
                .toList();
    }
}
