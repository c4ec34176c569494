package cn.wuli.assistance.care;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of events. */
public record CareEventSummary(
        UUID id,
        String kindName,
        UUID unitId,
        @Nullable String unitName,
        String memberName,
        LocalDate happenedOn,
        Visitor visitor,
        LocalDate dueOn,
        CareStatus status,
        @Nullable LocalDate visitedOn,
        Money amount,
        CareMoneyStatus money,
        @Nullable String goods) {}
