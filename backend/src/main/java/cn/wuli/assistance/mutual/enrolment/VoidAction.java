package cn.wuli.assistance.mutual.enrolment;

/** What the union that runs the period answers. */
public enum VoidAction {
    VOID("确认作废"),
    REFUSE("不同意");

    private final String words;

    VoidAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
