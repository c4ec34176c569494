package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.HardshipDetails.CalculationDetails;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Self-check before anybody applies: the same rules as for a file, on answers that name nobody and are kept nowhere. */
@ApplicationScoped
public class CheckOwnHardship {
    /**
     * What somebody answers about his family.
     *
     * @param household how many live together
     * @param annualIncome of all of them
     */
    public record Answers(
            int household,
            Money annualIncome,
            @Nullable List<Expense> expenses,
            @Nullable Money hardshipCost,
            @Nullable Assets assets) {}

    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    CheckOwnHardship(RulePacks rulePacks, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    @Transactional
    public CalculationDetails check(Answers answers) {
        RuleSet rules =
                rulePacks.inForce("hardship", currentActor.get().unitId()).demandComplete();
        List<String> kinds = rules.list("rigid-expense-kinds");
        List<Expense> costs = answers.expenses() == null ? List.of() : answers.expenses();
        demandReadable(answers, costs, kinds);
        Classification result = Classification.of(
                Situation.of(
                        answers.household(),
                        answers.annualIncome(),
                        costs,
                        answers.hardshipCost(),
                        answers.assets(),
                        kinds),
                rules);
        return new CalculationDetails(result.category(), result.exclusions(), result.trace());
    }

    private static void demandReadable(Answers answers, List<Expense> costs, List<String> kinds) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (answers.annualIncome().isNegative()) {
            problem.onField("annualIncome", "收入不能为负数。");
        }
        DeclarationCheck.ofExpenses(costs, kinds).forEach(field -> problem.onField(field.path(), field.message()));
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }
}
