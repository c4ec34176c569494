package cn.wuli.rulepack;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Sets a rule of the acting union: not looser than what it inherits, not for days gone by. */
@ApplicationScoped
public class SetRule {
    /** A rule to set. {@code value}: digits (fen for money) or a JSON array. */
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
    private final EntityManager entities;
    private final CurrentActor currentActor;

    SetRule(RulePacks rulePacks, EntityManager entities, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.entities = entities;
        this.currentActor = currentActor;
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
        refuseLoosening(parameter, rule);
        UUID id = Ids.next();
        entities.createNativeQuery("select cast(ref.put_rule(:id, :pack, :code, :region, :from, :value, :basis,"
                        + " :document, :trust) as text)")
                .setParameter("id", id)
                .setParameter("pack", rule.pack())
                .setParameter("code", rule.code())
                .setParameter("region", rule.region())
                .setParameter("from", rule.from())
                .setParameter("value", rule.value())
                .setParameter("basis", rule.basis())
                .setParameter("document", rule.documentNumber())
                .setParameter("trust", rule.trust())
                .getResultList();
        return id;
    }

    private static void refuseLoosening(Parameter parameter, NewRule rule) {
        Optional<Rule> inherited = parameter.inherited();
        if (parameter.tighter() == Parameter.Tighter.NONE || inherited.isEmpty()) {
            return;
        }
        if (parameter.loosens(number(rule.value()), inherited.get())) {
            throw new DomainProblem(RuleProblem.LOOSENED)
                    .with("inherited", inherited.get().value() + inherited.get().measure())
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
