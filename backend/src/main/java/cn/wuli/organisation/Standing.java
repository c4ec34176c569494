package cn.wuli.organisation;

/** How a unit stands to the union of the acting post today. */
public enum Standing {
    OWN("本单位"),
    MANAGED("隶属"),
    GUIDED("业务指导"),
    /** Neither own nor overseen: only the entry in the public register is visible. */
    PUBLIC("名录");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** Chinese, for sheets. */
    public String label() {
        return label;
    }
}
