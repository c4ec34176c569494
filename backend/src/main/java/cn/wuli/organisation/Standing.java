package cn.wuli.organisation;

/** How a unit stands to the union of the acting post today. */
public enum Standing {
    OWN,
    MANAGED,
    GUIDED,
    /** Neither own nor overseen: only the entry in the public register is visible. */
    PUBLIC
}
