package cn.wuli.rights.counsel;

/** What a counsellor gives. */
public enum CounselKind {
    PSYCHOLOGY("心理咨询"),
    LEGAL("法律咨询");

    private final String words;

    CounselKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
