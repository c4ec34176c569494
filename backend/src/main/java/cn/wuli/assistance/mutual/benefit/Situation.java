package cn.wuli.assistance.mutual.benefit;

import cn.wuli.platform.money.Money;
import java.util.List;

/**
 * What happened to a member in one period.
 *
 * @param firstTime whether he had no share in the period before: then the waiting time counts
 * @param critical whether a grave illness of the list was diagnosed for the first time
 * @param ownCost what he paid himself after the medical insurance
 * @param paidBefore what the period has paid him already
 */
public record Situation(List<Stay> stays, boolean firstTime, boolean critical, Money ownCost, Money paidBefore) {}
