package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.counsel.BookCounsel;
import cn.wuli.rights.counsel.CallOutcome;
import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import cn.wuli.rights.counsel.Hotline;
import cn.wuli.rights.counsel.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A counsellor of each deep campus with free and booked hours, and a log of calls. */
@ApplicationScoped
public class CounselDemo implements DemoModule {
    private static final int DAYS = 6;
    private static final int CALLS = 12;
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final Slots slots;
    private final BookCounsel bookCounsel;
    private final Hotline hotline;

    CounselDemo(Slots slots, BookCounsel bookCounsel, Hotline hotline) {
        this.slots = slots;
        this.bookCounsel = bookCounsel;
        this.hotline = hotline;
    }

    @Override
    public String name() {
        return "咨询预约";
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            UUID campus = campusWithoutHours(connection, code);
            List<Member> members = DemoMembers.of(connection, code, 4);
            if (campus == null || members.isEmpty()) {
                continue;
            }
            ActingPost counsellor = engage(connection, members.getFirst().post(), campus);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            for (int day = 1; day <= DAYS; day++) {
                offer(counsellor, day, members.get(day % members.size()).post());
            }
            for (int i = 0; i < CALLS; i++) {
                log(counsellor, i);
            }
        }
    }

    /** Every third hour is booked. */
    private void offer(ActingPost counsellor, int day, ActingPost member) {
        LocalDate on = Calendars.today().plusDays(day);
        CounselKind kind = day % 3 == 2 ? CounselKind.LEGAL : CounselKind.PSYCHOLOGY;
        UUID slot = DemoActs.as(
                counsellor,
                () -> slots.offer(
                        kind,
                        "教工之家咨询室",
                        on.atTime(EVENING).atZone(Calendars.ZONE).toInstant(),
                        50));
        if (day % 3 == 0) {
            DemoActs.as(member, () -> bookCounsel.book(slot, CounselTopic.STRESS));
        }
    }

    private void log(ActingPost counsellor, int number) {
        CounselTopic topic = number % 2 == 0 ? CounselTopic.STRESS : CounselTopic.LABOUR_LAW;
        CounselKind line = number % 2 == 0 ? CounselKind.PSYCHOLOGY : CounselKind.LEGAL;
        DemoActs.as(counsellor, () -> {
            hotline.log(line, topic, Calendars.today().minusDays(number), 10 + number, CallOutcome.ANSWERED);
            return number;
        });
    }

    private static ActingPost engage(Connection connection, ActingPost member, UUID campus) throws SQLException {
        UUID post = Ids.next();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into auth.post (id, person_id, unit_id, post_type, valid, source)"
                        + " select ?, person_id, ?, 'COUNSELLOR', '[2024-01-01,)', 'ENGAGEMENT' from auth.post where id = ?")) {
            insert.setObject(1, post);
            insert.setObject(2, campus);
            insert.setObject(3, member.postId());
            insert.executeUpdate();
        }
        return new ActingPost(member.subject(), post);
    }

    private static @Nullable UUID campusWithoutHours(Connection connection, String code) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select u.id from org.unit u where u.code = ?"
                + " and not exists (select from biz.counsel_slot s where s.tenant_id = u.id)")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }
}
