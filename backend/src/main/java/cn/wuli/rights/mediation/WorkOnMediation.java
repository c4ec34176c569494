package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mediator writes, and the signatures of both parties. */
@ApplicationScoped
public class WorkOnMediation {
    private final MediationCases cases;
    private final MoveMediation moveMediation;
    private final StoredFiles storedFiles;
    private final DisputeVault vault;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    WorkOnMediation(
            MediationCases cases,
            MoveMediation moveMediation,
            StoredFiles storedFiles,
            DisputeVault vault,
            AuditLog audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.moveMediation = moveMediation;
        this.storedFiles = storedFiles;
        this.vault = vault;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** Notes of a session, for the mediator's own eyes. */
    @Transactional
    public void note(UUID id, LocalDate heldOn, String words) {
        Actor actor = currentActor.get();
        MediationCase of = cases.get(id);
        if (!of.isMediatedBy(actor)) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "由本案调解员记录");
        }
        if (of.status() != MediationStatus.MEDIATING) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "只有调解中的案件可以记录");
        }
        if (heldOn.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("heldOn", "调解日期不能晚于今天。");
        }
        cases.getEntityManager().persist(new MediationNote(id, heldOn, words, actor.personName(), vault));
        audit.record(
                "mediation.note", MediationCases.OBJECT, id, AuditChanges.none().hidden("notes"));
    }

    /** Signatures under another text count no more. */
    @Transactional
    public void writeAgreement(UUID id, @Nullable String ifMatch, String text) {
        moveMediation.take(
                id, ifMatch, MediationAction.WRITE_AGREEMENT, null, of -> of.write(vault.sealAgreement(id, text)));
    }

    @Transactional
    public void signAsClaimant(UUID id, @Nullable String ifMatch) {
        moveMediation.take(id, ifMatch, MediationAction.SIGN, null, of -> of.signByClaimant(Calendars.today()));
    }

    /** The other party has no account: the mediator records who signed, with a picture of the signed paper. */
    @Transactional
    public void recordRespondent(UUID id, @Nullable String ifMatch, String name, LocalDate signedOn, UUID paper) {
        if (signedOn.isAfter(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("signedOn", "签署日期不能晚于今天。");
        }
        moveMediation.take(id, ifMatch, MediationAction.RECORD_SIGNATURE, null, of -> {
            FileOwner owner = new FileOwner(MediationCases.OBJECT, id, of.unitId(), of.personId());
            storedFiles.keep(List.of(paper), owner, "paperId", "附件已失效或不是您上传的，请重新上传。");
            of.signByRespondent(name, signedOn, paper);
        });
    }
}
