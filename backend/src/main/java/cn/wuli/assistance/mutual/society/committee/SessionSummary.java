package cn.wuli.assistance.mutual.society.committee;

import java.time.LocalDate;
import java.util.UUID;

/** One row of the list of sessions. */
public record SessionSummary(UUID id, LocalDate heldOn, String place, long claims, long passed, boolean open) {}
