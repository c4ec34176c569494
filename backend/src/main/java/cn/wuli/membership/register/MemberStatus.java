package cn.wuli.membership.register;

import cn.wuli.platform.workflow.Transitions;

/** A member's standing (工会会员会籍管理办法 2016). */
public enum MemberStatus {
    /** Has asked to join; not yet a member. */
    APPLYING("申请中"),
    /** Full rights and duties. */
    ACTIVE("正式"),
    /** Leaving for another union; until that one takes the membership in, it stays here. */
    TRANSFERRING("转出中"),
    /** Retired, unemployed, in military service or abroad: no dues, no vote. */
    RETAINED("保留会籍"),
    /** Left by own wish, or by staying away for six months. */
    WITHDRAWN("退会"),
    /** Expelled; does not come back by this register. */
    EXPELLED("除名"),
    /** Struck off: death or an entry made by mistake. */
    CANCELLED("注销");

    /** The regulation in one table; docs/modules/membership.md draws it. */
    public static final Transitions<MemberStatus, MemberAction> FLOW = Transitions.startingAt(
                    APPLYING, MemberAction.class)
            .from(APPLYING)
            .on(MemberAction.ADMIT)
            .to(ACTIVE)
            .from(ACTIVE)
            .on(MemberAction.START_TRANSFER)
            .to(TRANSFERRING)
            .from(TRANSFERRING)
            .on(MemberAction.ABANDON_TRANSFER)
            .to(ACTIVE)
            .from(ACTIVE)
            .on(MemberAction.RETAIN)
            .to(RETAINED)
            .from(RETAINED)
            .on(MemberAction.RESUME)
            .to(ACTIVE)
            .from(ACTIVE, RETAINED)
            .on(MemberAction.WITHDRAW)
            .to(WITHDRAWN)
            .from(WITHDRAWN)
            .on(MemberAction.READMIT)
            .to(ACTIVE)
            .from(ACTIVE, RETAINED)
            .on(MemberAction.EXPEL)
            .to(EXPELLED)
            .from(APPLYING, ACTIVE, TRANSFERRING, RETAINED)
            .on(MemberAction.CANCEL)
            .to(CANCELLED)
            .build();

    private final String label;

    MemberStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
