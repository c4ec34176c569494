package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;

/**
 * What a household has had of the union in a year, at one moment. What a superior approved does not count: it lies beyond
 * what the union may grant.
 *
 * @param used set aside or paid
 * @param inProgress proposed and not yet decided
 */
record HouseholdUse(Money used, Money inProgress) {}
