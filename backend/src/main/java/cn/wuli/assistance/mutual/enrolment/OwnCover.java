package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A share of the person who asks, wherever he was enrolled.
 *
 * @param holds whether its roster is confirmed, and it was not taken back and has not expired
 * @param words how it stands, in a sentence
 */
public record OwnCover(
        UUID periodId,
        String periodName,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate claimUntil,
        String enrolledBy,
        Money personal,
        Money unitPart,
        boolean holds,
        String words) {}
