package cn.wuli.assistance.mutual.society.member;

/** Why somebody leaves a society; nothing is paid back in any of these cases. */
public enum LeaveReason {
    WITHDRAWN("本人退会"),
    RETIRED("退休"),
    MOVED("调离");

    private final String words;

    LeaveReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
