package cn.wuli.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A unit is dissolved from a day on, or was merged into another one. Memberships are kept (工会法第十三条). */
public record UnitDissolved(UUID unitId, LocalDate from) {}
