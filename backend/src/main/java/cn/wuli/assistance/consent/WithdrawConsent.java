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
import org.jspecify.annotations.Nullable;

/** Takes a consent back: from the same moment nothing more is decided on the family, and its desks are told (A43). */
@ApplicationScoped
public class WithdrawConsent {
    private static final String FILE = "hardship-file";
    private static final List<String> UNION_DESKS = List.of("CHAIR", "WELFARE_OFFICER", "TREASURER");
    private static final List<String> BRANCH_DESKS = List.of("BRANCH_CHAIR", "BRANCH_SECRETARY");

    private record Family(UUID unitId, UUID personId) {}

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

    /**
     * By the applicant for his family, or by a relative for himself and the children that he is guardian of.
     *
     * @throws DomainProblem {@code not-found} for the consent of anybody else
     */
    @Transactional
    public void withdraw(UUID consentId, String reason) {
        consents.own().stream()
                .filter(each -> each.id().equals(consentId))
                .findFirst()
                .ifPresentOrElse(
                        own -> {
                            write(own, reason, null);
                            tell(own, own.applicantName());
                        },
                        () -> withdrawAsRelative(consentId, reason));
    }

    /**
     * What a member of the family handed in on paper; the caller has checked who records it and kept the paper.
     *
     * @throws DomainProblem {@code not-found} for the consent of another family
     */
    @Transactional
    public void record(UUID fileId, UUID consentId, String reason, UUID paperId) {
        ConsentReceipt receipt = consents.ofFile(fileId).stream()
                .filter(each -> each.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        write(receipt, reason, paperId);
        tell(receipt, receipt.applicantName() + "的家庭成员书面");
    }

    private void write(ConsentReceipt receipt, String reason, @Nullable UUID paperId) {
        sql.change(
                (slug, values) -> null,
                "update biz.consent set withdrawn_at = now(), withdrawal_reason = ?, withdrawn_via = ?,"
                        + " withdrawal_file_id = ?, recorded_by = ? where id = ?",
                reason,
                (paperId == null ? WithdrawnVia.APPLICANT : WithdrawnVia.PAPER).name(),
                paperId,
                paperId == null ? null : currentActor.get().signature(),
                receipt.id());
        audit.record(
                "consent.withdraw",
                FILE,
                receipt.fileId(),
                AuditChanges.of("purpose", null, receipt.purpose().words()));
    }

    /** In the family's union, which may be another one; the function tells its desks. */
    private void withdrawAsRelative(UUID consentId, String reason) {
        UUID fileId = sql.call(
                UUID.class, (slug, values) -> null, "select sec.withdraw_relative_consent(?, ?)", consentId, reason);
        audit.record("consent.withdraw", FILE, fileId, AuditChanges.none());
    }

    private void tell(ConsentReceipt receipt, String who) {
        if (!receipt.current()) {
            return;
        }
        Actor actor = currentActor.get();
        Family family = sql.one(
                row -> new Family(row.id("unit_id"), row.id("person_id")),
                "select unit_id, person_id from biz.hardship_file where id = ?",
                receipt.fileId());
        inbox.copy(request(receipt, who, family, Assignee.posts(actor.tenantId(), UNION_DESKS, "本级工会"), actor));
        if (!family.unitId.equals(actor.tenantId())) {
            inbox.copy(request(receipt, who, family, Assignee.posts(family.unitId, BRANCH_DESKS, "分工会"), actor));
        }
        if (!family.personId.equals(actor.personId())) {
            Assignee applicant = Assignee.person(family.personId, receipt.applicantName());
            inbox.copy(request(receipt, who, family, applicant, actor));
        }
    }

    private static TaskRequest request(ConsentReceipt receipt, String who, Family family, Assignee desk, Actor actor) {
        return new TaskRequest(
                "hardship.copy",
                FILE,
                receipt.fileId(),
                who + "撤回了“" + receipt.purpose().words() + "”授权，须停止办理",
                "/assistance/hardship-files/" + receipt.fileId(),
                family.unitId,
                family.personId,
                desk,
                new Starter(actor.personId(), actor.personName()),
                null);
    }
}
