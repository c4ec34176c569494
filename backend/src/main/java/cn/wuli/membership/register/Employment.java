package cn.wuli.membership.register;

/** On what terms the member works for the unit. */
public enum Employment {
    PERMANENT("在编"),
    CONTRACT("合同聘用"),
    DISPATCHED("劳务派遣"),
    OTHER("其他");

    private final String label;

    Employment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
