package cn.wuli.rights.consult;

import cn.wuli.platform.workflow.AllowedAction;
import cn.wuli.rights.legalaid.LegalAidKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question at the desk of the acting union; who asks is not known to it.
 *
 * @param union where the member belongs
 * @param published whether the answer can be read by everybody now
 */
public record DeskQuestion(
        UUID id,
        String union,
        LegalAidKind kind,
        String kindWords,
        String question,
        boolean mayPublish,
        ConsultationStatus status,
        Instant askedAt,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String answer,
        @Nullable String adviser,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean published,
        List<AllowedAction> allowedActions) {}
