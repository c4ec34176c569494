package cn.wuli.fund.payment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module that reserves money and knows whom to pay for its objects. */
public interface PayeeSource {
    /** Whom to pay. The account is the payee's own, in digits. */
    record Payee(String name, String bankName, String accountNumber) {}

    /** As in the reservation. */
    String objectType();

    /**
     * By object; those without a usable account are left out. Read in the transaction of the caller, who shows accounts
     * masked or records that he used them.
     */
    Map<UUID, Payee> payees(Collection<UUID> objectIds);
}
