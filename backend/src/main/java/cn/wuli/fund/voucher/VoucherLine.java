package cn.wuli.fund.voucher;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a voucher.
 *
 * @param number of the voucher in its month, from 1 in the order of the books
 * @param occurredOn the day on which it happened: of a late entry before the month that took it
 * @param amount positive is debit (借), negative is credit (贷)
 */
public record VoucherLine(
        int number, LocalDate occurredOn, String summary, String code, String name, Money amount, UUID entryId) {}
