package cn.wuli.rights.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * Reports and risks of the acting union.
 *
 * @param dueOn the day for which is reported now
 * @param reported whether that has been done
 * @param missed report days of the last weeks without a report
 */
public record RiskDesk(
        LocalDate dueOn,
        boolean reported,
        String basis,
        List<LocalDate> missed,
        List<RiskReport> reports,
        List<RiskItem> open,
        List<RiskItem> closed) {}
