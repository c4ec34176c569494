package cn.wuli.assistance.mutual.sample;

/** What was not in order with a decision. */
public enum DeviationKind {
    COVER("参保或等待期认定有误"),
    DAYS("住院天数计算有误"),
    ILLNESS("重大疾病认定有误"),
    COST("费用认定有误"),
    PAPERS("材料不全或不符"),
    PROCEDURE("办理程序不符"),
    OTHER("其他");

    private final String words;

    DeviationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
