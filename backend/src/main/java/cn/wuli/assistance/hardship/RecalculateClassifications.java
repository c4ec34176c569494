package cn.wuli.assistance.hardship;

import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.Recalculation;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.TraceComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Classifies every submitted declaration again, with the rules that it was classified by. */
@ApplicationScoped
class RecalculateClassifications implements Recalculation {
    private final EntityManager entities;
    private final RulePacks rulePacks;
    private final Vault vault;

    RecalculateClassifications(EntityManager entities, RulePacks rulePacks, Vault vault) {
        this.entities = entities;
        this.rulePacks = rulePacks;
        this.vault = vault;
    }

    @Override
    public String objectType() {
        return HardshipTasks.OBJECT;
    }

    @Override
    public List<UUID> decisions() {
        return entities.createQuery(
                        "select v.id from HardshipVersion v join HardshipFile f on f.id = v.fileId where f.erasedAt is null order by v.id",
                        UUID.class)
                .getResultList();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Difference> again(UUID decision) {
        HardshipVersion version = entities.find(HardshipVersion.class, decision);
        Declaration declared = version.declaration(vault);
        RuleSet rules = rulePacks.asDecided(
                "hardship",
                version.unitId(),
                declared.region(),
                version.submittedAt().atZone(Calendars.ZONE).toLocalDate(),
                version.ruleVersions());
        Classification stored = version.calculation(vault);
        Classification again = Classification.of(Situation.of(declared, rules.list("rigid-expense-kinds")), rules);
        List<String> words = new ArrayList<>();
        if (stored.category() != again.category() || version.category() != again.category()) {
            words.add("认定结果由“" + stored.category().words() + "”变为“"
                    + again.category().words() + "”");
        }
        if (stored.exclusions().size() != again.exclusions().size() || version.isExcluded() != again.isExcluded()) {
            words.add("不予建档的情形由 " + stored.exclusions().size() + " 项变为 "
                    + again.exclusions().size() + " 项");
        }
        words.addAll(TraceComparison.differences(stored.trace(), again.trace()));
        String round = "第 " + version.round() + " 次申报：";
        return words.stream()
                .map(each -> new Difference(objectType(), version.fileId(), round + each))
                .toList();
    }
}
