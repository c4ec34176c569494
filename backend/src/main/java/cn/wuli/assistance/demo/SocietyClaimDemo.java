package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.claim.ClaimContent;
import cn.wuli.assistance.mutual.claim.ClaimContent.Invoice;
import cn.wuli.assistance.mutual.claim.ClaimSearch;
import cn.wuli.assistance.mutual.claim.FileClaim;
import cn.wuli.assistance.mutual.claim.MoveClaim;
import cn.wuli.assistance.mutual.society.committee.CommitteeVote;
import cn.wuli.assistance.mutual.society.committee.HoldSession;
import cn.wuli.assistance.mutual.society.committee.HoldSession.Opening;
import cn.wuli.assistance.mutual.society.committee.Seats;
import cn.wuli.assistance.mutual.society.committee.Seats.CommitteeSeat;
import cn.wuli.assistance.mutual.society.committee.SessionDetails;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.CommitteeAttendance;
import cn.wuli.assistance.mutual.society.committee.SessionSearch;
import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Claims in the demo's society: two voted on by its committee of nine, one that waits for it, one just filed. */
@ApplicationScoped
public class SocietyClaimDemo implements DemoModule {
    private static final String SOCIETY = "U-10353";
    private static final int CLAIMS = 4;
    private static final int VOTED = 2;
    private static final int WAITING = 3;
    private static final int COMMITTEE = 9;
    private static final int CANDIDATES = 75;
    /** Whoever joined this year may still be in his waiting time. */
    private static final String JOINED_BEFORE = """
            select from biz.society_member m join auth.post p on p.person_id = m.person_id
             where p.id = ? and m.joined_on < date_trunc('year', current_date)""";

    private static final String SESSIONS = "select from biz.society_session where tenant_id = ?";
    private static final String OTHERS =
            "select staff_number from biz.society_member where tenant_id = ? and status = 'ACTIVE' order by staff_number limit ?";

    private final FileClaim fileClaim;
    private final MoveClaim moveClaim;
    private final ClaimSearch search;
    private final Seats seats;
    private final HoldSession holdSession;
    private final SessionSearch sessions;
    private final PeriodDirectory periods;
    private final DemoPapers papers;

    SocietyClaimDemo(
            FileClaim fileClaim,
            MoveClaim moveClaim,
            ClaimSearch search,
            Seats seats,
            HoldSession holdSession,
            SessionSearch sessions,
            PeriodDirectory periods,
            DemoPapers papers) {
        this.fileClaim = fileClaim;
        this.moveClaim = moveClaim;
        this.search = search;
        this.seats = seats;
        this.holdSession = holdSession;
        this.sessions = sessions;
        this.periods = periods;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "互助会申请和评审";
    }

    @Override
    public int order() {
        return 87;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts campus = DemoPosts.of(connection, SOCIETY);
        DemoCampus people = DemoCampus.read(connection, campus.unitId(), Integer.MAX_VALUE, 0);
        Map<UUID, ActingPost> secretaries = people.branches().stream()
                .collect(Collectors.toMap(DemoCampus.Branch::id, DemoCampus.Branch::secretary));
        List<Member> members = new ArrayList<>();
        for (Member member : DemoMembers.of(connection, SOCIETY, CANDIDATES)) {
            if (members.size() < CLAIMS
                    && secretaries.containsKey(member.branch())
                    && exists(connection, JOINED_BEFORE, member.post().postId())) {
                members.add(member);
            }
        }
        List<String> committee = committee(connection, campus.unitId());
        boolean loaded = exists(connection, SESSIONS, campus.unitId());
        connection.commit();
        Optional<Terms> year = as(campus.holder("CHAIR"), () -> periods.societyYear(Calendars.today()));
        if (year.isEmpty() || loaded) {
            return;
        }
        Set<UUID> voted = new HashSet<>();
        for (Member member : members) {
            int number = members.indexOf(member);
            UUID claim = file(member.post(), year.get().periodId(), number);
            if (number < WAITING) {
                check(
                        claim,
                        Objects.requireNonNull(secretaries.get(member.branch())),
                        campus.holder("WELFARE_OFFICER"));
            }
            if (number < VOTED) {
                voted.add(claim);
            }
            run.progress("互助会申请和评审", number + 1, members.size());
        }
        vote(campus, year.get().periodId(), committee, voted);
    }

    private UUID file(ActingPost member, UUID period, int number) {
        LocalDate settled = Calendars.today().minusDays(3L + number);
        Money cost = Money.ofFen(860_000 + 540_000L * number);
        ClaimContent content = new ClaimContent(
                List.of(),
                false,
                "演示病种" + (number + 1),
                null,
                cost,
                settled,
                List.of(new Invoice("033002600112", "9003%04d".formatted(number), cost)),
                "演示数据");
        return as(
                member,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    UUID claim = fileClaim.write(
                            period,
                            new FileClaim.Form(
                                    content,
                                    FileClaim.account("演示银行", "622202009003%04d".formatted(number)),
                                    List.of(papers.dischargeSummary())));
                    fileClaim.submit(claim, "0");
                    return claim;
                }));
    }

    private void check(UUID claim, ActingPost secretary, ActingPost officer) {
        for (ActingPost desk : List.of(secretary, officer)) {
            act(desk, claim, version -> moveClaim.take(claim, version));
            act(desk, claim, version -> moveClaim.pass(claim, version, "材料齐全，情况属实"));
        }
    }

    /** The first claim passes with one vote against it, the second fails. */
    private void vote(DemoPosts campus, UUID period, List<String> staffNumbers, Set<UUID> claims) {
        if (claims.isEmpty() || staffNumbers.size() < COMMITTEE) {
            return;
        }
        ActingPost recorder = campus.holder("VICE_CHAIR");
        UUID session = as(recorder, () -> {
            seats.fill(staffNumbers);
            Set<UUID> present =
                    seats.all().stream().skip(1).map(CommitteeSeat::personId).collect(Collectors.toSet());
            return holdSession.open(period, new Opening(Calendars.today(), "行政楼会议室（演示）", present, claims));
        });
        SessionDetails details = as(recorder, () -> sessions.details(session));
        boolean passes = true;
        for (SessionDetails.CommitteeBallot ballot : details.ballots()) {
            CommitteeVote usual = passes ? CommitteeVote.YES : CommitteeVote.NO;
            CommitteeVote first = passes ? CommitteeVote.NO : CommitteeVote.ABSTAIN;
            UUID odd = ballot.voters().getFirst().personId();
            var votes = ballot.voters().stream()
                    .collect(Collectors.toMap(
                            CommitteeAttendance::personId,
                            each -> each.personId().equals(odd) ? first : usual));
            as(recorder, () -> {
                holdSession.vote(session, "0", ballot.claimId(), votes);
                return session;
            });
            passes = false;
        }
        as(campus.holder("CHAIR"), () -> {
            holdSession.confirm(session, "0");
            return session;
        });
    }

    private interface Step {
        void take(String version);
    }

    private void act(ActingPost post, UUID claim, Step step) {
        as(post, () -> {
            step.take(Integer.toString(search.details(claim).version()));
            return claim;
        });
    }

    private static <T> T as(ActingPost post, Supplier<T> act) {
        return ActingContext.callAs(post, act);
    }

    private static boolean exists(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static List<String> committee(Connection connection, UUID union) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setObject(1, union);
            query.setInt(2, COMMITTEE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }
}
