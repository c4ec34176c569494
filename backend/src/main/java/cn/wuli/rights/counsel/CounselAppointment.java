package cn.wuli.rights.counsel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, as who has its code or as its counsellor sees it.
 *
 * @param code only in the answer to the booking; it cannot be had again
 */
public record CounselAppointment(
        UUID id,
        CounselTopic topic,
        String topicWords,
        AppointmentStatus status,
        String statusWords,
        Slot slot,
        boolean noted,
        @Nullable String code) {}
