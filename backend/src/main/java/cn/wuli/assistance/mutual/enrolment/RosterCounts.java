package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;

/**
 * What a roster holds at the moment.
 *
 * @param digest SHA-256 over its rows: what was handed in can be told from what was changed later
 */
record RosterCounts(int headcount, Money personal, Money unitPart, String digest) {
    static final RosterCounts NONE = new RosterCounts(0, Money.ZERO, Money.ZERO, "");

    Money due() {
        return personal.plus(unitPart);
    }
}
