package cn.wuli.assistance.demo;

import static cn.wuli.assistance.demo.FamilyJourney.as;
import static cn.wuli.assistance.demo.FamilyJourney.run;
import static cn.wuli.assistance.demo.FamilyJourney.version;

import cn.wuli.assistance.campaign.Beneficiary;
import cn.wuli.assistance.campaign.CampaignAction;
import cn.wuli.assistance.campaign.CampaignSearch;
import cn.wuli.assistance.campaign.GiftForm;
import cn.wuli.assistance.campaign.MoveRecipients;
import cn.wuli.assistance.campaign.NameRecipient;
import cn.wuli.assistance.campaign.NewCampaign;
import cn.wuli.assistance.campaign.NewCampaign.NewQuota;
import cn.wuli.assistance.campaign.RecipientAction;
import cn.wuli.assistance.campaign.RecipientSearch;
import cn.wuli.assistance.campaign.RunCampaign;
import cn.wuli.assistance.campaign.Theme;
import cn.wuli.assistance.campaign.VisitRecipient;
import cn.wuli.assistance.demo.DemoCampus.Branch;
import cn.wuli.fund.demo.FundDemo;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Of each deep campus with a fund: 送清凉 in goods with people in every state, and 送温暖 in money that waits for approval. */
@ApplicationScoped
public class CampaignDemo implements DemoModule {
    private static final int BRANCHES = 6;
    private static final int EACH = 2;
    private static final Set<Beneficiary> GROUPS = EnumSet.of(Beneficiary.FRONT_LINE, Beneficiary.MODEL_WORKER);

    private final RunCampaign runCampaign;
    private final NameRecipient nameRecipient;
    private final MoveRecipients moveRecipients;
    private final VisitRecipient visitRecipient;
    private final CampaignSearch campaigns;
    private final RecipientSearch recipients;

    CampaignDemo(
            RunCampaign runCampaign,
            NameRecipient nameRecipient,
            MoveRecipients moveRecipients,
            VisitRecipient visitRecipient,
            CampaignSearch campaigns,
            RecipientSearch recipients) {
        this.runCampaign = runCampaign;
        this.nameRecipient = nameRecipient;
        this.moveRecipients = moveRecipients;
        this.visitRecipient = visitRecipient;
        this.campaigns = campaigns;
        this.recipients = recipients;
    }

    @Override
    public String name() {
        return "送温暖";
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        int done = 0;
        for (String code : HardshipDemo.CAMPUSES) {
            UUID campus = HardshipDemo.campus(connection, code);
            UUID fund = campus == null ? null : FundDemo.fundOf(connection, campus);
            if (campus != null && fund != null) {
                DemoCampus people = DemoCampus.read(connection, campus, BRANCHES, EACH);
                connection.commit();
                if (people.isComplete()
                        && as(people.officer("CHAIR"), campaigns::all).isEmpty()) {
                    bring(people, fund, connection);
                }
            }
            run.progress("送温暖", ++done, HardshipDemo.CAMPUSES.size());
        }
    }

    private void bring(DemoCampus campus, UUID fund, Connection connection) throws SQLException {
        ActingPost officer = campus.officer("WELFARE_OFFICER");
        UUID cool = as(officer, () -> runCampaign.propose(plan(campus, fund, "高温季节送清凉", true)));
        as(officer, () -> runCampaign.propose(plan(campus, fund, "元旦春节送温暖", false)));
        String drafted = version(as(officer, () -> campaigns.details(cool)).version());
        run(campus.officer("CHAIR"), () -> runCampaign.move(cool, drafted, CampaignAction.APPROVE, "同意"));
        List<UUID> list = new ArrayList<>();
        for (Branch branch : campus.branches()) {
            for (int i = 0; i < branch.members().size(); i++) {
                UUID member = CareDemo.member(
                        connection, campus.id(), branch.members().get(i));
                connection.commit();
                Beneficiary group = i == 0 ? Beneficiary.FRONT_LINE : Beneficiary.MODEL_WORKER;
                list.add(as(branch.secretary(), () -> nameRecipient.name(cool, member, group, null)));
            }
        }
        decide(campus, officer, list);
    }

    /** Two thirds are approved, half of all have money set aside, some of these have got theirs. */
    private void decide(DemoCampus campus, ActingPost officer, List<UUID> list) {
        Set<UUID> approved = Set.copyOf(list.subList(0, list.size() * 2 / 3));
        List<UUID> reserved = list.subList(0, list.size() / 2);
        run(officer, () -> moveRecipients.move(approved, RecipientAction.APPROVE, "同意"));
        run(
                campus.officer("TREASURER"),
                () -> moveRecipients.move(Set.copyOf(reserved), RecipientAction.RESERVE, null));
        for (UUID each : reserved.subList(0, reserved.size() / 2)) {
            String version = version(as(officer, () -> recipients.details(each)).version());
            run(
                    officer,
                    () -> visitRecipient.visit(
                            each,
                            version,
                            new VisitRecipient.NewVisit(Calendars.today(), List.of("权益保障委员", "分工会主席"), List.of())));
        }
    }

    private static NewCampaign plan(DemoCampus campus, UUID fund, String name, boolean goods) {
        return new NewCampaign(
                name,
                goods ? Theme.COOLNESS : Theme.WARMTH,
                goods ? GiftForm.GOODS : GiftForm.MONEY,
                goods ? GROUPS : EnumSet.of(Beneficiary.FILED_FAMILY, Beneficiary.SERIOUSLY_ILL),
                fund,
                Calendars.today().minusDays(7),
                Calendars.today().plusDays(60),
                Money.ofFen(goods ? 12_000 : 100_000),
                goods ? "防暑降温用品一份" : null,
                "演示标准，不是任何单位的规定",
                campus.branches().stream()
                        .map(branch -> new NewQuota(branch.id(), goods ? EACH + 1 : 1, null))
                        .toList());
    }
}
