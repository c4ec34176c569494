package cn.wuli.fund.payment;

import cn.wuli.fund.FundProblem;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Locks, approves, releases, closes or aborts a batch; the database fixes the digest and books the release. */
@ApplicationScoped
public class MoveBatch {
    private final BatchSearch search;
    private final Sql sql;
    private final AuditLog audit;

    MoveBatch(BatchSearch search, Sql sql, AuditLog audit) {
        this.search = search;
        this.sql = sql;
        this.audit = audit;
    }

    @Transactional
    public void move(UUID id, BatchAction action, @Nullable String ifMatch) {
        BatchView batch = search.batch(id);
        Versions.check(ifMatch, batch.version());
        BatchStatus next = BatchAction.FLOW.next(batch.status(), action);
        sql.perform(FundProblem::of, "select biz.move_batch(?, ?)", id, action.name());
        audit.record(
                "payment." + action.name().toLowerCase(java.util.Locale.ROOT),
                "payment-batch",
                id,
                AuditChanges.of("status", batch.status(), next).and("total", null, batch.total()));
    }
}
