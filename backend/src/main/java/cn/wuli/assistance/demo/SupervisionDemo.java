package cn.wuli.assistance.demo;

import cn.wuli.assistance.inspection.FindingAction;
import cn.wuli.assistance.inspection.Findings;
import cn.wuli.assistance.inspection.Findings.NewFinding;
import cn.wuli.assistance.inspection.SampleKind;
import cn.wuli.assistance.inspection.Samples;
import cn.wuli.assistance.retention.MarkDue;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.VerifyDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What watches over assistance on the deep campuses: a sample of the auditors with a finding that is being put right, old
 * decisions calculated again, and a refused declaration whose time is over.
 */
@ApplicationScoped
public class SupervisionDemo implements DemoModule {
    private static final List<String> CAMPUSES = List.of("U-10353", "U-10352", "U-10336");
    private static final int SAMPLE_SIZE = 5;

    private final Samples samples;
    private final Findings findings;
    private final VerifyDecisions verifyDecisions;
    private final MarkDue markDue;

    SupervisionDemo(Samples samples, Findings findings, VerifyDecisions verifyDecisions, MarkDue markDue) {
        this.samples = samples;
        this.findings = findings;
        this.verifyDecisions = verifyDecisions;
        this.markDue = markDue;
    }

    @Override
    public String name() {
        return "监督和保存期";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : CAMPUSES) {
            DemoPosts union = DemoPosts.of(connection, code);
            if (has(connection, "biz.aid_grant", union.unitId())
                    && !has(connection, "biz.audit_sample", union.unitId())) {
                age(connection, union.unitId());
                // The commands run on connections of their own: what they need must be committed before.
                connection.commit();
                watch(union);
            }
            run.progress(name(), CAMPUSES.indexOf(code) + 1, CAMPUSES.size());
        }
    }

    private void watch(DemoPosts union) {
        ActingPost auditor = union.holder("AUDITOR");
        UUID sample = ActingContext.callAs(
                auditor,
                () -> samples.draw(new Samples.Wanted(
                        SampleKind.AID_GRANT,
                        Calendars.today().withDayOfYear(1),
                        Calendars.today(),
                        SAMPLE_SIZE,
                        "2026年第三次经审会")));
        UUID row = ActingContext.callAs(
                auditor, () -> samples.get(sample).rows().getFirst().id());
        UUID finding = ActingContext.callAs(
                auditor, () -> findings.raise(new NewFinding(sample, row, "缺少银行回单", "救助已发放，凭证后未附银行回单。")));
        act(union.holder("TREASURER"), finding, FindingAction.REPLY, "回单在财务处，补齐后附上。");
        act(auditor, finding, FindingAction.DEMAND, "请补附，并自查同批次其他凭证。");
        ActingContext.callAs(auditor, () -> verifyDecisions.verify((done, total) -> true));
        ActingContext.callAs(union.holder("CHAIR"), () -> {
            markDue.run(Calendars.today());
            return union;
        });
    }

    private void act(ActingPost post, UUID finding, FindingAction action, String words) {
        ActingContext.callAs(post, () -> findings.act(finding, action, words));
    }

    /** As if the refusal lay more than a year back. */
    private static void age(Connection connection, UUID union) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update biz.hardship_file set changed_at = now() - interval '13 months' where tenant_id = ?"
                        + " and status = 'REJECTED'")) {
            update.setObject(1, union);
            update.execute();
        }
    }

    /** The name of the table is one of those above. */
    private static boolean has(Connection connection, String table, UUID union) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from " + table + " where tenant_id = ? limit 1")) {
            query.setObject(1, union);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
