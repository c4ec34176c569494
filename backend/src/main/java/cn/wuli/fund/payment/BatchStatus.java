package cn.wuli.fund.payment;

/** The life of a payment batch. */
public enum BatchStatus {
    BUILDING,
    /** Items and their digest are fixed. */
    LOCKED,
    APPROVED,
    /** The bank file may be fetched; the money is in transit. */
    RELEASED,
    RECONCILING,
    CLOSED,
    ABORTED
}
