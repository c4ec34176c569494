package cn.wuli.rights.mediation;

import cn.wuli.platform.workflow.Transitions;

/** How far a mediation is. */
public enum MediationStatus {
    RECEIVED("待受理"),
    ACCEPTED("已受理，待确定调解员"),
    REFUSED("不予受理"),
    MEDIATING("调解中"),
    /** Both parties agreed to it; the clock stands. */
    PAUSED("中止"),
    AGREED("达成协议"),
    FAILED("调解不成"),
    WITHDRAWN("已撤回"),
    REFERRED("已转仲裁"),
    CLOSED("已结案"),
    SEALED("已封存");

    public static final Transitions<MediationStatus, MediationAction> FLOW = Transitions.startingAt(
                    RECEIVED, MediationAction.class)
            .from(RECEIVED)
            .on(MediationAction.ACCEPT)
            .to(ACCEPTED)
            .from(RECEIVED)
            .on(MediationAction.REFUSE)
            .to(REFUSED)
            .from(ACCEPTED)
            .on(MediationAction.BEGIN)
            .to(MEDIATING)
            .from(MEDIATING)
            .on(MediationAction.WRITE_AGREEMENT)
            .to(MEDIATING)
            .from(MEDIATING)
            .on(MediationAction.SIGN)
            .to(MEDIATING)
            .from(MEDIATING)
            .on(MediationAction.RECORD_SIGNATURE)
            .to(MEDIATING)
            .from(MEDIATING)
            .on(MediationAction.PAUSE)
            .to(PAUSED)
            .from(PAUSED)
            .on(MediationAction.RESUME)
            .to(MEDIATING)
            .from(MEDIATING)
            .on(MediationAction.AGREE)
            .to(AGREED)
            .from(MEDIATING)
            .on(MediationAction.FAIL)
            .to(FAILED)
            .from(MEDIATING, PAUSED)
            .on(MediationAction.REFER)
            .to(REFERRED)
            .from(RECEIVED, ACCEPTED, MEDIATING, PAUSED)
            .on(MediationAction.WITHDRAW)
            .to(WITHDRAWN)
            .from(AGREED, FAILED, WITHDRAWN, REFERRED, REFUSED)
            .on(MediationAction.CLOSE)
            .to(CLOSED)
            .from(CLOSED)
            .on(MediationAction.SEAL)
            .to(SEALED)
            .build();

    private final String words;

    MediationStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The clock of the law runs or stands. */
    boolean isPending() {
        return this == RECEIVED || this == ACCEPTED || this == MEDIATING || this == PAUSED;
    }
}
