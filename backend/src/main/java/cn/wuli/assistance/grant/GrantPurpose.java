package cn.wuli.assistance.grant;

/** What a grant is for: the payment purposes ({@code ref.payment_purpose}) that help a family. */
public enum GrantPurpose {
    HARDSHIP_AID("困难救助"),
    MEDICAL_AID("大病救助"),
    EDUCATION_AID("子女助学"),
    CONDOLENCE("慰问");

    private final String words;

    GrantPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
