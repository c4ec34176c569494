package cn.wuli.rights.women;

/** What a case is about. */
public enum WomenCaseKind {
    MATERNITY("孕期、产期、哺乳期保护"),
    PAY("同工同酬和待遇"),
    DISCRIMINATION("就业和晋升歧视"),
    HARASSMENT("性骚扰"),
    OTHER("其他");

    private final String words;

    WomenCaseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
