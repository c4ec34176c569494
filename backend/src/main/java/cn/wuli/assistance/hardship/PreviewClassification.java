package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.ConsentPurpose;
import cn.wuli.platform.problem.FieldProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import cn.wuli.rulepack.RuleTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the rules of today would make of a declaration, before it is submitted. Nothing is stored. */
@ApplicationScoped
public class PreviewClassification {
    /**
     * The verdict that a submission would get.
     *
     * @param exclusions why no file may be opened, in words
     * @param mustSign the places in the family of the adults, each of whom signs an authorisation
     * @param agreementMonths how long such an authorisation holds
     * @param missing what keeps the declaration from being submitted
     */
    public record Preview(
            Category category,
            String categoryWords,
            List<String> exclusions,
            List<RuleTrace.Line> lines,
            List<Integer> mustSign,
            int agreementMonths,
            List<NeededConsent> consents,
            List<FieldProblem> missing) {}

    /**
     * A separate consent that somebody of the family has to give.
     *
     * @param place in the family
     * @param byGuardian an adult of the family agrees for the child
     */
    public record NeededConsent(int place, ConsentPurpose purpose, boolean byGuardian) {}

    private final HardshipDrafts drafts;
    private final RulePacks rulePacks;

    PreviewClassification(HardshipDrafts drafts, RulePacks rulePacks) {
        this.drafts = drafts;
        this.rulePacks = rulePacks;
    }

    @Transactional
    public Preview preview(UUID fileId, Declaration form) {
        HardshipFile file = drafts.toWorkOn(fileId);
        Declaration declared = drafts.whole(file, form);
        RuleSet rules = rulePacks
                .inForce("hardship", file.unitId(), declared.region(), Calendars.today())
                .demandComplete();
        Classification result = Classification.of(Situation.of(declared, rules.list("rigid-expense-kinds")), rules);
        return new Preview(
                result.category(),
                result.category().words(),
                result.exclusions(),
                result.trace(),
                DeclarationCheck.adults(declared),
                rules.integer(DeclarationCheck.AGREEMENT_MONTHS),
                NeededConsents.of(declared).stream()
                        .map(need -> new NeededConsent(need.place(), need.purpose(), need.byGuardian()))
                        .toList(),
                DeclarationCheck.missing(declared, rules));
    }
}
