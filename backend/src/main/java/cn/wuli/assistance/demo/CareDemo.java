package cn.wuli.assistance.demo;

import static cn.wuli.assistance.demo.FamilyJourney.as;

import cn.wuli.assistance.care.CareKindDetails;
import cn.wuli.assistance.care.CareKindValues;
import cn.wuli.assistance.care.CareKinds;
import cn.wuli.assistance.care.CareMoneyAction;
import cn.wuli.assistance.care.CareSearch;
import cn.wuli.assistance.care.PayForCare;
import cn.wuli.assistance.care.ReportCareEvent;
import cn.wuli.assistance.care.VisitForEvent;
import cn.wuli.assistance.care.Visitor;
import cn.wuli.assistance.demo.DemoCampus.Branch;
import cn.wuli.fund.demo.FundDemo;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 五必访 of the deep campuses: their lists with invented caps, and events in every state. */
@ApplicationScoped
public class CareDemo implements DemoModule {
    private static final int BRANCHES = 6;
    private static final int MEMBERS_EACH = 12;
    private static final int EVENTS = 18;
    /** In fen; invented, and said so in the list. */
    private static final Map<String, Long> CAPS = Map.of("婚丧喜庆", 100_000L, "生病住院", 50_000L, "发生意外", 100_000L);

    private static final List<String> WORDS = List.of("到医院看望，术后恢复良好。", "上门祝贺，转达工会心意。", "看望慰问，家庭情绪平稳。", "陪同办理手续，后续再访。");
    private static final String MEMBER_ROW = "select m.id from biz.member m where m.tenant_id = ? and m.person_id = ?";

    private final CareKinds kinds;
    private final ReportCareEvent reportCareEvent;
    private final VisitForEvent visitForEvent;
    private final PayForCare payForCare;
    private final CareSearch events;

    CareDemo(
            CareKinds kinds,
            ReportCareEvent reportCareEvent,
            VisitForEvent visitForEvent,
            PayForCare payForCare,
            CareSearch events) {
        this.kinds = kinds;
        this.reportCareEvent = reportCareEvent;
        this.visitForEvent = visitForEvent;
        this.payForCare = payForCare;
        this.events = events;
    }

    @Override
    public String name() {
        return "走访慰问";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : HardshipDemo.CAMPUSES) {
            UUID campus = HardshipDemo.campus(connection, code);
            if (campus == null) {
                continue;
            }
            DemoCampus people = DemoCampus.read(connection, campus, BRANCHES, MEMBERS_EACH);
            connection.commit();
            ActingPost officer = people.officer("WELFARE_OFFICER");
            if (as(officer, kinds::all).isEmpty()) {
                bring(people, officer, configure(officer), FundDemo.fundOf(connection, campus), connection);
            }
            run.progress("走访慰问", EVENTS, EVENTS);
        }
    }

    /** The usual five, with caps for three of them. */
    private List<CareKindDetails> configure(ActingPost officer) {
        for (CareKindDetails kind : as(officer, kinds::takeTemplate)) {
            Long cap = CAPS.get(kind.name());
            if (cap != null) {
                CareKindValues values = new CareKindValues(
                        kind.name(), kind.visitor(), kind.withinDays(), Money.ofFen(cap), "演示标准，不是任何单位的规定");
                as(officer, () -> {
                    kinds.change(kind.id(), FamilyJourney.version(kind.version()), values, true);
                    return kind;
                });
            }
        }
        return as(officer, kinds::all);
    }

    private void bring(
            DemoCampus campus,
            ActingPost officer,
            List<CareKindDetails> list,
            @Nullable UUID fund,
            Connection connection)
            throws SQLException {
        for (int i = 0; i < EVENTS; i++) {
            Branch branch = campus.branches().get(i % campus.branches().size());
            UUID person = branch.members()
                    .get((6 + i / campus.branches().size()) % branch.members().size());
            UUID member = member(connection, campus.id(), person);
            connection.commit();
            CareKindDetails kind = list.get(i % list.size());
            UUID event = as(
                    branch.secretary(),
                    () -> reportCareEvent.report(
                            member, kind.id(), Calendars.today().minusDays(4)));
            if (i % 3 == 0) {
                DemoArrangements.letCarePass(connection, event, i % 2 == 0 ? -3 : 1);
                connection.commit();
            } else {
                visit(kind.visitor() == Visitor.UNION ? officer : branch.secretary(), event, kind, i);
                pay(campus, fund, event, i);
            }
        }
    }

    private void visit(ActingPost visitor, UUID event, CareKindDetails kind, int number) {
        Money cap = kind.amountCap();
        Money amount = cap == null || number % 2 == 0 ? Money.ZERO : cap;
        String version =
                FamilyJourney.version(as(visitor, () -> events.details(event)).version());
        as(visitor, () -> {
            visitForEvent.record(
                    event,
                    version,
                    new VisitForEvent.NewVisit(
                            Calendars.today().minusDays(1),
                            List.of("分工会主席", "分工会委员"),
                            WORDS.get(number % WORDS.size()),
                            List.of(),
                            amount,
                            number % 4 == 1 ? "鲜花、水果" : null));
            return event;
        });
    }

    /** Half of the money is approved, and set aside where the campus has a fund. */
    private void pay(DemoCampus campus, @Nullable UUID fund, UUID event, int number) {
        ActingPost chair = campus.officer("CHAIR");
        if (as(chair, () -> events.details(event)).money() == null || number % 4 != 1) {
            return;
        }
        move(chair, event, CareMoneyAction.APPROVE, null);
        if (fund != null) {
            move(campus.officer("TREASURER"), event, CareMoneyAction.RESERVE, fund);
        }
    }

    private void move(ActingPost post, UUID event, CareMoneyAction action, @Nullable UUID fund) {
        String version =
                FamilyJourney.version(as(post, () -> events.details(event)).version());
        FamilyJourney.run(post, () -> payForCare.move(event, version, action, fund, "同意"));
    }

    static UUID member(Connection connection, UUID campus, UUID person) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MEMBER_ROW)) {
            query.setObject(1, campus);
            query.setObject(2, person);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
