package cn.wuli.flow;

/** Where a submission stands. */
public enum CaseStatus {
    SUBMITTED,
    APPROVED,
    /** Sent back to be mended and submitted again. */
    RETURNED,
    REJECTED,
    /** Taken back by the sender before the superior decided. */
    WITHDRAWN
}
