package cn.wuli.rights.consult;

import cn.wuli.rights.legalaid.LegalAidKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, in words that tell nothing of who asked.
 *
 * @param union whose desk published it
 * @param own whether that is the acting one
 */
public record PublishedAnswer(
        UUID id,
        String union,
        boolean own,
        LegalAidKind kind,
        String kindWords,
        String title,
        String question,
        String answer,
        @Nullable String adviser,
        LocalDate publishedOn) {}
