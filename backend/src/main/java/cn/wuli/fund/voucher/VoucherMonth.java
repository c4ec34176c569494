package cn.wuli.fund.voucher;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vouchers of one month.
 *
 * @param closed only then they are final and can be exported
 * @param mapping by which version; null while there is none for the month
 * @param debit of all vouchers, the same as the credit
 * @param lines of the first vouchers
 */
public record VoucherMonth(
        LocalDate month,
        boolean closed,
        @Nullable VoucherMapping mapping,
        int vouchers,
        Money debit,
        List<VoucherLine> lines) {}
