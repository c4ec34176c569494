package cn.wuli.assistance.retention;

import cn.wuli.platform.money.Money;

/**
 * What an erasure destroyed and what stays.
 *
 * @param values sealed values and papers whose keys were destroyed
 * @param unreadable of these, how many were tried afterwards and could not be opened
 * @param indexes blind indexes by which it could be found
 * @param contents stored papers that were deleted
 * @param grants or payments that stay in the books under the pseudonym, with their {@code amount}
 */
public record ErasureProof(
        String pseudonym, int values, int unreadable, int indexes, int contents, int grants, Money amount) {}
