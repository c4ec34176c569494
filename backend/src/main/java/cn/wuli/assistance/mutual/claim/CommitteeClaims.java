package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of a society as its committee deals with them: those that wait for a vote, and what the vote makes of them. */
@ApplicationScoped
@Transactional
public class CommitteeClaims {
    /** @param recused the member and his relatives on file: none of them votes */
    public record VotedClaim(
            UUID id, String memberName, String unitName, Money assessed, ClaimStatus status, Set<UUID> recused) {}

    private final Claims claims;
    private final MoveClaim moveClaim;
    private final ClaimAccess access;
    private final DecideClaim decideClaim;
    private final PeriodDirectory periods;
    private final CurrentActor currentActor;

    CommitteeClaims(
            Claims claims,
            MoveClaim moveClaim,
            ClaimAccess access,
            DecideClaim decideClaim,
            PeriodDirectory periods,
            CurrentActor currentActor) {
        this.claims = claims;
        this.moveClaim = moveClaim;
        this.access = access;
        this.decideClaim = decideClaim;
        this.periods = periods;
        this.currentActor = currentActor;
    }

    /** Those that the rules have assessed and nobody has decided on, the oldest first. */
    public List<VotedClaim> waiting(UUID periodId) {
        return claims.list("periodId = ?1 and status = ?2 order by id", periodId, ClaimStatus.ASSESSED).stream()
                .map(CommitteeClaims::voted)
                .toList();
    }

    public List<VotedClaim> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : claims.list("id in ?1 order by id", ids).stream()
                        .map(CommitteeClaims::voted)
                        .toList();
    }

    /**
     * Awards what was assessed, and sets it aside in the same transaction, or refuses it.
     *
     * @param minutes what the member reads of it
     * @throws DomainProblem {@code own-case} for an officer whose own case it is, or who checked the claim before
     */
    public void decide(UUID id, boolean passed, String minutes) {
        Claim claim = claims.lock(id);
        if (claim.status() != ClaimStatus.ASSESSED) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        access.demandNotOwn(currentActor.get(), claim);
        boolean pays = passed && claim.award().assessed().isPositive();
        if (pays) {
            claim.award().decide(claim.award().assessed(), null, null);
            decideClaim.finish(claim, periods.terms(claim.periodId()), minutes);
        } else {
            claim.award().decide(Money.ZERO, LoweringReason.OTHER, minutes);
            moveClaim.record(claim, ClaimAction.REJECT, minutes);
        }
    }

    private static VotedClaim voted(Claim claim) {
        return new VotedClaim(
                claim.id(),
                claim.memberName(),
                claim.unitName(),
                claim.award().assessed(),
                claim.status(),
                Stream.concat(Stream.of(claim.personId()), claim.notBy().stream())
                        .collect(Collectors.toSet()));
    }
}
