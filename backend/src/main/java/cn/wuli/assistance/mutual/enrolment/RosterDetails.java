package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.workflow.AllowedAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The roster of the acting union in one period. While it is being made, counts are those of today; what was handed in keeps
 * the counts of its day.
 *
 * @param line the share of the eligible that should be enrolled
 * @param open what is still to be paid
 * @param unpaid in the order of the roster, whom the money that has come does not cover; the first two hundred
 * @param reason why it was returned
 */
public record RosterDetails(
        UUID periodId,
        int version,
        RosterStatus status,
        String statusWords,
        int headcount,
        int eligible,
        BigDecimal line,
        Money personal,
        Money unitPart,
        Money due,
        Money received,
        Money open,
        List<String> unpaid,
        @Nullable LocalDate snapshotOn,
        @Nullable String submittedBy,
        @Nullable String reason,
        List<UnitCoverage> units,
        List<AllowedAction> allowedActions) {}
