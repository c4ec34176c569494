package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.mediation.Dispute;
import cn.wuli.rights.mediation.DisputeKind;
import cn.wuli.rights.mediation.MediationAction;
import cn.wuli.rights.mediation.MediationSearch;
import cn.wuli.rights.mediation.Mediators;
import cn.wuli.rights.mediation.MoveMediation;
import cn.wuli.rights.mediation.ReceiveMediation;
import cn.wuli.rights.mediation.SealMediation;
import cn.wuli.rights.mediation.WorkOnMediation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Disputes of the deep campuses: one to be accepted, one before its mediator, one late, one closed and sealed. */
@ApplicationScoped
public class MediationDemo implements DemoModule {

    private enum Goal {
        RECEIVED,
        MEDIATING,
        LATE,
        SEALED
    }

    private final ReceiveMediation receiveMediation;
    private final MoveMediation moveMediation;
    private final WorkOnMediation workOnMediation;
    private final SealMediation sealMediation;
    private final Mediators mediators;
    private final MediationSearch search;

    MediationDemo(
            ReceiveMediation receiveMediation,
            MoveMediation moveMediation,
            WorkOnMediation workOnMediation,
            SealMediation sealMediation,
            Mediators mediators,
            MediationSearch search) {
        this.receiveMediation = receiveMediation;
        this.moveMediation = moveMediation;
        this.workOnMediation = workOnMediation;
        this.sealMediation = sealMediation;
        this.mediators = mediators;
        this.search = search;
    }

    @Override
    public String name() {
        return "争议调解";
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "mediation_case", code)) {
                continue;
            }
            DemoPosts officers = DemoPosts.of(connection, code);
            UUID mediatorPerson = personOf(connection, officers.holder("WELFARE_OFFICER"));
            List<Member> members = DemoMembers.of(connection, code, Goal.values().length);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            ActingPost chair = officers.holder("CHAIR");
            UUID mediator = DemoActs.as(chair, () -> mediators.appoint(mediatorPerson, officers.unitId(), "劳动人事、薪酬福利"));
            for (int i = 0; i < members.size(); i++) {
                bring(members.get(i), officers, mediator, Goal.values()[i], connection);
            }
        }
    }

    private void bring(Member member, DemoPosts officers, UUID mediator, Goal goal, Connection connection)
            throws SQLException {
        ActingPost chair = officers.holder("CHAIR");
        ActingPost welfare = officers.holder("WELFARE_OFFICER");
        UUID person = personOf(connection, member.post());
        LocalDate today = Calendars.today();
        UUID id = DemoActs.as(
                chair,
                () -> receiveMediation.receive(new ReceiveMediation.NewCase(
                        person,
                        DisputeKind.values()[goal.ordinal()],
                        member.branch(),
                        goal == Goal.LATE ? today.minusDays(18) : today,
                        today.minusMonths(2),
                        new Dispute("所在学院", "请按聘用合同办理", "自上月起未按合同约定执行，多次沟通没有结果。", List.of("申请人本人"), List.of()))));
        if (goal == Goal.RECEIVED) {
            return;
        }
        step(chair, id, version -> moveMediation.move(id, version, MediationAction.ACCEPT, "符合受理条件"));
        step(chair, id, version -> moveMediation.begin(id, version, mediator));
        step(welfare, id, version -> workOnMediation.note(id, today, "听取双方意见，学院同意核对合同和考勤记录后再谈。"));
        if (goal == Goal.SEALED) {
            step(welfare, id, version -> moveMediation.move(id, version, MediationAction.FAIL, "双方对事实认定分歧较大。"));
            step(chair, id, version -> moveMediation.move(id, version, MediationAction.CLOSE, null));
            step(chair, id, version -> sealMediation.seal(id, version));
        }
    }

    private static UUID personOf(Connection connection, ActingPost post) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select person_id from auth.post where id = ?")) {
            query.setObject(1, post.postId());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private void step(ActingPost post, UUID id, Consumer<String> step) {
        DemoActs.step(post, () -> search.details(id).version(), step);
    }
}
