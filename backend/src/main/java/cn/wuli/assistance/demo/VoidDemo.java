package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.enrolment.VoidAction;
import cn.wuli.assistance.mutual.enrolment.VoidError;
import cn.wuli.assistance.mutual.enrolment.VoidShares;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two shares of one campus that were wrong: one is taken back and paid back, one waits for the province. */
@ApplicationScoped
public class VoidDemo implements DemoModule {
    private static final String CAMPUS = "U-10352";
    private static final String WRONG = """
            select e.id from biz.mutual_enrolment e where e.tenant_id = ? and e.period_id = ? and e.status = 'ACTIVE'
               and not exists (select from biz.mutual_claim c where c.tenant_id = e.tenant_id and c.person_id = e.person_id)
               and not exists (select from biz.mutual_void v where v.tenant_id = e.tenant_id and v.period_id = e.period_id)
             order by e.staff_number desc limit 2""";

    private final VoidShares voidShares;
    private final PeriodDirectory periods;

    VoidDemo(VoidShares voidShares, PeriodDirectory periods) {
        this.voidShares = voidShares;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "参保作废";
    }

    @Override
    public int order() {
        return 88;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, "ZJ");
        DemoPosts campus = DemoPosts.of(connection, CAMPUS);
        connection.commit();
        List<Terms> current = ActingContext.callAs(province.holder("CHAIR"), () -> periods.in(PeriodStatus.EFFECTIVE));
        if (current.isEmpty()) {
            return;
        }
        UUID period = current.getFirst().periodId();
        List<UUID> wrong = wrong(connection, campus.unitId(), period);
        if (wrong.size() < 2) {
            return;
        }
        UUID first = ActingContext.callAs(
                campus.holder("CHAIR"),
                () -> voidShares.ask(period, wrong.getFirst(), VoidError.WRONG_PERSON, "同名职工登记错了，工号不符。"));
        ActingContext.callAs(province.holder("TREASURER"), () -> {
            voidShares.decide(first, VoidAction.VOID, "核对无误");
            return first;
        });
        ActingContext.callAs(
                campus.holder("CHAIR"),
                () -> voidShares.ask(period, wrong.getLast(), VoidError.NOT_INSURED, "已停缴职工医保，导入时填错。"));
        run.progress(name(), 1, 1);
    }

    private static List<UUID> wrong(Connection connection, UUID union, UUID period) throws SQLException {
        List<UUID> wrong = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(WRONG)) {
            query.setObject(1, union);
            query.setObject(2, period);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    wrong.add(row.getObject(1, UUID.class));
                }
            }
        }
        return wrong;
    }
}
