package cn.wuli.assistance.mutual.society.member;

/** What dues are for. */
public enum DueKind {
    YEAR("当年会费"),
    /** For the years before a late joiner came. */
    BACK("补缴以前年度");

    private final String words;

    DueKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
