package cn.wuli.assistance.campaign;

/** How a campaign gives; never in cash. */
public enum GiftForm {
    MONEY("转账慰问金"),
    GOODS("慰问品");

    private final String words;

    GiftForm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
