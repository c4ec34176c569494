package cn.wuli.rights.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** For one report day: who of the unions below has reported, and how much. */
public record RiskBoard(LocalDate dueOn, int reported, int missing, List<Union> unions) {
    /** One union; of what it reported only how many. */
    public record Union(UUID unitId, String name, boolean reported, int items, int grave) {}
}
