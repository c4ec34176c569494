package cn.wuli.fund;

/** The life of an allocation as its giver sees it. */
public enum AllocationStatus {
    DRAFT,
    APPROVED,
    /** Out of the giver's books, not yet in the taker's. */
    ISSUED,
    ACKNOWLEDGED,
    /** The taker has spent, reserved or passed on some of it. */
    IN_USE,
    SETTLING,
    CLOSED,
    /** Taken back before anybody acknowledged it. */
    REVOKED,
    /** Given up before it was issued. */
    CANCELLED
}
