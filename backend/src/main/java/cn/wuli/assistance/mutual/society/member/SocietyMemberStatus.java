package cn.wuli.assistance.mutual.society.member;

/** Whether somebody is in the society. */
public enum SocietyMemberStatus {
    ACTIVE("在会"),
    LEFT("已退会");

    private final String words;

    SocietyMemberStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
