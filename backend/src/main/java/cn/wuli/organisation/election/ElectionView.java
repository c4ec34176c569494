package cn.wuli.organisation.election;

import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An election with its candidates and its count.
 *
 * @param title such as 第 9 届工会委员会委员选举
 * @param hint what the rules ask of the number of candidates; null when it is met
 */
public record ElectionView(
        UUID id,
        UUID unitId,
        String unitName,
        String title,
        String bodyKind,
        BodyPosition position,
        String positionTitle,
        int ordinal,
        int round,
        LocalDate heldOn,
        String place,
        int eligible,
        int seats,
        ElectionStatus status,
        @Nullable String hint,
        List<CandidateView> candidates,
        @Nullable CountView count,
        List<AllowedAction> allowedActions,
        int version) {
    /**
     * Somebody who stands, in the order of the ballot paper.
     *
     * @param votes null before the count
     */
    public record CandidateView(
            UUID id,
            UUID personId,
            String personName,
            Recommendation recommendation,
            Ballots.@Nullable Votes votes,
            Outcome.@Nullable Verdict verdict) {}

    /**
     * What the count gave.
     *
     * @param words the result in words, with the rule that decided
     */
    public record CountView(
            Ballots ballots,
            boolean quorate,
            int elected,
            int vacant,
            String words,
            @Nullable String countedBy,
            Instant countedAt) {}
}
