package cn.wuli.assistance.hardship;

/** Why a family is in hardship; a category, never a diagnosis. */
public enum Cause {
    ILLNESS("本人或家庭成员患病"),
    DISABILITY("本人或家庭成员残疾"),
    EDUCATION("子女上学"),
    ACCIDENT("意外灾害"),
    LOW_INCOME("收入低、无法维持基本生活"),
    OTHER("其他");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
