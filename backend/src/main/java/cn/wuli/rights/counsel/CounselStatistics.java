package cn.wuli.rights.counsel;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.Tally;
import cn.wuli.rights.Tally.Count;
import cn.wuli.rights.TallyYear;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Appointments and calls of a year, each split one way at a time; of few nothing is shown. */
@ApplicationScoped
@Transactional
public class CounselStatistics {
    private record Row(String part, String code, long number) {}

    private final Sql sql;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    CounselStatistics(Sql sql, RulePacks rulePacks, CurrentActor currentActor) {
        this.sql = sql;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    public TallyYear of(int year) {
        Rule rule = rulePacks.inForce("rights", currentActor.get().tenantId()).rule("smallest-cell");
        int smallest = Integer.parseInt(rule.value());
        List<Row> rows = sql.list(
                row -> new Row(row.text("part"), row.text("code"), row.number("n")),
                "select * from sec.counsel_counts(?) union all select 'CALL', topic, count(*) from biz.hotline_call"
                        + " where extract(year from called_on) = ? group by topic",
                year,
                year);
        return new TallyYear(
                year,
                smallest,
                rule.source(),
                List.of(
                        tally("咨询：按类型", "KIND", CounselKind.values(), CounselKind::words, rows, smallest),
                        tally("咨询：按主题", "TOPIC", CounselTopic.values(), CounselTopic::words, rows, smallest),
                        tally("咨询：按结果", "STATUS", AppointmentStatus.values(), AppointmentStatus::words, rows, smallest),
                        tally("热线：按主题", "CALL", CounselTopic.values(), CounselTopic::words, rows, smallest)));
    }

    private static <E extends Enum<E>> Tally tally(
            String title, String part, E[] codes, Function<E, String> words, List<Row> rows, int smallest) {
        Map<String, Long> found =
                rows.stream().filter(row -> row.part().equals(part)).collect(Collectors.toMap(Row::code, Row::number));
        return Tally.of(
                title,
                Arrays.stream(codes)
                        .map(code -> new Count(code.name(), words.apply(code), found.getOrDefault(code.name(), 0L)))
                        .toList(),
                smallest);
    }
}
