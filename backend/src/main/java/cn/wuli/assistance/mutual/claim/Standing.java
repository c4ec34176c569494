package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.enrolment.EnrolmentStatus;
import java.time.LocalDate;

/**
 * How a person stands in a period, wherever he was enrolled.
 *
 * @param coveredFrom what happened before does not count
 * @param firstTime whether he had no share in the period before: then the waiting time counts
 */
record Standing(EnrolmentStatus status, String enrolledBy, boolean firstTime, LocalDate coveredFrom) {
    /** A cover that ran out covers what happened while it ran. */
    boolean covers() {
        return status == EnrolmentStatus.ACTIVE || status == EnrolmentStatus.EXPIRED;
    }
}
