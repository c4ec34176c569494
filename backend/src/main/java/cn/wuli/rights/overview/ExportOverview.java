package cn.wuli.rights.overview;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.rights.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the overview out of the system: the same numbers as on the screen, hidden where they are hidden there. */
@ApplicationScoped
public class ExportOverview {
    public static final List<String> HEADERS = List.of("范围", "统计", "项目", "件数");

    private static final String HIDDEN = "不足以显示";

    /** One number of the sheet. */
    public record Line(
            String scope,
            String title,
            String item,
            @Nullable Long count) {}

    private final ReadOverview read;
    private final AuditLog audit;

    ExportOverview(ReadOverview read, AuditLog audit) {
        this.read = read;
        this.audit = audit;
    }

    @Transactional
    public void export(int year, Consumer<Line> lines) {
        RightsOverview overview = read.of(year);
        years("本工会", overview.own(), lines);
        overview.tallies().forEach(tally -> tally("本工会", tally, lines));
        years("下级工会合计", overview.below(), lines);
        overview.byUnion().forEach(tally -> tally("下级工会", tally, lines));
        audit.record("rights.export", "rights-overview", null, AuditChanges.of("year", null, year));
    }

    /** In the order of {@link #HEADERS}. */
    public static List<@Nullable Object> cells(Line line) {
        return Arrays.asList(
                line.scope(), line.title(), line.item(), line.count() == null ? HIDDEN : (Object) line.count());
    }

    private static void years(String scope, List<MatterYears> matters, Consumer<Line> lines) {
        matters.forEach(matter -> matter.years()
                .forEach(each ->
                        lines.accept(new Line(scope, matter.words() + "：按年", each.year() + " 年", each.count()))));
    }

    private static void tally(String scope, Tally tally, Consumer<Line> lines) {
        tally.cells().forEach(cell -> lines.accept(new Line(scope, tally.title(), cell.words(), cell.count())));
        lines.accept(new Line(scope, tally.title(), "合计", tally.total()));
    }
}
