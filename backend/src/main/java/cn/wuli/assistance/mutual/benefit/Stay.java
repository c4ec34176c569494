package cn.wuli.assistance.mutual.benefit;

import java.time.LocalDate;

/** A stay in hospital, from the day of admission to the day of discharge. */
public record Stay(LocalDate admittedOn, LocalDate dischargedOn) {
    boolean touches(Stay later) {
        return !later.admittedOn.isAfter(dischargedOn);
    }

    Stay joined(Stay later) {
        return later.dischargedOn.isAfter(dischargedOn) ? new Stay(admittedOn, later.dischargedOn) : this;
    }
}
