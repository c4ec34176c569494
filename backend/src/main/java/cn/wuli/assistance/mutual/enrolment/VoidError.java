package cn.wuli.assistance.mutual.enrolment;

/** What was wrong with a share from the start; a change of mind is none. */
public enum VoidError {
    WRONG_PERSON("登记错人"),
    NOT_INSURED("未参加职工医保"),
    OVER_AGE("超过参保年龄"),
    NOT_MEMBER("不是本单位在职会员"),
    OTHER("其他登记错误");

    private final String words;

    VoidError(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
