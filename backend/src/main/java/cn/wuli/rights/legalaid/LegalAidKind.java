package cn.wuli.rights.legalaid;

/** What help is asked for. */
public enum LegalAidKind {
    LABOUR("劳动人事"),
    INJURY("工伤和职业病"),
    FAMILY("婚姻家庭"),
    PROPERTY("房产和借贷"),
    TRAFFIC("交通事故和人身损害"),
    OTHER("其他法律事务");

    private final String words;

    LegalAidKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
