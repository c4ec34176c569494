package cn.wuli.rights.risk;

import java.time.Instant;
import java.time.LocalDate;

/** What was reported for a day; with no items it is a zero report. */
public record RiskReport(LocalDate dueOn, int items, int grave, String reportedBy, Instant reportedAt) {}
