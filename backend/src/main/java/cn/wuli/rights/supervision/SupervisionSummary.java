package cn.wuli.rights.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list. */
public record SupervisionSummary(
        UUID id,
        String employer,
        SupervisionTopic topic,
        String topicWords,
        SupervisionStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean overdue) {}
