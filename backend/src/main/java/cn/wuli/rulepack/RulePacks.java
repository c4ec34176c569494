package cn.wuli.rulepack;

import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.AtEpoch;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.Parameter.Tighter;
import cn.wuli.rulepack.Parameter.ValueKind;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the rules that a union has to follow. */
@ApplicationScoped
public class RulePacks {
    private record Question(
            String pack, UUID unitId, @Nullable String region, LocalDate on) {}

    private final Sql sql;
    private final AtEpoch<Question, List<Parameter>> found;

    RulePacks(Sql sql, @CacheName("rules") Cache found) {
        this.sql = sql;
        this.found = new AtEpoch<>(found);
    }

    /** The rules of today for a unit, in its own city. */
    @Transactional
    public RuleSet inForce(String pack, UUID unitId) {
        return inForce(pack, unitId, null, Calendars.today());
    }

    /** @param region city code for the parameters that differ by region; null: that of the unit */
    @Transactional
    public RuleSet inForce(String pack, UUID unitId, @Nullable String region, LocalDate on) {
        return new RuleSet(parameters(pack, unitId, region, on));
    }

    /**
     * The rules that an old decision was made by: those whose versions it names, and where it names none, those of its day.
     *
     * @param versions as {@link RuleSet#versionIds} gave them
     */
    @Transactional
    public RuleSet asDecided(String pack, UUID unitId, @Nullable String region, LocalDate on, List<UUID> versions) {
        List<Rule> named = sql.list(
                row -> rule(parameter(row), row),
                "select p.*, v.id as version_id, v.region, v.value #>> '{}' as value, lower(v.valid) as valid_from,"
                        + " upper(v.valid) - 1 as valid_to, v.unit_id, '' as unit_name, 0 as distance, v.basis,"
                        + " v.document_number, v.trust from ref.rule_version v"
                        + " join ref.rule_parameter p on p.pack = v.pack and p.code = v.code"
                        + " where v.pack = ? and v.id = any (?)",
                pack,
                versions.toArray(UUID[]::new));
        return inForce(pack, unitId, region, on).with(named);
    }

    /** Every parameter of a pack with who set what for it, in the order of the pack. */
    @Transactional
    public List<Parameter> parameters(String pack, UUID unitId, @Nullable String region, LocalDate on) {
        Question question = new Question(pack, unitId, region, on);
        return found.find(question).orElseGet(() -> read(question));
    }

    private List<Parameter> read(Question asked) {
        Map<String, Parameter> byCode = new LinkedHashMap<>();
        List<Long> epochs = sql.list(
                row -> add(byCode, row),
                "select sec.epoch() as epoch, r.*, p.by_region, lower(v.valid) as valid_from, upper(v.valid) - 1 as valid_to"
                        + " from ref.rules_in_force(?, ?, coalesce(?::text, ref.region_of(?, ?)), ?) r"
                        + " join ref.rule_parameter p on p.pack = ? and p.code = r.code"
                        + " left join ref.rule_version v on v.id = r.version_id order by p.ordinal, r.distance",
                asked.pack(),
                asked.unitId(),
                asked.region(),
                asked.unitId(),
                asked.on(),
                asked.on(),
                asked.pack());
        List<Parameter> parameters =
                byCode.values().stream().map(Parameter::complete).toList();
        epochs.stream().findFirst().ifPresent(epoch -> found.keep(asked, parameters, epoch));
        return parameters;
    }

    /** @return the epoch at which the row was read */
    private static long add(Map<String, Parameter> byCode, Row row) throws SQLException {
        String code = row.text("code");
        Parameter parameter = byCode.get(code);
        if (parameter == null) {
            parameter = parameter(row);
            byCode.put(code, parameter);
        }
        if (row.maybeId("version_id") != null) {
            parameter.candidates().add(rule(parameter, row));
        }
        return row.number("epoch");
    }

    private static Parameter parameter(Row row) throws SQLException {
        return new Parameter(
                row.text("code"),
                row.text("name"),
                ValueKind.valueOf(row.text("kind")),
                row.text("measure"),
                row.flag("by_region"),
                row.flag("mandatory"),
                Tighter.valueOf(row.text("tighter")),
                new ArrayList<>());
    }

    private static Rule rule(Parameter parameter, Row row) throws SQLException {
        return new Rule(
                row.id("version_id"),
                parameter.code(),
                parameter.name(),
                parameter.kind().name(),
                parameter.measure(),
                row.text("value"),
                row.text("region"),
                row.date("valid_from"),
                row.maybeDate("valid_to"),
                row.id("unit_id"),
                row.text("unit_name"),
                (int) row.number("distance"),
                row.text("basis"),
                row.text("document_number"),
                row.text("trust"));
    }
}
