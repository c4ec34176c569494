package cn.wuli.rights.women;

/** What is planned. */
public enum WomenPlanKind {
    TRAINING("培训讲座"),
    ACTIVITY("活动"),
    HEALTH("健康检查"),
    CHECK("特殊保护检查"),
    AGREEMENT("专项协商"),
    OTHER("其他");

    private final String words;

    WomenPlanKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
