package cn.wuli.assistance.report;

import cn.wuli.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done for families in a period.
 *
 * @param own the acting post's union by unit, as far as the post sees it
 * @param below the unions that pass their statistics on; null when there are none with anything to report
 */
public record AssistanceReport(
        String period,
        LocalDate from,
        LocalDate to,
        List<ReportFigureWords> figures,
        ReportScope own,
        @Nullable ReportScope below) {

    /** What a figure is called and counted in. */
    public record ReportFigureWords(ReportFigure figure, String words, String unit, boolean hasMoney) {}

    /** @param units those with anything to report, the most money paid first */
    public record ReportScope(List<ReportCell> total, List<ReportLine> units, List<ReportMonth> months) {}

    public record ReportLine(UUID unitId, String unitName, List<ReportCell> cells) {}

    /** A month with anything to report. */
    public record ReportMonth(LocalDate first, List<ReportCell> cells) {}

    /** @param families different ones among the counted; of visits and campaigns none are known */
    public record ReportCell(ReportFigure figure, long count, long families, Money amount) {}
}
