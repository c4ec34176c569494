package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.society.member.BookDues;
import cn.wuli.assistance.mutual.society.member.JoinSociety;
import cn.wuli.membership.demo.DemoMembers;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members of the demo's society: most pay by the payroll every month, some have owed since summer, two joined on the phone. */
@ApplicationScoped
class SocietyMembersDemo {
    /** One in so many owes since the month below. */
    private static final int ONE_IN = 40;

    private static final int OWING_SINCE = 8;
    private static final Money MONTHLY = Money.ofYuan("10.00");

    /** By number, so that every branch has some; not those who join on the phone. */
    private static final String MEMBERS = """
            select staff_number from (
              select m.staff_number, row_number() over (order by m.staff_number) as place from biz.member m
               where m.tenant_id = ? and m.status = 'ACTIVE'
                 and not exists (select from auth.post p where p.person_id = m.person_id and p.id = any (?))) r
             where place % 5 = 0 order by staff_number""";

    private final JoinSociety joinSociety;
    private final BookDues bookDues;

    SocietyMembersDemo(JoinSociety joinSociety, BookDues bookDues) {
        this.joinSociety = joinSociety;
        this.bookDues = bookDues;
    }

    void bring(DemoRun run, DemoPosts campus, String code, UUID year) throws SQLException {
        Map<String, LocalDate> joinedOn = new HashMap<>();
        Map<String, Money> deductions = new HashMap<>();
        Map<String, Money> owing = new HashMap<>();
        LocalDate today = Calendars.today();
        List<DemoMembers.Member> byPhone = DemoMembers.of(run.connection(), code, 2);
        for (String staffNumber : members(run.connection(), campus.unitId(), byPhone)) {
            joinedOn.put(staffNumber, LocalDate.of(today.getYear() - 5, 3, 1));
            deductions.put(staffNumber, MONTHLY);
            if (deductions.size() % ONE_IN == 0) {
                owing.put(staffNumber, MONTHLY);
            }
        }
        run.connection().commit();
        ActingContext.callAs(campus.holder("ORGANISER"), () -> {
            joinSociety.enrol(joinedOn);
            return year;
        });
        ActingContext.callAs(campus.holder("TREASURER"), () -> {
            for (YearMonth month = YearMonth.of(today.getYear(), 1);
                    month.isBefore(YearMonth.from(today));
                    month = month.plusMonths(1)) {
                if (month.getMonthValue() == OWING_SINCE) {
                    deductions.keySet().removeAll(owing.keySet());
                }
                bookDues.book(year, month, month.atDay(15), deductions);
            }
            return year;
        });
        for (DemoMembers.Member member : byPhone) {
            ActingContext.callAs(member.post(), () -> {
                joinSociety.joinMyself();
                return year;
            });
        }
    }

    private static List<String> members(Connection connection, UUID union, List<DemoMembers.Member> others)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setObject(1, union);
            query.setObject(2, others.stream().map(each -> each.post().postId()).toArray(UUID[]::new));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }
}
