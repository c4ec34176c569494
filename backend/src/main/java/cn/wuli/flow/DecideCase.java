package cn.wuli.flow;

import cn.wuli.inbox.Inbox;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The superior approves, returns or rejects a copy; opinion and result go back to the sender. */
@ApplicationScoped
public class DecideCase {
    static final String OBJECT = "inbox-case";

    private final CaseSearch search;
    private final Sql sql;
    private final Inbox inbox;
    private final AuditLog audit;
    private final List<CaseRules> modules;
    private final Event<CaseDecided> decided;

    DecideCase(
            CaseSearch search,
            Sql sql,
            Inbox inbox,
            AuditLog audit,
            @All List<CaseRules> modules,
            Event<CaseDecided> decided) {
        this.search = search;
        this.sql = sql;
        this.inbox = inbox;
        this.audit = audit;
        this.modules = modules;
        this.decided = decided;
    }

    @Transactional
    public void decide(UUID caseId, CaseAction action, @Nullable String opinion, @Nullable JsonNode result) {
        if (action == CaseAction.WITHDRAW) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("action", "请选择同意、退回或不同意。");
        }
        if (action != CaseAction.APPROVE && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "退回或不同意时请填写意见。");
        }
        ReceivedCaseView received = search.received(caseId);
        CaseStatus next = CaseAction.FLOW.next(received.status(), action);
        modules.stream()
                .filter(module -> module.areFor(received.flow(), received.objectType()))
                .forEach(module -> module.check(received.snapshot(), action, result));
        sql.perform(
                FlowProblem::of,
                "select biz.flow_return(?, ?, ?, ?::jsonb)",
                caseId,
                next.name(),
                opinion,
                result == null ? null : result.toString());
        inbox.close(OBJECT, caseId, action.words());
        audit.record("flow.decide", OBJECT, caseId, AuditChanges.of("status", received.status(), next));
        decided.fire(new CaseDecided(caseId));
    }
}
