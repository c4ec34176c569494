package cn.wuli.rights.legalaid;

import java.time.LocalDate;

/** One piece of work in a case, in the clear. */
public record LegalAidWorkDetails(
        LegalAidWork work, String workWords, LocalDate doneOn, int minutes, String notes, String author) {}
