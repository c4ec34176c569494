package cn.wuli.assistance.mutual.claim;

/** What a claim is about, as officers who do not review it may know it. */
public enum ClaimKind {
    HOSPITAL("住院"),
    CRITICAL("重大疾病"),
    LARGE_COST("大额医疗费用");

    private final String words;

    ClaimKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
