package cn.wuli.assistance.mutual.sample;

/** Why a claim is in a sample. */
public enum SampleReason {
    RANDOM("随机"),
    VALUE("金额大"),
    VARIANCE("核减多");

    private final String words;

    SampleReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
