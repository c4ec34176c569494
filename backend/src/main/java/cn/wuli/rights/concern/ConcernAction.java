package cn.wuli.rights.concern;

/** What can be done with a concern. */
public enum ConcernAction {
    FILE("提出诉求", false),
    /** Says of which kind it is and who answers by when. */
    TRIAGE("分流", true),
    HAND_OVER("转办", true),
    REFUSE("不予受理", true),
    REPLY("答复", true),
    /** By the system, when a deadline has passed. */
    ESCALATE("逾期升级", false),
    RATE("评价", false),
    /** Not content: once, and the chair answers. */
    DISPUTE("要求重办", false),
    /** Nobody rated in time. */
    LAPSE("到期未评价，办结", false),
    WITHDRAW("撤回", false);

    private final String words;
    private final boolean deciding;

    ConcernAction(String words, boolean deciding) {
        this.words = words;
        this.deciding = deciding;
    }

    public String words() {
        return words;
    }

    boolean isDeciding() {
        return deciding;
    }

    /** The member's own acts: his name stands beside them only when he gave it. */
    boolean isOfMember() {
        return this == FILE || this == RATE || this == DISPUTE || this == WITHDRAW;
    }
}
