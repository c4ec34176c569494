package cn.wuli.flow;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The superior approves, returns or rejects a copy; opinion and result go back to the sender. */
@ApplicationScoped
public class DecideCase {
    private final CaseSearch search;
    private final Sql sql;
    private final AuditLog audit;
    private final Event<CaseDecided> decided;

    DecideCase(CaseSearch search, Sql sql, AuditLog audit, Event<CaseDecided> decided) {
        this.search = search;
        this.sql = sql;
        this.audit = audit;
        this.decided = decided;
    }

    @Transactional
    public void decide(UUID caseId, CaseAction action, @Nullable String opinion, @Nullable JsonNode result) {
        CaseStatus before = search.received(caseId).status();
        CaseStatus next = CaseAction.FLOW.next(before, action);
        sql.perform(
                FlowProblem::of,
                "select biz.flow_return(?, ?, ?, ?::jsonb)",
                caseId,
                next.name(),
                opinion,
                result == null ? null : result.toString());
        audit.record("flow.decide", "inbox-case", caseId, AuditChanges.of("status", before, next));
        decided.fire(new CaseDecided(caseId));
    }
}
