package cn.wuli.rights.counsel;

/** What an appointment or a call is about, in a word; nothing more is asked of who comes. */
public enum CounselTopic {
    STRESS("工作压力"),
    FAMILY("婚姻家庭"),
    CHILDREN("亲子教育"),
    MOOD("情绪睡眠"),
    LABOUR_LAW("劳动人事"),
    CIVIL_LAW("民事法律"),
    OTHER("其他");

    private final String words;

    CounselTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
