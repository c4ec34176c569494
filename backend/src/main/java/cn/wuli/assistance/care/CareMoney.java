package cn.wuli.assistance.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of a visit on its way through the ledger. */
@Embeddable
class CareMoney {
    @Enumerated(EnumType.STRING)
    @Column(name = "money_status")
    private CareMoneyStatus status = CareMoneyStatus.FLOW.initial();

    @Column(name = "fund_id")
    private @Nullable UUID fundId;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    void move(CareMoneyAction action) {
        status = CareMoneyStatus.FLOW.next(status, action);
    }

    void reserved(UUID fund, UUID reservation) {
        fundId = fund;
        reservationId = reservation;
    }

    CareMoneyStatus status() {
        return status;
    }

    @Nullable
    UUID fundId() {
        return fundId;
    }

    @Nullable
    UUID reservationId() {
        return reservationId;
    }
}
