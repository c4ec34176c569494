package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.rights.concern.ConcernSearch;
import cn.wuli.rights.concern.FileConcern;
import cn.wuli.rights.concern.MoveConcern;
import cn.wuli.rights.concern.Satisfaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Concerns of members of the deep campuses in every state, by the commands that people use. */
@ApplicationScoped
public class ConcernDemo implements DemoModule {
    private static final int EACH = 24;
    private static final String ANSWER = "已与相关部门核实，问题本周内解决；如有反复请直接联系校工会。";

    private final FileConcern fileConcern;
    private final MoveConcern moveConcern;
    private final ConcernSearch concerns;

    ConcernDemo(FileConcern fileConcern, MoveConcern moveConcern, ConcernSearch concerns) {
        this.fileConcern = fileConcern;
        this.moveConcern = moveConcern;
        this.concerns = concerns;
    }

    @Override
    public String name() {
        return "诉求";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        int done = 0;
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "concern", code)) {
                continue;
            }
            DemoPosts officers = DemoPosts.of(connection, code);
            List<Member> members = DemoMembers.of(connection, code, EACH);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            for (int i = 0; i < members.size(); i++) {
                bring(members.get(i), officers, i);
                run.progress("诉求", ++done, DemoActs.CAMPUSES.size() * EACH);
            }
            makeSomeLate(connection, officers.unitId());
        }
    }

    /** One in six waits to be sorted, one is with its branch, one waits for the verdict; the others are closed. */
    private void bring(Member member, DemoPosts officers, int number) {
        ActingPost officer = officers.holder("WELFARE_OFFICER");
        UUID id = DemoActs.as(member.post(), () -> fileConcern.file(DemoConcerns.concern(number)));
        int goal = number % 6;
        if (goal == 0) {
            return;
        }
        var kind = DemoConcerns.concern(number).kind();
        UUID branch = goal == 1 ? member.branch() : null;
        step(officer, id, version -> moveConcern.triage(id, version, kind, branch, "请按期答复"));
        if (goal == 1) {
            return;
        }
        step(officer, id, version -> moveConcern.reply(id, version, ANSWER));
        if (goal > 2) {
            Satisfaction verdict = goal == 3 ? Satisfaction.FAIRLY_CONTENT : Satisfaction.CONTENT;
            step(member.post(), id, version -> moveConcern.rate(id, version, verdict, null));
        }
    }

    /** As if they had waited since last week: the next morning they go to the chair. */
    private static void makeSomeLate(Connection connection, UUID campus) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update biz.concern c set due_on = current_date - 2, filed_at = now() - interval '9 days'
                  from (select id, row_number() over (partition by status order by id) as place
                          from biz.concern where tenant_id = ? and status in ('RECEIVED', 'ASSIGNED')) late
                 where c.tenant_id = ? and c.id = late.id and late.place = 1""")) {
            update.setObject(1, campus);
            update.setObject(2, campus);
            update.executeUpdate();
        }
    }

    private void step(ActingPost post, UUID id, Consumer<String> step) {
        DemoActs.step(post, () -> concerns.details(id).version(), step);
    }
}
