package cn.wuli.fund.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the mapping.
 *
 * @param validFrom first day of the first month that it is for
 * @param basis the paper that says so
 */
public record VoucherMapping(
        UUID id, LocalDate validFrom, String basis, String setBy, Instant setAt, List<MappedAccount> accounts) {
    /**
     * What an account of the ledger is called in the official package.
     *
     * @param sourceCode only for money of this source; null for all that no other line is for
     */
    public record MappedAccount(
            String account,
            String accountName,
            @Nullable String sourceCode,
            @Nullable String sourceName,
            String code,
            String name) {}
}
