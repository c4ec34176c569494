package cn.wuli.fund.payment;

import cn.wuli.fund.FundProblem;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How a payment ended that the bank could not tell about: one person says so with his evidence, another one decides. */
@ApplicationScoped
public class DecideOutcome {
    /** What may be said of such a payment. */
    public enum Outcome {
        PAID,
        FAILED
    }

    private static final String OBJECT = "payment-item";

    private final Sql sql;
    private final Settlements settlements;
    private final AuditLog audit;

    DecideOutcome(Sql sql, Settlements settlements, AuditLog audit) {
        this.sql = sql;
        this.settlements = settlements;
        this.audit = audit;
    }

    @Transactional
    public void propose(UUID batchId, UUID itemId, Outcome outcome, String reason) {
        sql.perform(
                FundProblem::of,
                "select biz.propose_outcome(?, ?, ?, ?, ?)",
                Ids.next(),
                batchId,
                itemId,
                outcome.name(),
                reason);
        audit.record("payment.propose-outcome", OBJECT, itemId, AuditChanges.of("outcome", null, outcome));
    }

    @Transactional
    public void confirm(UUID batchId, UUID itemId) {
        decide(batchId, itemId, true);
        settlements.tell(List.of(itemId));
    }

    /** The payment stays unknown; another proposal may follow. */
    @Transactional
    public void refuse(UUID batchId, UUID itemId) {
        decide(batchId, itemId, false);
    }

    private void decide(UUID batchId, UUID itemId, boolean agreed) {
        sql.perform(FundProblem::of, "select biz.decide_outcome(?, ?, ?)", batchId, itemId, agreed);
        audit.record("payment.decide-outcome", OBJECT, itemId, AuditChanges.of("agreed", null, agreed));
    }
}
