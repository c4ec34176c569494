package cn.wuli.assistance.mutual.enrolment;

/** Whether the share of a person holds. It follows the roster and the period; one by itself is only taken back. */
public enum EnrolmentStatus {
    /** The roster is not paid in full. */
    PENDING,
    ACTIVE,
    /** Its cover has ended; what happened while it ran can be claimed. */
    EXPIRED,
    /** Taken back because it was wrong. */
    VOID
}
