package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.enrolment.EnrolmentStatus;

/**
 * How a person stands in a period, wherever he was enrolled.
 *
 * @param firstTime whether he had no share in the period before: then the waiting time counts
 */
record Standing(EnrolmentStatus status, String enrolledBy, boolean firstTime) {
    /** A cover that ran out covers what happened while it ran. */
    boolean covers() {
        return status == EnrolmentStatus.ACTIVE || status == EnrolmentStatus.EXPIRED;
    }
}
