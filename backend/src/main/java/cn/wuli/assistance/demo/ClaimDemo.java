package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.claim.ClaimContent;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.assistance.mutual.claim.ClaimContent.Invoice;
import cn.wuli.assistance.mutual.claim.ClaimSearch;
import cn.wuli.assistance.mutual.claim.DecideClaim;
import cn.wuli.assistance.mutual.claim.DecideClaim.Award;
import cn.wuli.assistance.mutual.claim.FileClaim;
import cn.wuli.assistance.mutual.claim.LoweringReason;
import cn.wuli.assistance.mutual.claim.MoveClaim;
import cn.wuli.assistance.retention.MarkDue;
import cn.wuli.fund.Funds;
import cn.wuli.fund.demo.DemoBatches;
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
import java.util.List;
import java.util.UUID;

/** Claims of three deep campuses in this year's period, from the one that was just filed to those that are paid. */
@ApplicationScoped
public class ClaimDemo implements DemoModule {
    private static final List<String> CAMPUSES = List.of("U-10353", "U-10352", "U-10336");
    private static final String ENROLLED =
            "select from biz.mutual_enrolment e join auth.post p on p.person_id = e.person_id where e.period_id = ? and p.id = ?";
    private static final String EXISTING = "select from biz.mutual_claim where period_id = ? limit 1";

    /** Some members hold no share, and some branches have no officer. */
    private static final int SPARE = 24;
    /** In the first weeks of a year nobody has a stay that counts. */
    private static final int WEEKS_WITHOUT = 8;

    /** How far a claim gets. */
    private enum Goal {
        PAID,
        RESERVED,
        SUBMITTED,
        ASSESSED,
        SECOND_REVIEW,
        MORE_INFO,
        SCHOOL_CHECK,
        REJECTED
    }

    private final FileClaim fileClaim;
    private final MoveClaim moveClaim;
    private final DecideClaim decideClaim;
    private final ClaimSearch search;
    private final PeriodDirectory periods;
    private final Funds funds;
    private final DemoBatches batches;
    private final DemoPapers papers;
    private final MarkDue markDue;

    ClaimDemo(
            FileClaim fileClaim,
            MoveClaim moveClaim,
            DecideClaim decideClaim,
            ClaimSearch search,
            PeriodDirectory periods,
            Funds funds,
            DemoBatches batches,
            DemoPapers papers,
            MarkDue markDue) {
        this.fileClaim = fileClaim;
        this.moveClaim = moveClaim;
        this.decideClaim = decideClaim;
        this.search = search;
        this.periods = periods;
        this.funds = funds;
        this.batches = batches;
        this.papers = papers;
        this.markDue = markDue;
    }

    @Override
    public String name() {
        return "互助申请";
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, "ZJ");
        connection.commit();
        ActingPost officer = province.holder("WELFARE_OFFICER");
        List<Terms> current = ActingContext.callAs(officer, () -> periods.in(PeriodStatus.EFFECTIVE));
        if (current.isEmpty()
                || exists(connection, EXISTING, current.getFirst().periodId())
                || Calendars.today()
                        .isBefore(current.getFirst().plan().startsOn().plusWeeks(WEEKS_WITHOUT))) {
            return;
        }
        UUID period = current.getFirst().periodId();
        List<UUID> payable = new ArrayList<>();
        for (String code : CAMPUSES) {
            bring(connection, province, code, period, payable);
            run.progress("互助申请", CAMPUSES.indexOf(code) + 1, CAMPUSES.size());
        }
        pay(province, period, payable);
        age(connection);
        connection.commit();
        ActingContext.callAs(province.holder("CHAIR"), () -> {
            markDue.run(Calendars.today());
            return period;
        });
    }

    private void bring(Connection connection, DemoPosts province, String code, UUID period, List<UUID> payable)
            throws SQLException {
        DemoPosts campus = DemoPosts.of(connection, code);
        List<Member> members = DemoMembers.of(connection, code, Goal.values().length + SPARE);
        DemoCampus people = DemoCampus.read(connection, campus.unitId(), Integer.MAX_VALUE, 0);
        connection.commit();
        int number = 0;
        for (Member member : members) {
            var branch = people.branches().stream()
                    .filter(each -> each.id().equals(member.branch()))
                    .findFirst();
            if (number < Goal.values().length
                    && branch.isPresent()
                    && exists(connection, ENROLLED, period, member.post().postId())) {
                Goal goal = Goal.values()[number];
                UUID claim = file(member.post(), period, code, number);
                advance(claim, goal, branch.get().secretary(), campus, province);
                if (goal == Goal.PAID) {
                    payable.add(claim);
                }
                number++;
            }
        }
    }

    private UUID file(ActingPost member, UUID period, String campus, int number) {
        LocalDate out = Calendars.today().minusDays(6L + number);
        boolean grave = Goal.values()[number] == Goal.SECOND_REVIEW;
        ClaimContent content = new ClaimContent(
                List.of(new HospitalStay("演示医院", out.minusDays(5L + 2L * number), out)),
                grave,
                grave ? "演示病种" : null,
                grave ? out.minusDays(4) : null,
                Money.ZERO,
                null,
                List.of(new Invoice("033002600111", invoice(campus, number), Money.ofFen(860_000 + 10_000L * number))),
                "演示数据");
        return ActingContext.callAs(
                member,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    UUID claim = fileClaim.write(
                            period,
                            new FileClaim.Form(
                                    content,
                                    FileClaim.account("演示银行", "62220200" + invoice(campus, number)),
                                    List.of(papers.dischargeSummary())));
                    fileClaim.submit(claim, "0");
                    return claim;
                }));
    }

    private static String invoice(String campus, int number) {
        return campus.substring(2) + "%03d".formatted(number);
    }

    private void advance(UUID claim, Goal goal, ActingPost secretary, DemoPosts campus, DemoPosts province) {
        if (goal == Goal.SUBMITTED) {
            return;
        }
        act(secretary, claim, version -> moveClaim.take(claim, version));
        if (goal == Goal.MORE_INFO) {
            act(secretary, claim, version -> moveClaim.askForMore(claim, version, "请补充加盖医院印章的出院小结。"));
            return;
        }
        act(secretary, claim, version -> moveClaim.pass(claim, version, "材料齐全"));
        if (goal == Goal.SCHOOL_CHECK) {
            return;
        }
        ActingPost officer = campus.holder("WELFARE_OFFICER");
        act(officer, claim, version -> moveClaim.take(claim, version));
        act(officer, claim, version -> moveClaim.pass(claim, version, "情况属实"));
        if (goal == Goal.ASSESSED) {
            return;
        }
        ActingPost reviewer = province.holder("WELFARE_OFFICER");
        act(reviewer, claim, version -> moveClaim.take(claim, version));
        Award award = goal == Goal.REJECTED
                ? new Award(Money.ZERO, LoweringReason.PAPERS_DIFFER, "出院小结与申请的日期不一致。")
                : new Award(null, null, "同意");
        act(reviewer, claim, version -> decideClaim.decide(claim, version, award));
    }

    /** The bank has paid them. */
    private void pay(DemoPosts province, UUID period, List<UUID> claims) {
        if (claims.isEmpty()) {
            return;
        }
        ActingPost treasurer = province.holder("TREASURER");
        List<UUID> reservations = claims.stream()
                .map(claim -> ActingContext.callAs(
                        treasurer,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> funds.reservationOf("mutual-claim", claim)
                                        .orElseThrow()
                                        .id())))
                .toList();
        UUID fund = ActingContext.callAs(treasurer, () -> periods.fundOf(period).orElseThrow());
        UUID batch = batches.release(province, fund, "第一批互助给付", reservations);
        batches.answer(province, batch, claims.stream().map(claim -> "成功").toList());
        batches.close(province, batch);
    }

    /** As if one refusal lay more than half a year back. */
    private static void age(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update biz.mutual_claim set changed_at = now() - interval '7 months' where id ="
                        + " (select id from biz.mutual_claim where status = 'REJECTED' order by id limit 1)")) {
            update.execute();
        }
    }

    private interface Step {
        void take(String version);
    }

    private void act(ActingPost post, UUID claim, Step step) {
        ActingContext.callAs(post, () -> {
            step.take(Integer.toString(search.details(claim).version()));
            return claim;
        });
    }

    private static boolean exists(Connection connection, String sql, UUID... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
