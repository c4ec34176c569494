package cn.wuli.assistance.report;

import cn.wuli.assistance.report.AssistanceReport.ReportCell;
import cn.wuli.assistance.report.AssistanceReport.ReportFigureWords;
import cn.wuli.assistance.report.AssistanceReport.ReportLine;
import cn.wuli.assistance.report.AssistanceReport.ReportMonth;
import cn.wuli.assistance.report.AssistanceReport.ReportScope;
import cn.wuli.organisation.Organisation;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up a period: the own union by unit, the unions below as wholes. */
@ApplicationScoped
@Transactional
public class ReadReport {
    private static final String OWN = "select * from biz.assistance_sums(?, ?, null)";
    private static final String BELOW = "select * from sec.assistance_below(?, ?)";
    private static final List<ReportFigureWords> FIGURES = Arrays.stream(ReportFigure.values())
            .map(figure -> new ReportFigureWords(figure, figure.words(), figure.unit(), figure.hasMoney()))
            .toList();

    private record SumRow(@Nullable UUID unitId, @Nullable LocalDate month, ReportCell cell) {}

    private final Sql sql;
    private final Organisation organisation;

    ReadReport(Sql sql, Organisation organisation) {
        this.sql = sql;
        this.organisation = organisation;
    }

    public AssistanceReport of(ReportPeriod period) {
        ReportScope below = scope(sums(BELOW, period));
        return new AssistanceReport(
                period.words(),
                period.from(),
                period.to(),
                FIGURES,
                scope(sums(OWN, period)),
                below.units().isEmpty() ? null : below);
    }

    private List<SumRow> sums(String query, ReportPeriod period) {
        return sql.list(ReadReport::sum, query, period.from(), period.to());
    }

    private static SumRow sum(Row row) throws SQLException {
        return new SumRow(
                row.maybeId("unit_id"),
                row.maybeDate("month"),
                new ReportCell(
                        ReportFigure.valueOf(row.text("figure")),
                        row.number("n"),
                        row.number("families"),
                        row.money("fen")));
    }

    private ReportScope scope(List<SumRow> sums) {
        Map<UUID, List<ReportCell>> byUnit = grouped(sums, SumRow::unitId);
        // Those that the acting post has a name for: the others are not its business.
        List<ReportLine> units = organisation.units(byUnit.keySet()).values().stream()
                .map(unit ->
                        new ReportLine(unit.id(), unit.name(), complete(byUnit.getOrDefault(unit.id(), List.of()))))
                .filter(line -> hasAnything(line.cells()))
                .sorted(Comparator.comparing(ReadReport::paid).reversed().thenComparing(ReportLine::unitName))
                .toList();
        List<ReportMonth> months = grouped(sums, SumRow::month).entrySet().stream()
                .map(month -> new ReportMonth(month.getKey(), complete(month.getValue())))
                .sorted(Comparator.comparing(ReportMonth::first))
                .toList();
        List<ReportCell> total = sums.stream()
                .filter(sum -> sum.unitId() == null && sum.month() == null)
                .map(SumRow::cell)
                .toList();
        return new ReportScope(complete(total), units, months);
    }

    private static <K> Map<K, List<ReportCell>> grouped(List<SumRow> sums, Function<SumRow, @Nullable K> key) {
        Map<K, List<ReportCell>> cells = new LinkedHashMap<>();
        for (SumRow sum : sums) {
            K of = key.apply(sum);
            if (of != null) {
                cells.computeIfAbsent(of, none -> new ArrayList<>()).add(sum.cell());
            }
        }
        return cells;
    }

    private static boolean hasAnything(List<ReportCell> cells) {
        return cells.stream().anyMatch(cell -> cell.count() > 0);
    }

    private static Money paid(ReportLine line) {
        return line.cells().get(ReportFigure.PAID.ordinal()).amount();
    }

    /** One cell for each figure, in their order. */
    private static List<ReportCell> complete(List<ReportCell> cells) {
        return Arrays.stream(ReportFigure.values())
                .map(figure -> cells.stream()
                        .filter(cell -> cell.figure() == figure)
                        .findFirst()
                        .orElse(new ReportCell(figure, 0, 0, Money.ZERO)))
                .toList();
    }
}
