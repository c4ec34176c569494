package cn.wuli.assistance.report;

import cn.wuli.assistance.report.AssistanceReport.ReportCell;
import cn.wuli.assistance.report.AssistanceReport.ReportScope;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Hands a report out of the system: the numbers of the screen, by unit. */
@ApplicationScoped
public class ExportReport {
    public static final List<String> HEADERS = Stream.concat(
                    Stream.of("范围", "单位"),
                    Arrays.stream(ReportFigure.values())
                            .flatMap(figure -> figure.hasMoney()
                                    ? Stream.of(counted(figure), figure.words() + "（元）")
                                    : Stream.of(counted(figure))))
            .toList();

    /** One unit, or the total of a scope. */
    public record Row(String scope, String unitName, List<ReportCell> cells) {}

    private final ReadReport report;
    private final AuditLog audit;

    ExportReport(ReadReport report, AuditLog audit) {
        this.report = report;
        this.audit = audit;
    }

    @Transactional
    public void export(ReportPeriod period, Consumer<Row> rows) {
        AssistanceReport of = report.of(period);
        write("本工会", of.own(), rows);
        if (of.below() != null) {
            write("下级工会", of.below(), rows);
        }
        audit.record(
                "assistance-report.export", "assistance-report", null, AuditChanges.of("period", null, period.words()));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>(List.of(row.scope(), row.unitName()));
        for (ReportCell cell : row.cells()) {
            cells.add(cell.count());
            if (cell.figure().hasMoney()) {
                cells.add(cell.amount());
            }
        }
        return cells;
    }

    private static void write(String scope, ReportScope of, Consumer<Row> rows) {
        of.units().forEach(line -> rows.accept(new Row(scope, line.unitName(), line.cells())));
        rows.accept(new Row(scope, "合计", of.total()));
    }

    private static String counted(ReportFigure figure) {
        return figure.words() + "（" + figure.unit() + "）";
    }
}
