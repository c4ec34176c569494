package cn.wuli.assistance.mutual.enrolment;

import java.util.UUID;

/** Who of one branch could be enrolled, and who is. */
public record UnitCoverage(UUID unitId, String unitName, int eligible, int enrolled) {}
