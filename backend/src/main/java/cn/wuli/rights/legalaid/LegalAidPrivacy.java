package cn.wuli.rights.legalaid;

/** Who of the office reads a case. The member chooses. */
public enum LegalAidPrivacy {
    OFFICE("校工会权益保障人员可见"),
    /** Handled by the chair himself. */
    CHAIR("只有主席、副主席可见");

    private final String words;

    LegalAidPrivacy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
