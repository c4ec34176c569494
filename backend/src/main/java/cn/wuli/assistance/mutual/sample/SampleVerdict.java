package cn.wuli.assistance.mutual.sample;

/** What checking a claim again came to. */
public enum SampleVerdict {
    IN_ORDER("符合"),
    DEVIATION("有偏差");

    private final String words;

    SampleVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
