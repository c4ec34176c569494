package cn.wuli.fund;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Enters a new fund that waits for another person's approval. */
@ApplicationScoped
public class ProposeFund {
    private record Source(String name, String rule) {}

    private final FundRegister funds;
    private final Sql sql;
    private final CurrentActor actor;
    private final AuditLog audit;

    ProposeFund(FundRegister funds, Sql sql, CurrentActor actor, AuditLog audit) {
        this.funds = funds;
        this.sql = sql;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * @param purposes codes that the source permits
     * @throws DomainProblem purpose not permitted by the source
     */
    @Transactional
    public UUID propose(String name, String sourceCode, List<String> purposes, Money opening, String basisDocument) {
        Source source = sql.first(
                        row -> new Source(row.text("name"), row.text("basis")),
                        "select name, basis from ref.fund_source where code = ?",
                        sourceCode)
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION).onField("sourceCode", "请从列表中选择资金来源。"));
        Fund fund =
                new Fund(name, sourceCode, opening, basisDocument, actor.get().personId());
        funds.persist(fund);
        List<String> permitted = sql.list(
                row -> row.text("purpose"),
                "select purpose from ref.fund_source_purpose where source_code = ?",
                sourceCode);
        for (String purpose : purposes) {
            if (!permitted.contains(purpose)) {
                throw new DomainProblem(FundProblem.PURPOSE_NOT_PERMITTED)
                        .with("source", source.name())
                        .with("purpose", purposeName(purpose))
                        .with("basis", source.rule());
            }
            sql.change(
                    FundProblem::of,
                    "insert into biz.fund_purpose (fund_id, source_code, purpose) values (?, ?, ?)",
                    fund.id(),
                    sourceCode,
                    purpose);
        }
        audit.record("fund.propose", "fund", fund.id(), AuditChanges.of("opening", null, opening));
        return fund.id();
    }

    private String purposeName(String code) {
        return sql.first(row -> row.text("name"), "select name from ref.payment_purpose where code = ?", code)
                .orElse(code);
    }
}
