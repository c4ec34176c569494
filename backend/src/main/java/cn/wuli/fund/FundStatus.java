package cn.wuli.fund;

/** The life of a fund at one union. */
public enum FundStatus {
    /** Proposed; holds no money yet. */
    DRAFT,
    OPEN,
    CLOSED
}
