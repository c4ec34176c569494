package cn.wuli.fund.demo;

import cn.wuli.fund.payment.BatchAction;
import cn.wuli.fund.payment.BatchSearch;
import cn.wuli.fund.payment.BatchView.ItemView;
import cn.wuli.fund.payment.BuildBatch;
import cn.wuli.fund.payment.BuildBatch.Payment;
import cn.wuli.fund.payment.ImportReturn;
import cn.wuli.fund.payment.MoveBatch;
import cn.wuli.fund.payment.PayeeSource.Payee;
import cn.wuli.fund.payment.Payees;
import cn.wuli.fund.payment.Payees.KnownPayee;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.tenancy.ActingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Payment batches of a demo union, each step by the officer whose it is; payees and accounts are invented. */
@ApplicationScoped
public class DemoBatches {
    private static final String ACCOUNT = "62220212000%08d";
    private static final String HEADER = "参考号,账号,金额,结果,原因\n";

    private final BuildBatch buildBatch;
    private final MoveBatch moveBatch;
    private final ImportReturn importReturn;
    private final BatchSearch search;
    private final Payees payees;

    DemoBatches(
            BuildBatch buildBatch, MoveBatch moveBatch, ImportReturn importReturn, BatchSearch search, Payees payees) {
        this.buildBatch = buildBatch;
        this.moveBatch = moveBatch;
        this.importReturn = importReturn;
        this.search = search;
        this.payees = payees;
    }

    /** Built by the treasurer and no further: to the accounts in the files, and to invented ones where no file names any. */
    public UUID build(DemoPosts union, UUID fund, String title, List<UUID> reservations) {
        return ActingContext.callAs(union.holder("TREASURER"), () -> {
            Set<UUID> known =
                    payees.ofFund(fund).stream().map(KnownPayee::reservationId).collect(Collectors.toSet());
            List<Payment> payments = reservations.stream()
                    .map(each -> new Payment(each, known.contains(each) ? null : invented(reservations, each), null))
                    .toList();
            return buildBatch.build(fund, title, "CSV", payments);
        });
    }

    private static Payee invented(List<UUID> reservations, UUID each) {
        return new Payee(
                "演示收款人" + (reservations.indexOf(each) + 1),
                "演示银行",
                ACCOUNT.formatted(Math.floorMod(each.hashCode(), 100_000_000)));
    }

    /** Waits for the bank's answer. */
    public UUID release(DemoPosts union, UUID fund, String title, List<UUID> reservations) {
        UUID batch = build(union, fund, title, reservations);
        move(union, "TREASURER", batch, BatchAction.LOCK);
        move(union, "CHAIR", batch, BatchAction.APPROVE);
        move(union, "CASHIER", batch, BatchAction.RELEASE);
        return batch;
    }

    /** The bank's answer, one result for each payment in order: 成功, 失败 or 未知. */
    public void answer(DemoPosts union, UUID batch, List<String> results) {
        ActingContext.callAs(union.holder("CASHIER"), () -> {
            List<ItemView> items = search.items(batch);
            String rows = items.stream()
                    .map(item -> String.join(
                            ",",
                            item.id().toString(),
                            item.account(),
                            item.amount().toString().replace(",", ""),
                            results.get(items.indexOf(item)),
                            "失败".equals(results.get(items.indexOf(item))) ? "户名与账号不符" : ""))
                    .collect(Collectors.joining("\n"));
            return importReturn.importReturn(batch, HEADER + rows);
        });
    }

    public void close(DemoPosts union, UUID batch) {
        move(union, "TREASURER", batch, BatchAction.CLOSE);
    }

    private void move(DemoPosts union, String post, UUID batch, BatchAction action) {
        ActingContext.callAs(union.holder(post), () -> {
            moveBatch.move(batch, action, Integer.toString(search.batch(batch).version()));
            return batch;
        });
    }
}
