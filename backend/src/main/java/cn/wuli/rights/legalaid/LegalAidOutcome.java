package cn.wuli.rights.legalaid;

/** How a case ended. */
public enum LegalAidOutcome {
    ADVISED("已提供法律意见"),
    SETTLED("协商和解"),
    MEDIATED("调解达成协议"),
    WON("仲裁、诉讼支持请求"),
    LOST("仲裁、诉讼未支持请求"),
    REFERRED("转法律援助机构办理");

    private final String words;

    LegalAidOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
