package cn.wuli.assistance.retention;

/** What a person decides on data that is due. */
public enum RetentionAction {
    ERASE("删除"),
    RESTRICT("限制处理"),
    KEEP("延长保存");

    private final String words;

    RetentionAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
