package cn.wuli.rulepack;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Sets a rule of the acting union: not looser than what it inherits, not for days gone by. */
@ApplicationScoped
public class SetRule {
    private static final Pattern LIST = Pattern.compile("\\[\"[A-Z_]+\"(, ?\"[A-Z_]+\")*]");

    /**
     * A rule to set.
     *
     * @param region city code where the parameter differs by city; empty for all cities of the union
     * @param value digits (fen for money) or a JSON array
     */
    public record NewRule(
            String pack,
            String code,
            String region,
            LocalDate from,
            String value,
            String basis,
            String documentNumber,
            String trust) {}

    private final RulePacks rulePacks;
    private final Sql sql;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final ActingContext acting;

    SetRule(RulePacks rulePacks, Sql sql, CurrentActor currentActor, AuditLog audit, ActingContext acting) {
        this.rulePacks = rulePacks;
        this.sql = sql;
        this.currentActor = currentActor;
        this.audit = audit;
        this.acting = acting;
    }

    @Transactional
    public UUID set(NewRule rule) {
        Actor actor = currentActor.get();
        if (rule.from().isBefore(Calendars.today())) {
            throw new DomainProblem(RuleProblem.IN_THE_PAST).onField("from", "生效日期不能早于今天。");
        }
        Parameter parameter = rulePacks.parameters(rule.pack(), actor.tenantId(), rule.region(), rule.from()).stream()
                .filter(each -> each.code().equals(rule.code()))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(RuleProblem.UNKNOWN));
        if (!parameter.byRegion() && !rule.region().isEmpty()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("region", "这项参数不分地区，请不要选择地区。");
        }
        demandReadable(parameter, rule.value());
        refuseLoosening(parameter, rule);
        UUID id = Ids.next();
        acting.leaveEpoch();
        sql.perform(
                (slug, values) -> "rule-begins-today".equals(slug)
                        ? new DomainProblem(RuleProblem.BEGINS_TODAY).onField("from", "今天已有一条规则生效，请从明天起。")
                        : null,
                "select ref.put_rule(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                rule.pack(),
                rule.code(),
                rule.region(),
                rule.from(),
                rule.value(),
                rule.basis(),
                rule.documentNumber(),
                rule.trust());
        String before = parameter.candidates().stream()
                .filter(each -> each.distance() == 0)
                .findFirst()
                .map(Rule::value)
                .orElse(null);
        audit.record(
                "rule.change",
                "rule",
                id,
                AuditChanges.of("parameter", null, parameter.name())
                        .and("value", before, rule.value())
                        .and("from", null, rule.from())
                        .and("documentNumber", null, rule.documentNumber()));
        return id;
    }

    private static void demandReadable(Parameter parameter, String value) {
        boolean readable = switch (parameter.kind()) {
            case LIST -> LIST.matcher(value).matches();
            case DECIMAL -> number(value).signum() >= 0;
            case INTEGER, MONEY ->
                number(value).signum() >= 0
                        && number(value).stripTrailingZeros().scale() <= 0;
        };
        if (!readable) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField(
                            "value",
                            parameter.kind() == Parameter.ValueKind.LIST ? "请至少选择一项。" : "请填写不小于零的数，人数、天数等为整数。");
        }
    }

    private static void refuseLoosening(Parameter parameter, NewRule rule) {
        Optional<Rule> inherited = parameter.inherited();
        if (parameter.tighter() == Parameter.Tighter.NONE || inherited.isEmpty()) {
            return;
        }
        if (parameter.loosens(number(rule.value()), inherited.get())) {
            throw new DomainProblem(RuleProblem.LOOSENED)
                    .with("inherited", inherited.get().figure())
                    .onField("value", "只能从严，不能宽于" + inherited.get().unitName() + "的规定。");
        }
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException notANumber) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("value", "请填写数字。");
        }
    }
}
