package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with its minutes.
 *
 * @param quorum how many of the committee must be there
 */
public record SessionDetails(
        UUID id,
        int version,
        UUID periodId,
        String periodName,
        LocalDate heldOn,
        String place,
        int size,
        int quorum,
        boolean open,
        String recordedBy,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        List<CommitteeAttendance> committee,
        List<CommitteeBallot> ballots,
        List<AllowedAction> allowedActions) {

    public record CommitteeAttendance(UUID personId, String name, boolean present) {}

    public record NamedCommitteeVote(UUID personId, String name, CommitteeVote vote, String words) {}

    /**
     * One claim.
     *
     * @param voters who came and may vote on it
     * @param recused who came and may not: the member himself or a relative
     * @param passed null as long as the minutes are not confirmed
     */
    public record CommitteeBallot(
            UUID claimId,
            String memberName,
            String unitName,
            Money assessed,
            List<CommitteeAttendance> voters,
            List<CommitteeAttendance> recused,
            List<NamedCommitteeVote> votes,
            int yes,
            int no,
            int abstained,
            @Nullable Boolean passed) {}
}
