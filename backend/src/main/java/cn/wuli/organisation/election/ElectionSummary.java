package cn.wuli.organisation.election;

import java.time.LocalDate;
import java.util.UUID;

/** An election in the list of a unit. */
public record ElectionSummary(
        UUID id, String title, LocalDate heldOn, int seats, int candidates, ElectionStatus status) {}
