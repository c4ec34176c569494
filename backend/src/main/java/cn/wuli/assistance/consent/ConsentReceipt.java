package cn.wuli.assistance.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as people see it.
 *
 * @param applicantName for a relative the first character alone
 * @param member how the person belongs to the applicant, in Chinese; no name is kept in clear
 * @param signer who agreed: the same person, or the guardian
 * @param paperId the photo of the signed authorisation; null where no paper was signed
 * @param unionName whose file it is, when the acting person is a relative there; null for the own family
 * @param current whether it belongs to the declaration that counts now
 */
public record ConsentReceipt(
        UUID id,
        UUID fileId,
        String applicantName,
        String member,
        String signer,
        ConsentPurpose purpose,
        String title,
        String body,
        String textCode,
        LocalDate givenOn,
        @Nullable LocalDate validUntil,
        @Nullable UUID paperId,
        @Nullable String unionName,
        boolean current,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable WithdrawnVia withdrawnVia) {}
