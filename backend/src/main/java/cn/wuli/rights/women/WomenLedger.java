package cn.wuli.rights.women;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a year.
 *
 * @param checklist the rules of the special protection in force, each with its document
 * @param findings of the year's checks; what is not settled first
 * @param onCommittee whether the acting person sits on the women's committee and so reads its cases
 */
public record WomenLedger(
        int year,
        List<PlanItem> plan,
        List<Protection> checklist,
        List<ProtectionFinding> findings,
        boolean onCommittee) {
    /** @param account what came of it; null until it is done */
    public record PlanItem(
            UUID id,
            WomenPlanKind kind,
            String kindWords,
            String subject,
            LocalDate dueOn,
            boolean overdue,
            @Nullable LocalDate doneOn,
            @Nullable String account) {}

    /** A rule of the special protection. */
    public record Protection(String code, String name, String figure, String source) {}

    /** What was found about one rule on one day. */
    public record ProtectionFinding(
            UUID id,
            LocalDate checkedOn,
            String checkedBy,
            String rule,
            String basis,
            boolean met,
            @Nullable String situation,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable LocalDate settledOn,
            @Nullable String settledAs) {}
}
