package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets money aside for one object (a grant, a visit, a claim).
 *
 * @param purpose a code of {@code ref.payment_purpose}; the source of the fund must permit it
 * @param unitId the branch or union that the object belongs to: its posts see the reservation
 * @param personId whom it is for; null when it is for no member in particular
 * @param label says for whom without identifying him, such as 张*（三口之家）
 * @param ceilings all are raised by the amount, or none
 */
public record ReserveRequest(
        UUID fundId,
        String purpose,
        Money amount,
        UUID unitId,
        @Nullable UUID personId,
        String label,
        String objectType,
        UUID objectId,
        Decision decision,
        List<Ceiling> ceilings) {

    /**
     * How much a person or household may get under a rule in a period.
     *
     * @param period as the rule counts it, such as {@code 2026}
     */
    public record Ceiling(UUID subjectId, String rule, String period, Money cap) {}
}
