package cn.wuli.assistance.care;

import cn.wuli.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of event as it is configured. */
public record CareKindDetails(
        UUID id,
        int version,
        String name,
        Visitor visitor,
        String visitorWords,
        int withinDays,
        @Nullable Money amountCap,
        String basis,
        boolean active) {}
