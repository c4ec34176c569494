package cn.wuli.rights.consult;

import cn.wuli.rights.legalaid.LegalAidKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the acting member.
 *
 * @param desk the union that answers
 * @param mayPublish whether it may be published without his name
 * @param adviser who gave the answer, with his firm; null when the desk itself did
 */
public record Consultation(
        UUID id,
        LegalAidKind kind,
        String kindWords,
        String desk,
        String question,
        boolean mayPublish,
        ConsultationStatus status,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable String adviser,
        @Nullable Instant answeredAt) {}
