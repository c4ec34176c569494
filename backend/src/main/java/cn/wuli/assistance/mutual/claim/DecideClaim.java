package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.fund.Decision;
import cn.wuli.fund.Funds;
import cn.wuli.fund.ReserveRequest;
import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a claim at the union that runs the period: what was assessed, or less with a coded reason. Above the band of the
 * period a second person confirms. What is approved is set aside in the same transaction, so that nobody awards what the fund
 * does not hold or the ceiling of the person does not leave.
 */
@ApplicationScoped
@Transactional
public class DecideClaim {
    /** @param amount null: what was assessed */
    public record Award(
            @Nullable Money amount,
            @Nullable LoweringReason reasonCode,
            @Nullable String words) {}

    private static final String PURPOSE = "MUTUAL_CLAIM";
    private static final String CEILING = "person-ceiling";
    private static final String DECISION = "MUTUAL_DECISION";

    private final MoveClaim moveClaim;
    private final PeriodDirectory periods;
    private final Funds funds;
    private final CurrentActor currentActor;

    DecideClaim(MoveClaim moveClaim, PeriodDirectory periods, Funds funds, CurrentActor currentActor) {
        this.moveClaim = moveClaim;
        this.periods = periods;
        this.funds = funds;
        this.currentActor = currentActor;
    }

    /** The first reviewer's decision: final, or a proposal for the second. */
    public void decide(UUID id, @Nullable String ifMatch, Award award) {
        Claim claim = moveClaim.demanded(id, ifMatch, ClaimAction.APPROVE);
        if (claim.status() != ClaimStatus.ASSESSED) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        Money amount = award.amount() == null ? claim.award().assessed() : award.amount();
        demandExplained(claim, amount, award);
        boolean lowered = amount.compareTo(claim.award().assessed()) < 0 || !amount.isPositive();
        claim.award().decide(amount, lowered ? award.reasonCode() : null, lowered ? award.words() : null);
        Terms terms = periods.terms(claim.periodId());
        if (claim.award().assessed().compareTo(terms.money("second-review-above")) > 0) {
            moveClaim.record(claim, ClaimAction.PROPOSE, award.words());
        } else {
            finish(claim, terms, award.words());
        }
    }

    /** The second reviewer agrees. */
    public void confirm(UUID id, @Nullable String ifMatch, @Nullable String opinion) {
        Claim claim = moveClaim.demanded(id, ifMatch, ClaimAction.APPROVE);
        if (claim.status() != ClaimStatus.SECOND_REVIEW) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        finish(claim, periods.terms(claim.periodId()), opinion);
    }

    public void sendBack(UUID id, @Nullable String ifMatch, @Nullable String opinion) {
        Claim claim = moveClaim.demanded(id, ifMatch, ClaimAction.SEND_BACK);
        if (opinion == null || opinion.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明退回的理由。");
        }
        moveClaim.record(claim, ClaimAction.SEND_BACK, opinion);
    }

    void finish(Claim claim, Terms terms, @Nullable String opinion) {
        Money amount = Objects.requireNonNull(claim.award().approved());
        if (!amount.isPositive()) {
            moveClaim.record(claim, ClaimAction.REJECT, opinion);
            return;
        }
        boolean whole = amount.equals(claim.award().assessed());
        moveClaim.record(claim, whole ? ClaimAction.APPROVE : ClaimAction.APPROVE_PART, opinion);
        reserve(claim, terms);
    }

    /** What was paid before an appeal has its reservation already. */
    void reserve(Claim claim, Terms terms) {
        claim.award().reserved(funds.reserve(request(claim, terms)));
        moveClaim.record(claim, ClaimAction.RESERVE, null);
    }

    private ReserveRequest request(Claim claim, Terms terms) {
        UUID fund =
                periods.fundOf(claim.periodId()).orElseThrow(() -> ClaimRules.notNow("本期还没有指定医疗互助资金，请财务委员在期次页面指定后再批准"));
        return new ReserveRequest(
                fund,
                PURPOSE,
                Objects.requireNonNull(claim.award().approved())
                        .minus(claim.award().granted()),
                currentActor.get().tenantId(),
                claim.personId(),
                Masks.name(claim.memberName()) + "（" + claim.homeName() + "）",
                claim.award().granted().isPositive() ? ClaimTasks.APPEAL_OBJECT : ClaimTasks.OBJECT,
                claim.id(),
                new Decision(DECISION, claim.id()),
                List.of(new Ceiling(claim.personId(), CEILING, claim.periodId().toString(), terms.money(CEILING))));
    }

    private static void demandExplained(Claim claim, Money amount, Award award) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (amount.isNegative() || amount.compareTo(claim.award().assessed()) > 0) {
            problem.onField("amount", "核定金额应在 0 和核算金额 " + claim.award().assessed() + " 元之间：只能核减，不能增加。");
        } else if (amount.compareTo(claim.award().assessed()) < 0 || !amount.isPositive()) {
            if (award.reasonCode() == null) {
                problem.onField("reasonCode", "核减或不予补助的，请选择原因。");
            }
            if (award.words() == null || award.words().isBlank()) {
                problem.onField("opinion", "请写明核减或不予补助的理由，申请人会看到。");
            }
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }
}
