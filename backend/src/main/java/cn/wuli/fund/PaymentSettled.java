package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import java.util.UUID;

/**
 * The bank answered for one payment; fired in the transaction that books it, in the union that pays.
 *
 * @param objectType with {@code objectId} the object that the money was reserved for
 * @param reason of the bank when it failed, else empty
 */
public record PaymentSettled(
        String objectType, UUID objectId, UUID reservationId, Money amount, Outcome outcome, String reason) {
    /** How a payment ended. After a failure the money stays reserved for a follow-up batch. */
    public enum Outcome {
        PAID,
        FAILED,
        REVERSED
    }
}
