package cn.wuli.organisation.changing;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer of the managing union to a change that was submitted to it. */
@ApplicationScoped
@Transactional
public class AnswerChangeCase {
    private final Register register;
    private final ChangeSearch search;
    private final AuditLog audit;

    AnswerChangeCase(Register register, ChangeSearch search, AuditLog audit) {
        this.register = register;
        this.search = search;
        this.audit = audit;
    }

    public void answer(UUID caseId, Decision decision, @Nullable String opinion) {
        decision.demandOpinion(opinion);
        ChangeCaseView open = search.changeCase(caseId);
        if (!"SUBMITTED".equals(open.status())) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        register.answer(caseId, decision.status(), opinion);
        audit.record("unit-change.answer", "unit-change-case", caseId, AuditChanges.of("decision", null, decision));
    }
}
