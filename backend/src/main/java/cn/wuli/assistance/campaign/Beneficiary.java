package cn.wuli.assistance.campaign;

/** A group that may be given to; which of them, the rule pack {@code campaign} says. */
public enum Beneficiary {
    FILED_FAMILY("在册困难职工"),
    FRONT_LINE("一线职工"),
    MODEL_WORKER("劳动模范和先进工作者"),
    SERIOUSLY_ILL("患重病职工"),
    ACCIDENT("遭遇意外的职工");

    private final String words;

    Beneficiary(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
