package cn.wuli.rights.risk;

import java.util.Locale;

/** How grave a risk is; each level has its own number of days. */
public enum RiskLevel {
    COMMON("一般"),
    SERIOUS("较大"),
    GRAVE("重大");

    private final String words;

    RiskLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String rule() {
        return "days-" + name().toLowerCase(Locale.ROOT);
    }
}
