package cn.wuli.rights.demo;

import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.contract.Ballot;
import cn.wuli.rights.contract.CollectiveContracts;
import cn.wuli.rights.contract.ContractKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Collective contracts of the deep campuses: one whose offer waits for an answer, one before the congress, one in force. */
@ApplicationScoped
public class ContractDemo implements DemoModule {
    private static final String CLAUSES = "工资每年协商调整一次；加班费按规定标准当月发放；女职工特殊保护费用列入预算。";

    private final CollectiveContracts contracts;

    ContractDemo(CollectiveContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String name() {
        return "集体合同";
    }

    @Override
    public int order() {
        return 87;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : DemoActs.CAMPUSES) {
            ActingPost chair = DemoPosts.of(connection, code).holder("CHAIR");
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            if (DemoActs.as(chair, () -> contracts.all().isEmpty())) {
                bring(chair);
            }
        }
    }

    private void bring(ActingPost chair) {
        offer(chair, ContractKind.WOMEN);
        drafted(chair, ContractKind.PAY);
        UUID inForce = drafted(chair, ContractKind.GENERAL);
        LocalDate today = Calendars.today();
        step(chair, inForce, version -> contracts.vote(inForce, version, new Ballot(today, 60, 56, 54)));
        step(chair, inForce, version -> contracts.file(inForce, version, today, today));
    }

    private UUID drafted(ActingPost chair, ContractKind kind) {
        UUID id = offer(chair, kind);
        LocalDate today = Calendars.today();
        step(chair, id, version -> contracts.answer(id, version, "同意协商，双方各派五名代表"));
        step(
                chair,
                id,
                version ->
                        contracts.draft(id, version, today, today.plusYears(2).minusDays(1), CLAUSES));
        return id;
    }

    private UUID offer(ActingPost chair, ContractKind kind) {
        return DemoActs.as(
                chair,
                () -> contracts.offer(new CollectiveContracts.Offer("后勤服务公司（演示）", kind, CLAUSES, Calendars.today())));
    }

    private void step(ActingPost chair, UUID id, Consumer<String> step) {
        DemoActs.step(chair, () -> contracts.get(id).version(), step);
    }
}
