package cn.wuli.rights.supervision;

/** What happens in a supervision. */
public enum SupervisionAction {
    REGISTER("登记"),
    ACCEPT("受理，开始调查"),
    REFUSE("不予受理"),
    /** The letter of the union to the employer, signed by the chair. */
    SEND_OPINION("发出意见书"),
    RECORD_REPLY("登记答复"),
    /** To the local general union, which asks the authority to act. */
    SUGGEST("提请发建议书"),
    CLOSE("结案");

    private final String words;

    SupervisionAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
