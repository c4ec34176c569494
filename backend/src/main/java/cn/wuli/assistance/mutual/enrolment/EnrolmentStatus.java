package cn.wuli.assistance.mutual.enrolment;

/** Whether the share of a person holds. It follows the roster: nobody moves one share by itself. */
public enum EnrolmentStatus {
    /** The roster is not paid in full. */
    PENDING,
    ACTIVE,
    EXPIRED,
    /** Taken back because it was wrong. */
    VOID
}
