package cn.wuli.assistance.consent;

/** Who took a consent back, and how. */
public enum WithdrawnVia {
    APPLICANT,
    /** Whom it is about or who agreed as guardian, by his own account. */
    RELATIVE,
    /** A signed form that the union recorded. */
    PAPER
}
