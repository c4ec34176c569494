package cn.wuli.rights.concern;

import java.util.Locale;

/** What a concern is about; each kind has its own number of days for an answer in the rule pack. */
public enum ConcernKind {
    LABOUR("劳动人事"),
    PAY("薪酬待遇"),
    CAREER("职称岗位"),
    WOMEN("女职工权益"),
    SAFETY("劳动安全与健康"),
    LIVING("后勤与生活"),
    ADVICE("意见建议"),
    OTHER("其他");

    private final String words;

    ConcernKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String rule() {
        return "answer-days-" + name().toLowerCase(Locale.ROOT);
    }
}
