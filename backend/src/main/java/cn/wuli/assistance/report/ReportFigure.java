package cn.wuli.assistance.report;

/** What a report counts; the facts of each are defined once, by {@code biz.assistance_fact}. */
public enum ReportFigure {
    /** Filed by the last day of the period and not left by then. */
    ON_FILE("期末在册", "户", false),
    FILED("新建档", "户", false),
    /** Out of hardship, or struck off. */
    LEFT("脱困或注销", "户", false),
    APPROVED("批准救助", "笔", true),
    PAID("发放救助", "笔", true),
    REVERSED("付款冲回", "笔", true),
    VISITED("走访慰问", "次", true),
    /** To people on the list of a campaign: money paid, or goods signed for. */
    GIVEN("送温暖等慰问", "人次", true);

    private final String words;
    private final String unit;
    private final boolean hasMoney;

    ReportFigure(String words, String unit, boolean hasMoney) {
        this.words = words;
        this.unit = unit;
        this.hasMoney = hasMoney;
    }

    public String words() {
        return words;
    }

    /** Of the count: 户, 笔, 次 or 人次. */
    public String unit() {
        return unit;
    }

    public boolean hasMoney() {
        return hasMoney;
    }
}
