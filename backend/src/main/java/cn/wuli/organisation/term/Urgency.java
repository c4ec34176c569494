package cn.wuli.organisation.term;

/** How soon a term ends. */
public enum Urgency {
    OVERDUE,
    WITHIN_30_DAYS,
    WITHIN_90_DAYS,
    WITHIN_180_DAYS,
    LATER
}
