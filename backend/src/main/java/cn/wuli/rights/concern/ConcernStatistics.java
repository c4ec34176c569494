package cn.wuli.rights.concern;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.Tally;
import cn.wuli.rights.Tally.Count;
import cn.wuli.rights.TallyYear;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Concerns of a year, split in four ways. By whole years only, and never two ways at once: two tables that overlap would
 * tell by their difference what each of them hides.
 */
@ApplicationScoped
@Transactional
public class ConcernStatistics {
    private static final String YEAR =
            " from biz.concern where filed_at >= make_timestamptz(?, 1, 1, 0, 0, 0, 'Asia/Shanghai')"
                    + " and filed_at < make_timestamptz(? + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai') group by 1";
    private static final String OUTCOME = "case when status in ('REFUSED', 'WITHDRAWN') then status"
            + " when answered_on is null then 'OPEN' when answered_on <= promised_on then 'IN_TIME' else 'LATE' end";
    private static final Map<String, String> OUTCOMES = new LinkedHashMap<>();
    private static final String UNRATED = "UNRATED";

    static {
        OUTCOMES.put("IN_TIME", "按期答复");
        OUTCOMES.put("LATE", "超期答复");
        OUTCOMES.put("OPEN", "还没有答复");
        OUTCOMES.put("REFUSED", "不予受理");
        OUTCOMES.put("WITHDRAWN", "撤回");
    }

    private final Sql sql;
    private final RulePacks rulePacks;
    private final Organisation organisation;
    private final CurrentActor currentActor;

    ConcernStatistics(Sql sql, RulePacks rulePacks, Organisation organisation, CurrentActor currentActor) {
        this.sql = sql;
        this.rulePacks = rulePacks;
        this.organisation = organisation;
        this.currentActor = currentActor;
    }

    public TallyYear of(int year) {
        var rule = rulePacks.inForce("rights", currentActor.get().tenantId()).rule("smallest-cell");
        int smallest = Integer.parseInt(rule.value());
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(ConcernKind.values()).forEach(kind -> kinds.put(kind.name(), kind.words()));
        Map<String, String> verdicts = new LinkedHashMap<>();
        Arrays.stream(Satisfaction.values()).forEach(each -> verdicts.put(each.name(), each.words()));
        verdicts.put(UNRATED, "没有评价");
        return new TallyYear(
                year,
                smallest,
                rule.source(),
                List.of(
                        Tally.of("按类别", counts(year, "kind", kinds), smallest),
                        Tally.of("按办理结果", counts(year, OUTCOME, OUTCOMES), smallest),
                        Tally.of("按满意度", counts(year, "coalesce(satisfaction, 'UNRATED')", verdicts), smallest),
                        Tally.of("按组织", byUnit(year), smallest)));
    }

    private List<Count> counts(int year, String expression, Map<String, String> words) {
        Map<String, Long> found = numbers(year, expression);
        List<Count> counts = new ArrayList<>();
        words.forEach((code, name) -> counts.add(new Count(code, name, found.getOrDefault(code, 0L))));
        return counts;
    }

    private List<Count> byUnit(int year) {
        Map<String, Long> found = numbers(year, "from_unit_id::text");
        Map<UUID, UnitName> names =
                organisation.units(found.keySet().stream().map(UUID::fromString).toList());
        return names.values().stream()
                .sorted(Comparator.comparing(UnitName::code))
                .map(unit -> new Count(
                        unit.id().toString(),
                        unit.name(),
                        found.getOrDefault(unit.id().toString(), 0L)))
                .toList();
    }

    private Map<String, Long> numbers(int year, String expression) {
        Map<String, Long> found = new LinkedHashMap<>();
        sql.list(
                row -> found.put(row.text("code"), row.number("n")),
                "select " + expression + " as code, count(*) as n" + YEAR,
                year,
                year);
        return found;
    }
}
