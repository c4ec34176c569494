package cn.wuli.assistance.demo;

import static cn.wuli.assistance.demo.FamilyJourney.as;

import cn.wuli.assistance.demo.DemoCampus.Branch;
import cn.wuli.assistance.helper.Manner;
import cn.wuli.assistance.helper.PairFamily;
import cn.wuli.assistance.helper.RecordHelperVisit;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Helpers of the families on file: most were visited, some are overdue, and two families of each campus have nobody. */
@ApplicationScoped
public class HelpersDemo implements DemoModule {
    private static final int BRANCHES = 6;
    private static final int MEMBERS_EACH = 8;
    private static final int LEFT_ALONE = 2;
    private static final String FILES =
            "select f.id, f.unit_id, f.person_id from biz.hardship_file f where f.tenant_id = ?"
                    + " and f.status in ('ACTIVE', 'REVIEW_DUE')"
                    + " and not exists (select from biz.family_helper h where h.tenant_id = f.tenant_id) order by f.id";
    private static final List<String> WORDS = List.of(
            "上门看望，家属病情稳定，已协助办理门诊慢性病备案。", "电话了解近况，子女已返校，助学贷款办理中。", "送去慰问品，家庭情绪平稳，建议申请本年度医疗救助。", "陪同复查，费用结算单已收齐，下月再访。");

    private record File(UUID id, UUID branch, UUID applicant) {}

    private final PairFamily pairFamily;
    private final RecordHelperVisit recordHelperVisit;

    HelpersDemo(PairFamily pairFamily, RecordHelperVisit recordHelperVisit) {
        this.pairFamily = pairFamily;
        this.recordHelperVisit = recordHelperVisit;
    }

    @Override
    public String name() {
        return "一人一帮扶";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : HardshipDemo.CAMPUSES) {
            UUID campus = HardshipDemo.campus(connection, code);
            if (campus == null) {
                continue;
            }
            List<File> files = files(connection, campus);
            DemoCampus people = DemoCampus.read(connection, campus, BRANCHES, MEMBERS_EACH);
            connection.commit();
            for (int i = 0; i < files.size() - LEFT_ALONE; i++) {
                help(people, files.get(i), i, connection);
            }
            run.progress("一人一帮扶", files.size(), files.size());
        }
    }

    private void help(DemoCampus campus, File file, int number, Connection connection) throws SQLException {
        Branch branch = campus.branches().stream()
                .filter(each -> each.id().equals(file.branch()))
                .findFirst()
                .orElseThrow();
        UUID colleague = branch.members().reversed().stream()
                .filter(each -> !each.equals(file.applicant()))
                .findFirst()
                .orElseThrow();
        UUID helper = as(
                branch.secretary(),
                () -> pairFamily.assign(new PairFamily.NewPairing(file.id(), colleague, null, null, null)));
        for (int visit = 0; visit < number % 3; visit++) {
            int which = (number + visit) % WORDS.size();
            as(
                    branch.secretary(),
                    () -> recordHelperVisit.record(
                            helper,
                            null,
                            new RecordHelperVisit.NewRecord(
                                    Calendars.today().minusDays(20L + 30L * which),
                                    which == 1 ? Manner.PHONE : Manner.HOME,
                                    WORDS.get(which),
                                    List.of(),
                                    Money.ofFen(which == 2 ? 50_000 : 0),
                                    which == 2 ? "米、油各一份" : null)));
        }
        if (number % 4 == 0) {
            DemoArrangements.letVisitPass(connection, helper);
            connection.commit();
        }
    }

    private static List<File> files(Connection connection, UUID campus) throws SQLException {
        List<File> files = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FILES)) {
            query.setObject(1, campus);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    files.add(new File(
                            row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
                }
            }
        }
        return files;
    }
}
