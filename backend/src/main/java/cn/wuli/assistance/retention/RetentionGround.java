package cn.wuli.assistance.retention;

/** Why data is due, each with the parameter of the rule pack {@code retention} that says when. */
public enum RetentionGround {
    DRAFT("未提交的草稿", "draft-months"),
    UNFILED("未建档的申报", "unfiled-months"),
    WITHDRAWN("已撤回授权", "withdrawn-months"),
    CLOSED("已退出的档案", "closed-months");

    private final String words;
    private final String parameter;

    RetentionGround(String words, String parameter) {
        this.words = words;
        this.parameter = parameter;
    }

    public String words() {
        return words;
    }

    String parameter() {
        return parameter;
    }
}
