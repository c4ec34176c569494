package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.enrolment.EnrolMembers;
import cn.wuli.assistance.mutual.enrolment.EnrolMembers.Wanted;
import cn.wuli.assistance.mutual.enrolment.HandInRoster;
import cn.wuli.assistance.mutual.enrolment.Premiums;
import cn.wuli.assistance.mutual.enrolment.RosterDetails;
import cn.wuli.assistance.mutual.enrolment.RosterSearch;
import cn.wuli.assistance.mutual.enrolment.RosterStatus;
import cn.wuli.flow.CaseAction;
import cn.wuli.flow.DecideCase;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rosters of some unions, brought as far as the demonstration wants them. */
@ApplicationScoped
class RosterDemo {
    private static final Money PERSONAL = Money.ofYuan("12.00");
    private static final Money UNIT_PART = Money.ofYuan("98.00");
    private static final int CHUNK = 500;
    private static final int MOST_WAITS = 300;
    private static final int PAUSE_MILLISECONDS = 50;

    /** By number, so that every branch has some who stay outside. */
    private static final String MEMBERS = """
            select staff_number from (
              select m.staff_number, row_number() over (order by m.staff_number) as place from biz.member m
               where m.tenant_id = ? and m.status = 'ACTIVE' and coalesce(m.birth_year, 1990) > extract(year from current_date) - 54) r
             where place % 100 < ? order by staff_number""";

    /** How far a roster gets. */
    enum Goal {
        DRAFT,
        SUBMITTED,
        CHECKED,
        PAID_IN_PART,
        CONFIRMED
    }

    private final EnrolMembers enrolMembers;
    private final HandInRoster handInRoster;
    private final RosterSearch search;
    private final Premiums premiums;
    private final DecideCase decideCase;

    RosterDemo(
            EnrolMembers enrolMembers,
            HandInRoster handInRoster,
            RosterSearch search,
            Premiums premiums,
            DecideCase decideCase) {
        this.enrolMembers = enrolMembers;
        this.handInRoster = handInRoster;
        this.search = search;
        this.premiums = premiums;
        this.decideCase = decideCase;
    }

    /** @param percent of the members who come in */
    void bring(Connection connection, DemoPosts province, DemoPosts union, UUID period, int percent, Goal goal)
            throws SQLException {
        List<Wanted> wanted = members(connection, union.unitId(), percent);
        ActingPost chair = union.holder("CHAIR");
        ActingContext.callAs(chair, () -> {
            for (int from = 0; from < wanted.size(); from += CHUNK) {
                enrolMembers.enrol(period, wanted.subList(from, Math.min(from + CHUNK, wanted.size())));
            }
            return period;
        });
        if (goal == Goal.DRAFT) {
            return;
        }
        UUID caseId = ActingContext.callAs(
                chair,
                () -> handInRoster.submit(
                        period, Integer.toString(search.details(period).version())));
        if (goal == Goal.SUBMITTED) {
            return;
        }
        ActingContext.callAs(province.holder("WELFARE_OFFICER"), () -> {
            decideCase.decide(caseId, CaseAction.APPROVE, "同意", null);
            return caseId;
        });
        RosterDetails roster = awaitChecked(chair, period);
        if (goal == Goal.CHECKED) {
            return;
        }
        Money amount = goal == Goal.CONFIRMED
                ? roster.due()
                : roster.due().minus(PERSONAL.plus(UNIT_PART).times(3));
        ActingContext.callAs(province.holder("TREASURER"), () -> {
            premiums.record(period, union.unitId(), amount, "演示" + union.unitId(), Calendars.today());
            return period;
        });
    }

    /** The answer reaches the union on a thread of its own. */
    private RosterDetails awaitChecked(ActingPost chair, UUID period) {
        for (int i = 0; i < MOST_WAITS; i++) {
            RosterDetails roster = ActingContext.callAs(chair, () -> search.details(period));
            if (roster.status() == RosterStatus.CHECKED) {
                return roster;
            }
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        throw new IllegalStateException("the union never heard of the answer");
    }

    private static List<Wanted> members(Connection connection, UUID union, int percent) throws SQLException {
        List<Wanted> wanted = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setObject(1, union);
            query.setInt(2, percent);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    wanted.add(new Wanted(row.getString(1), PERSONAL, UNIT_PART));
                }
            }
        }
        return wanted;
    }
}
