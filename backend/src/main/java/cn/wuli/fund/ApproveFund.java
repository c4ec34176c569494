package cn.wuli.fund;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a proposed fund and books its opening money. */
@ApplicationScoped
public class ApproveFund {
    private final FundRegister funds;
    private final Sql sql;
    private final CurrentActor actor;
    private final AuditLog audit;

    ApproveFund(FundRegister funds, Sql sql, CurrentActor actor, AuditLog audit) {
        this.funds = funds;
        this.sql = sql;
        this.actor = actor;
        this.audit = audit;
    }

    @Transactional
    public void approve(UUID id, @Nullable String ifMatch) {
        Fund fund = funds.get(id);
        Versions.check(ifMatch, fund.version());
        fund.approve(actor.get().personId());
        sql.perform(FundProblem::of, "select biz.open_fund(?)", id);
        audit.record("fund.approve", "fund", id, AuditChanges.of("status", FundStatus.DRAFT, FundStatus.OPEN));
    }
}
