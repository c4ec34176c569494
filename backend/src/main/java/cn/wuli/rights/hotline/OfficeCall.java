package cn.wuli.rights.hotline;

import cn.wuli.rights.counsel.CounselKind;
import cn.wuli.rights.counsel.CounselTopic;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that the office kept, without the caller.
 *
 * @param dueOn until when it is to be followed; null when nothing is to come of it
 * @param result how it was followed; null until then
 * @param caseId the concern or the case of legal aid that came of it, when there is one
 */
public record OfficeCall(
        UUID id,
        CounselKind line,
        CounselTopic topic,
        String topicWords,
        LocalDate calledOn,
        int minutes,
        String words,
        FollowUp followUp,
        String followUpWords,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate followedOn,
        @Nullable String result,
        @Nullable UUID caseId) {}
