package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.WithdrawConsent;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Records that a member of a family without an account took a consent back on a signed form. */
@ApplicationScoped
public class RecordPaperWithdrawal {
    private final HardshipFiles files;
    private final HardshipPapers papers;
    private final FamilyDirectory families;
    private final WithdrawConsent withdrawConsent;
    private final CurrentActor currentActor;

    RecordPaperWithdrawal(
            HardshipFiles files,
            HardshipPapers papers,
            FamilyDirectory families,
            WithdrawConsent withdrawConsent,
            CurrentActor currentActor) {
        this.files = files;
        this.papers = papers;
        this.families = families;
        this.withdrawConsent = withdrawConsent;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code own-case}: the family itself has its own way */
    @Transactional
    public void record(UUID fileId, UUID consentId, String reason, UUID paperId) {
        HardshipFile file = files.get(fileId);
        if (families.isOfFamily(fileId, currentActor.get().personId())) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        papers.keep(file, "paperId", List.of(paperId));
        withdrawConsent.record(fileId, consentId, reason, paperId);
    }
}
