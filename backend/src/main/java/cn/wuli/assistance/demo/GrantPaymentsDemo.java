package cn.wuli.assistance.demo;

import cn.wuli.assistance.grant.GrantAction;
import cn.wuli.assistance.grant.GrantPurpose;
import cn.wuli.assistance.grant.GrantSearch;
import cn.wuli.assistance.grant.MoveGrant;
import cn.wuli.assistance.grant.ProposeGrant;
import cn.wuli.assistance.grant.ProposeGrant.NewGrant;
import cn.wuli.fund.Decision;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.fund.demo.DemoBatches;
import cn.wuli.fund.demo.FundDemo;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Grants of the deep campuses that got money: on each of them one batch is paid, one waits for the bank, one is being
 * built, and one grant is only reserved. The province and two cities pay for visits of their own.
 */
@ApplicationScoped
public class GrantPaymentsDemo implements DemoModule {
    private static final List<String> CAMPUSES = List.of("U-10353", "U-10352", "U-10336");
    private static final List<String> ABOVE = List.of("ZJ", "C-3301", "C-3311");
    private static final int BRANCHES = 6;
    private static final int EACH = 2;
    private static final String FILES =
            "select id, unit_id from biz.hardship_file where tenant_id = ? and status = 'ACTIVE' order by id limit 6";

    private record File(UUID id, UUID branch) {}

    private final ProposeGrant proposeGrant;
    private final MoveGrant moveGrant;
    private final GrantSearch grants;
    private final Funds funds;
    private final DemoBatches batches;

    GrantPaymentsDemo(
            ProposeGrant proposeGrant, MoveGrant moveGrant, GrantSearch grants, Funds funds, DemoBatches batches) {
        this.proposeGrant = proposeGrant;
        this.moveGrant = moveGrant;
        this.grants = grants;
        this.funds = funds;
        this.batches = batches;
    }

    @Override
    public String name() {
        return "救助支付";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        List<String> all = Stream.concat(CAMPUSES.stream(), ABOVE.stream()).toList();
        for (String code : all) {
            DemoPosts union = DemoPosts.of(connection, code);
            UUID fund = FundDemo.fundOf(connection, union.unitId());
            if (fund != null && !hasBatches(connection, union.unitId())) {
                // The commands run on connections of their own: what they need must be committed before.
                connection.commit();
                if (CAMPUSES.contains(code)) {
                    pay(connection, union, fund);
                } else {
                    visit(union, fund);
                }
            }
            run.progress("救助支付", all.indexOf(code) + 1, all.size());
        }
    }

    private void pay(Connection connection, DemoPosts union, UUID fund) throws SQLException {
        DemoCampus campus = DemoCampus.read(connection, union.unitId(), BRANCHES, 0);
        List<UUID> reserved = new ArrayList<>();
        for (File file : activeFiles(connection, union.unitId())) {
            for (DemoCampus.Branch branch : campus.branches()) {
                if (branch.id().equals(file.branch())) {
                    reserved.add(reserve(union, branch, fund, file.id(), reserved.size()));
                }
            }
        }
        inBatches(union, fund, "困难救助金", reserved);
    }

    /** The first two are paid, the next two wait for the bank, one is being put together, the rest is only reserved. */
    private void inBatches(DemoPosts union, UUID fund, String title, List<UUID> reserved) {
        if (reserved.size() < 2 * EACH + 1) {
            return;
        }
        UUID paid = batches.release(union, fund, "第一批" + title, reserved.subList(0, EACH));
        batches.answer(union, paid, List.of("成功", "成功"));
        batches.close(union, paid);
        batches.release(union, fund, "第二批" + title, reserved.subList(EACH, 2 * EACH));
        batches.build(union, fund, "第三批" + title, reserved.subList(2 * EACH, 2 * EACH + 1));
    }

    private UUID reserve(DemoPosts union, DemoCampus.Branch branch, UUID fund, UUID file, int number) {
        Money amount = Money.ofFen(200_000L + number * 40_000L);
        UUID id = ActingContext.callAs(
                branch.secretary(),
                () -> proposeGrant.propose(new NewGrant(file, GrantPurpose.HARDSHIP_AID, amount, "家庭生活困难，申请生活救助。")));
        move(branch.secretary(), id, GrantAction.SUBMIT);
        move(branch.chair(), id, GrantAction.CHECK);
        move(union.holder("CHAIR"), id, GrantAction.APPROVE);
        return ActingContext.callAs(union.holder("TREASURER"), () -> {
            moveGrant.reserve(id, version(id), fund);
            return QuarkusTransaction.requiringNew()
                    .call(() ->
                            funds.reservationOf("aid-grant", id).orElseThrow().id());
        });
    }

    /** What the upper unions spend themselves: visits to families before the holidays. */
    private void visit(DemoPosts union, UUID fund) {
        List<UUID> reserved = new ArrayList<>();
        for (String family : List.of("王*", "李*", "陈*", "周*", "吴*", "郑*")) {
            Money amount = Money.ofFen(100_000L + reserved.size() * 20_000L);
            ReserveRequest request = new ReserveRequest(
                    fund,
                    "CONDOLENCE",
                    amount,
                    union.unitId(),
                    null,
                    family + "（走访慰问）",
                    "condolence",
                    Ids.next(),
                    new Decision("CONDOLENCE_APPROVAL", Ids.next()),
                    List.of());
            reserved.add(ActingContext.callAs(
                    union.holder("CHAIR"),
                    () -> QuarkusTransaction.requiringNew().call(() -> funds.reserve(request))));
        }
        inBatches(union, fund, "走访慰问金", reserved);
    }

    private void move(ActingPost post, UUID grant, GrantAction action) {
        ActingContext.callAs(post, () -> {
            moveGrant.move(grant, version(grant), action, "同意");
            return grant;
        });
    }

    private String version(UUID grant) {
        return Integer.toString(grants.details(grant).version());
    }

    private static List<File> activeFiles(Connection connection, UUID campus) throws SQLException {
        List<File> files = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FILES)) {
            query.setObject(1, campus);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    files.add(new File(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
        }
        return files;
    }

    private static boolean hasBatches(Connection connection, UUID union) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from biz.payment_batch where tenant_id = ? limit 1")) {
            query.setObject(1, union);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
