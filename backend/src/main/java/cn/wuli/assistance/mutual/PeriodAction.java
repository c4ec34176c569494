package cn.wuli.assistance.mutual;

/** What the union that runs a period does with it. */
public enum PeriodAction {
    PUBLISH("发布"),
    OPEN("开始参保"),
    LOCK("截止参保"),
    TAKE_EFFECT("保障生效"),
    END_COVER("保障到期，继续受理申请"),
    CLOSE("结束");

    private final String words;

    PeriodAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
