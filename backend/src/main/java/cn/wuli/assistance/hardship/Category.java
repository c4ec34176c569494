package cn.wuli.assistance.hardship;

/** How hard a family has it, by the rule pack {@code hardship}. */
public enum Category {
    DEEP("深度困难"),
    RELATIVE("相对困难"),
    ACCIDENTAL("意外致困"),
    NONE("未达到困难标准");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
