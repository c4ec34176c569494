package cn.wuli.assistance.inspection;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a sample, as it stands now.
 *
 * @param objectId what is opened to see it: the grant, or the batch of the payment
 */
public record SampleRow(UUID id, UUID objectId, String label, Money amount, String status, LocalDate day) {}
