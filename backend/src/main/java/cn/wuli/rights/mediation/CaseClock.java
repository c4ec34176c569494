package cn.wuli.rights.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days of one case: they run from its receipt, and stand still while both parties wish it. */
@Embeddable
class CaseClock {
    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Column(name = "conclude_by")
    private LocalDate concludeBy;

    @Column(name = "limitation_on")
    private @Nullable LocalDate limitationOn;

    @Column(name = "limitation_warned")
    private boolean limitationWarned;

    @Column(name = "clock_basis")
    private String basis;

    @Column(name = "paused_on")
    private @Nullable LocalDate pausedOn;

    @Column(name = "paused_days")
    private int pausedDays;

    @SuppressWarnings("NullAway.Init")
    protected CaseClock() {}

    CaseClock(LocalDate receivedOn, MediationClock.Days days) {
        this.receivedOn = receivedOn;
        acceptBy = days.acceptBy();
        concludeBy = days.concludeBy();
        limitationOn = days.limitationOn();
        basis = days.basis();
    }

    void pause(LocalDate on) {
        pausedOn = on;
    }

    /** The days that both parties gave do not count. */
    void resume(LocalDate on) {
        if (pausedOn != null) {
            int stood = (int) ChronoUnit.DAYS.between(pausedOn, on);
            pausedDays += stood;
            concludeBy = concludeBy.plusDays(stood);
            pausedOn = null;
        }
    }

    void warned() {
        limitationWarned = true;
    }

    boolean isLateToAccept(LocalDate today) {
        return today.isAfter(acceptBy);
    }

    boolean isLateToConclude(LocalDate today) {
        return today.isAfter(concludeBy);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptBy() {
        return acceptBy;
    }

    LocalDate concludeBy() {
        return concludeBy;
    }

    @Nullable
    LocalDate limitationOn() {
        return limitationOn;
    }

    String basis() {
        return basis;
    }

    @Nullable
    LocalDate pausedOn() {
        return pausedOn;
    }

    int pausedDays() {
        return pausedDays;
    }
}
