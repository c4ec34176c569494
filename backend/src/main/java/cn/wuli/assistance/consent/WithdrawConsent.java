package cn.wuli.assistance.consent;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a consent back: from the same moment nothing more is decided on the family, and its desks are told (A43). */
@ApplicationScoped
public class WithdrawConsent {
    private static final String FILE = "hardship-file";
    private static final List<String> UNION_DESKS = List.of("CHAIR", "WELFARE_OFFICER", "TREASURER");
    private static final List<String> BRANCH_DESKS = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");

    private final Consents consents;
    private final Inbox inbox;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    WithdrawConsent(Consents consents, Inbox inbox, Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.consents = consents;
        this.inbox = inbox;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code not-found} for the consent of another applicant's family */
    @Transactional
    public void withdraw(UUID consentId, String reason) {
        Actor actor = currentActor.get();
        ConsentReceipt receipt = consents.own().stream()
                .filter(each -> each.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        sql.change(
                (slug, values) -> null,
                "update biz.consent set withdrawn_at = now(), withdrawal_reason = ? where id = ?",
                reason,
                consentId);
        audit.record(
                "consent.withdraw",
                FILE,
                receipt.fileId(),
                AuditChanges.of("purpose", null, receipt.purpose().words()));
        if (receipt.current()) {
            tell(receipt, actor);
        }
    }

    private void tell(ConsentReceipt receipt, Actor actor) {
        UUID unitId = sql.one(
                row -> row.id("unit_id"), "select unit_id from biz.hardship_file where id = ?", receipt.fileId());
        inbox.copy(request(receipt, unitId, Assignee.posts(actor.tenantId(), UNION_DESKS, "本级工会"), actor));
        if (!unitId.equals(actor.tenantId())) {
            inbox.copy(request(receipt, unitId, Assignee.posts(unitId, BRANCH_DESKS, "分工会"), actor));
        }
    }

    private static TaskRequest request(ConsentReceipt receipt, UUID unitId, Assignee desk, Actor actor) {
        return new TaskRequest(
                "hardship.copy",
                FILE,
                receipt.fileId(),
                receipt.applicantName() + "撤回了“" + receipt.purpose().words() + "”授权，须停止办理",
                "/assistance/hardship-files/" + receipt.fileId(),
                unitId,
                actor.personId(),
                desk,
                new Starter(actor.personId(), actor.personName()),
                null);
    }
}
