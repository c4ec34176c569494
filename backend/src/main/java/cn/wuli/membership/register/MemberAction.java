package cn.wuli.membership.register;

/** What can be done about a member's standing. */
public enum MemberAction {
    /** 批准入会. */
    ADMIT("批准入会"),
    /** 转出: the membership goes to another union; pending until that one takes it in. */
    START_TRANSFER("办理转出"),
    /** The transfer does not come about. */
    ABANDON_TRANSFER("取消转出"),
    /** 保留会籍: no dues, no vote. */
    RETAIN("保留会籍"),
    /** The reason for retaining has ended. */
    RESUME("恢复会籍"),
    /** 退会. */
    WITHDRAW("退会"),
    /** A person who withdrew comes back. */
    READMIT("重新入会"),
    /** 除名. */
    EXPEL("除名"),
    /** 注销: death, or an entry that should not have been made. */
    CANCEL("注销");

    private final String label;

    MemberAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
