package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a claim comes to: assessed by the rules, awarded by a person, and what an appeal asks to change of it. */
@Embeddable
class ClaimAward {
    @Column(name = "assessed_fen")
    private @Nullable Long assessedFen;

    @Column(name = "approved_fen")
    private @Nullable Long approvedFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable LoweringReason reasonCode;

    private @Nullable String reason;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    private byte @Nullable [] appeal;

    @Column(name = "appealed_on")
    private @Nullable LocalDate appealedOn;

    @Column(name = "granted_fen")
    private long grantedFen;

    void assessed(Money amount) {
        assessedFen = amount.fen();
        approvedFen = null;
    }

    /** What a reviewer wants to award, or finally awards. */
    void decide(Money amount, @Nullable LoweringReason code, @Nullable String words) {
        approvedFen = amount.fen();
        reasonCode = code;
        reason = words;
    }

    void takeBack() {
        approvedFen = null;
    }

    /** What was paid stays, whatever becomes of the appeal. */
    void appealed(byte[] sealedWords, LocalDate today, boolean paid) {
        appeal = sealedWords;
        appealedOn = today;
        grantedFen = paid ? Objects.requireNonNull(approvedFen) : 0;
    }

    void reserved(UUID reservation) {
        reservationId = reservation;
    }

    void explain(@Nullable String words) {
        reason = words;
    }

    boolean isInFull() {
        return approvedFen != null && approvedFen.equals(assessedFen) && approvedFen > 0;
    }

    Money assessed() {
        return Money.ofFen(assessedFen == null ? 0 : assessedFen);
    }

    boolean isAssessed() {
        return assessedFen != null;
    }

    @Nullable
    Money approved() {
        return approvedFen == null ? null : Money.ofFen(approvedFen);
    }

    Money granted() {
        return Money.ofFen(grantedFen);
    }

    byte @Nullable [] appeal() {
        return appeal;
    }

    @Nullable
    LocalDate appealedOn() {
        return appealedOn;
    }

    @Nullable
    LoweringReason reasonCode() {
        return reasonCode;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID reservationId() {
        return reservationId;
    }
}
