package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.benefit.Assessment;
import cn.wuli.platform.money.Money;
import java.util.List;

/**
 * What the frozen rules give for one claim, with every step in words.
 *
 * @param days in hospital, over the whole period
 * @param before what earlier claims of the period were assessed at
 * @param amount of this claim
 */
public record ClaimCalculation(int days, Money before, Money amount, List<Assessment.Line> trace) {}
