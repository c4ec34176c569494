package cn.wuli.rights.legalaid;

/** What an adviser did in a case. */
public enum LegalAidWork {
    MEETING("会见当事人"),
    ADVICE("出具法律意见"),
    DRAFTING("代写法律文书"),
    NEGOTIATION("协商"),
    MEDIATION("参加调解"),
    ARBITRATION("参加仲裁"),
    COURT("参加诉讼"),
    OTHER("其他");

    private final String words;

    LegalAidWork(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
