package cn.wuli.rights.demo;

import cn.wuli.membership.demo.DemoMembers;
import cn.wuli.membership.demo.DemoMembers.Member;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.rights.consult.AnswerConsultation;
import cn.wuli.rights.consult.AskConsultation;
import cn.wuli.rights.consult.AskConsultation.Question;
import cn.wuli.rights.legalaid.LegalAidKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Questions of members of the deep campuses: at their own desks and at the province's, waiting, answered and published. */
@ApplicationScoped
public class ConsultationDemo implements DemoModule {
    private static final int EACH = 4;
    private static final String ANSWER = "试用期内解除合同，用人单位须证明不符合录用条件并说明理由；口头通知无效，请保留考勤和工资记录。";

    private final AskConsultation askConsultation;
    private final AnswerConsultation answerConsultation;

    ConsultationDemo(AskConsultation askConsultation, AnswerConsultation answerConsultation) {
        this.askConsultation = askConsultation;
        this.answerConsultation = answerConsultation;
    }

    @Override
    public String name() {
        return "在线法律咨询";
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, "ZJ");
        for (String code : DemoActs.CAMPUSES) {
            if (DemoActs.hasRows(connection, "consultation", code)) {
                continue;
            }
            DemoPosts officers = DemoPosts.of(connection, code);
            List<Member> members = DemoMembers.of(connection, code, EACH);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            UUID published = ask(members.get(0), LegalAidKind.LABOUR, officers.unitId(), "入职第三周被口头辞退，合法吗？", true);
            answer(officers, published);
            publish(officers, published, "试用期内可以口头辞退吗");
            answer(officers, ask(members.get(1), LegalAidKind.INJURY, officers.unitId(), "下班路上摔伤，算不算工伤？", false));
            ask(members.get(2), LegalAidKind.PROPERTY, officers.unitId(), "租住的人才房被要求提前退租，可以拒绝吗？", true);
            UUID above = ask(members.get(3), LegalAidKind.LABOUR, province.unitId(), "编外人员连续签了三次合同，能要求签无固定期限吗？", true);
            if (code.equals(DemoActs.CAMPUSES.getFirst())) {
                answer(province, above);
                publish(province, above, "连续订立劳动合同后的无固定期限合同");
            }
        }
    }

    private UUID ask(Member member, LegalAidKind kind, UUID desk, String words, boolean mayPublish) {
        return DemoActs.as(member.post(), () -> askConsultation.ask(new Question(kind, desk, words, mayPublish)));
    }

    private void answer(DemoPosts desk, UUID id) {
        act(desk.holder("CHAIR"), () -> answerConsultation.answer(id, ANSWER, null));
    }

    private void publish(DemoPosts desk, UUID id, String title) {
        act(desk.holder("WELFARE_OFFICER"), () -> answerConsultation.publish(id, title, title + "？", ANSWER));
    }

    private static void act(ActingPost post, Runnable act) {
        DemoActs.as(post, () -> {
            act.run();
            return post;
        });
    }
}
