package cn.wuli.rights.overview;

/** What the union is asked for, as the overview counts it. */
public enum RightsMatter {
    CONCERN("诉求"),
    MEDIATION("争议调解"),
    LEGAL_AID("法律援助"),
    COUNSEL("咨询预约"),
    CALL("热线来电");

    private final String words;

    RightsMatter(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
