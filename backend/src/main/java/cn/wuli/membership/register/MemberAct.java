package cn.wuli.membership.register;

/** What the history says was done. */
public enum MemberAct {
    ADMITTED("登记入会"),
    IMPORTED("批量导入"),
    CHANGED("变更资料"),
    MOVED("调整所在组织"),
    STATUS_CHANGED("会籍变动");

    private final String label;

    MemberAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
