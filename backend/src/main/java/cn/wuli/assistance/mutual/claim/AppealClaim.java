package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appeal against less than was assessed, decided by somebody who decided nothing on the claim before. */
@ApplicationScoped
@Transactional
public class AppealClaim {
    private final MoveClaim moveClaim;
    private final AssessClaim assessClaim;
    private final DecideClaim decideClaim;
    private final PeriodDirectory periods;
    private final ClaimVault vault;

    AppealClaim(
            MoveClaim moveClaim,
            AssessClaim assessClaim,
            DecideClaim decideClaim,
            PeriodDirectory periods,
            ClaimVault vault) {
        this.moveClaim = moveClaim;
        this.assessClaim = assessClaim;
        this.decideClaim = decideClaim;
        this.periods = periods;
        this.vault = vault;
    }

    /** What the member says may tell of his health: sealed like the claim itself. */
    public void appeal(UUID id, @Nullable String ifMatch, String words) {
        Claim claim = moveClaim.demanded(id, ifMatch, ClaimAction.APPEAL);
        claim.appeal(words, vault, Calendars.today());
        moveClaim.record(claim, ClaimAction.APPEAL, null);
    }

    /** @param amount of the claim in all; null: the decision stands */
    public void decide(UUID id, @Nullable String ifMatch, @Nullable Money amount, @Nullable String opinion) {
        ClaimAction action = amount == null ? ClaimAction.UPHOLD : ClaimAction.CHANGE;
        Claim claim = moveClaim.demanded(id, ifMatch, action);
        if (opinion == null || opinion.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明复核的理由，申请人会看到。");
        }
        if (amount == null) {
            claim.award().explain(opinion);
            moveClaim.record(claim, action, opinion);
            return;
        }
        assessClaim.assess(claim);
        if (amount.compareTo(claim.award().granted()) <= 0
                || amount.compareTo(claim.award().assessed()) > 0) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField(
                            "amount",
                            "新的金额应高于已补助的 " + claim.award().granted() + " 元，不超过重新核算的 "
                                    + claim.award().assessed() + " 元。");
        }
        boolean whole = amount.equals(claim.award().assessed());
        claim.award().decide(amount, whole ? null : claim.award().reasonCode(), opinion);
        moveClaim.record(claim, action, opinion);
        decideClaim.reserve(claim, periods.terms(claim.periodId()));
    }
}
