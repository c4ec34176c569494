package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.adviser.AdviserKind;
import cn.wuli.rights.adviser.Advisers;
import cn.wuli.rights.adviser.DutyRoster;
import cn.wuli.rights.concern.Satisfaction;
import cn.wuli.rights.legalaid.ApplyForLegalAid;
import cn.wuli.rights.legalaid.LegalAidKind;
import cn.wuli.rights.legalaid.LegalAidOutcome;
import cn.wuli.rights.legalaid.LegalAidPrivacy;
import cn.wuli.rights.legalaid.LegalAidRequest;
import cn.wuli.rights.legalaid.LegalAidSearch;
import cn.wuli.rights.legalaid.LegalAidWork;
import cn.wuli.rights.legalaid.MoveLegalAid;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Lawyers of the deep campuses, one of them about to leave, their duty roster, and cases of legal aid in every state. */
@ApplicationScoped
public class LegalAidDemo implements DemoModule {
    private static final int EACH = 10;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Advisers advisers;
    private final DutyRoster roster;
    private final ApplyForLegalAid applyForLegalAid;
    private final MoveLegalAid moveLegalAid;
    private final LegalAidSearch search;

    LegalAidDemo(
            Advisers advisers,
            DutyRoster roster,
            ApplyForLegalAid applyForLegalAid,
            MoveLegalAid moveLegalAid,
            LegalAidSearch search) {
        this.advisers = advisers;
        this.roster = roster;
        this.applyForLegalAid = applyForLegalAid;
        this.moveLegalAid = moveLegalAid;
        this.search = search;
    }

    @Override
    public String name() {
        return "法律援助";
    }

    @Override
    public int order() {
        return 83;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "adviser", code)) {
                continue;
            }
            DemoPosts officers = DemoPosts.of(connection, code);
            List<Member> members = DemoMembers.of(connection, code, EACH);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            ActingPost chair = officers.holder("CHAIR");
            UUID lawyer = engage(chair, code, AdviserKind.LAWYER, "章明远", "劳动人事、工伤", 400);
            engage(chair, code, AdviserKind.ADVISER, "沈知白", "合同、房产", 20);
            for (int week = 1; week <= 4; week++) {
                int days = 7 * week;
                DemoActs.as(
                        chair,
                        () -> roster.plan(
                                lawyer,
                                Calendars.today()
                                        .plusDays(days)
                                        .atTime(AFTERNOON)
                                        .atZone(Calendars.ZONE)
                                        .toInstant(),
                                150,
                                "教工之家 201"));
            }
            for (int i = 0; i < members.size(); i++) {
                bring(members.get(i).post(), chair, lawyer, i);
            }
        }
    }

    private UUID engage(ActingPost chair, String campus, AdviserKind kind, String name, String field, int daysLeft) {
        LocalDate today = Calendars.today();
        return DemoActs.as(
                chair,
                () -> advisers.engage(new Advisers.Engagement(
                        kind,
                        name,
                        "浙江演示律师事务所",
                        "演示-" + campus + "-" + kind.ordinal(),
                        field,
                        "0571-12351（工会热线转）",
                        today.minusDays(300),
                        today.plusDays(daysLeft))));
    }

    /** Of ten: two wait, one for the chair alone; one waits for a lawyer, two are handled, one waits for the verdict, four are over. */
    private void bring(ActingPost member, ActingPost chair, UUID lawyer, int number) {
        LegalAidKind kind = LegalAidKind.values()[number % 3 == 2 ? number % LegalAidKind.values().length : number % 2];
        UUID id = DemoActs.as(
                member,
                () -> applyForLegalAid.apply(new ApplyForLegalAid.NewCase(
                        kind,
                        number == 1 ? LegalAidPrivacy.CHAIR : LegalAidPrivacy.OFFICE,
                        new LegalAidRequest("对方单位", "多次沟通没有结果，材料齐全。", "请律师看材料，帮助确定下一步。"))));
        if (number < 2) {
            return;
        }
        step(chair, id, version -> moveLegalAid.accept(id, version, "符合援助条件"));
        if (number == 2) {
            return;
        }
        step(chair, id, version -> moveLegalAid.assign(id, version, lawyer, null));
        step(
                chair,
                id,
                version -> moveLegalAid.log(
                        id,
                        version,
                        new MoveLegalAid.Work(LegalAidWork.MEETING, Calendars.today(), 60, "会见当事人，核对材料。")));
        if (number < 5) {
            return;
        }
        LegalAidOutcome outcome = number % 2 == 0 ? LegalAidOutcome.SETTLED : LegalAidOutcome.ADVISED;
        step(chair, id, version -> moveLegalAid.close(id, version, outcome, "已出具书面意见，当事人表示明白下一步怎么办。"));
        if (number > 5) {
            step(member, id, version -> moveLegalAid.rate(id, version, Satisfaction.CONTENT, null));
        }
    }

    private void step(ActingPost post, UUID id, Consumer<String> step) {
        DemoActs.step(post, () -> search.details(id).version(), step);
    }
}
