package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.workflow.Transitions;

/** How far the roster of a union is in one period. */
public enum RosterStatus {
    DRAFT("编制中"),
    SUBMITTED("已报送，待审核"),
    CHECKED("已审核，待缴费"),
    /** Some money has come, not all of it: nobody is covered yet. */
    PAID("已缴部分费用"),
    CONFIRMED("已确认参保"),
    RETURNED("已退回，待修改");

    public static final Transitions<RosterStatus, RosterAction> FLOW = Transitions.startingAt(DRAFT, RosterAction.class)
            .from(DRAFT, RETURNED)
            .on(RosterAction.SUBMIT)
            .to(SUBMITTED)
            .from(SUBMITTED)
            .on(RosterAction.CHECK)
            .to(CHECKED)
            .from(SUBMITTED, PAID)
            .on(RosterAction.RETURN)
            .to(RETURNED)
            .from(CHECKED, PAID)
            .on(RosterAction.PAY)
            .to(PAID)
            .from(CHECKED, PAID)
            .on(RosterAction.CONFIRM)
            .to(CONFIRMED)
            .build();

    private final String words;

    RosterStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether members are enrolled and taken out. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
