package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.StepDetails;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its way through the hands.
 *
 * @param plain how it stands, in a sentence for the member
 * @param mine it is the acting person's own
 * @param mayOpen the acting person took it, to decide on it or to check it in a sample: he reads its papers and may ask for what it says in clear
 * @param over its time is over: it is stored, or its content was erased, and nothing more is shown or done
 * @param own what it says, for the member himself; officers ask for it by an act that is recorded
 * @param account masked
 * @param papers ids for those who may open them, else empty
 * @param approved what is awarded, or proposed while the second review is open
 * @param secondAbove above this the decision needs a second person; null where a committee votes
 */
public record ClaimDetails(
        UUID id,
        int version,
        UUID periodId,
        Scheme scheme,
        String periodName,
        String unionName,
        String unitName,
        String memberName,
        List<ClaimKind> kinds,
        ClaimStatus status,
        String statusWords,
        String plain,
        boolean mine,
        boolean mayOpen,
        boolean over,
        OpenClaim.@Nullable Opened own,
        @Nullable String bankName,
        @Nullable String account,
        List<UUID> papers,
        int paperCount,
        @Nullable LocalDate filedOn,
        int asked,
        int mostAsked,
        @Nullable String reviewer,
        @Nullable Money assessed,
        @Nullable Money approved,
        @Nullable Money secondAbove,
        @Nullable LocalDate appealedOn,
        @Nullable LoweringReason reasonCode,
        @Nullable String reasonWords,
        @Nullable String reason,
        List<StepDetails> timeline,
        List<AllowedAction> allowedActions) {}
