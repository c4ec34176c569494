package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one union below has handed in and paid, as the union that runs the period sees it: sums, no names. */
public record Participation(
        UUID unitId,
        String unitName,
        RosterStatus status,
        String statusWords,
        int headcount,
        int eligible,
        Money due,
        Money received,
        Money open,
        @Nullable LocalDate snapshotOn) {}
