package cn.wuli.rights.mediation;

import java.time.LocalDate;

/** The notes of one session, in the clear. */
public record SessionNote(LocalDate heldOn, String author, String notes) {}
