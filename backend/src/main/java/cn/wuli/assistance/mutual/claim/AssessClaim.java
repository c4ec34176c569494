package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.benefit.Assessment;
import cn.wuli.assistance.mutual.benefit.Situation;
import cn.wuli.assistance.mutual.benefit.Stay;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assesses a claim by the frozen rules of its period. Days in hospital and own costs count over the whole period, so what was
 * awarded before is reckoned in and taken off again: stays that overlap with those of an earlier claim are paid once.
 */
@ApplicationScoped
class AssessClaim {
    private final PeriodDirectory periods;
    private final ClaimRegister register;
    private final ClaimVault vault;

    AssessClaim(PeriodDirectory periods, ClaimRegister register, ClaimVault vault) {
        this.periods = periods;
        this.register = register;
        this.vault = vault;
    }

    void assess(Claim claim) {
        Terms terms = periods.terms(claim.periodId());
        Standing standing = register.standing(claim.personId(), claim.periodId())
                .filter(Standing::covers)
                .orElseThrow(() -> ClaimRules.notNow("申请人本期的参保已作废或未生效，不能核算，请退回申请人或不予补助"));
        List<ClaimContent> contents = new ArrayList<>();
        Money before = Money.ZERO;
        for (ClaimRegister.Earlier earlier : register.earlier(claim.id())) {
            contents.add(vault.content(earlier.id(), earlier.content()));
            before = before.plus(Money.ofFen(earlier.assessedFen()));
        }
        contents.add(vault.content(claim.id(), claim.content()));
        claim.assess(
                terms.scheme() == Scheme.SOCIETY
                        ? ofSociety(terms, claim, contents, standing, before)
                        : calculate(terms, contents, standing.firstTime(), before),
                vault);
    }

    /** Costs from before the member joined, or from his waiting time, do not count. */
    private ClaimCalculation ofSociety(
            Terms terms, Claim claim, List<ClaimContent> contents, Standing standing, Money before) {
        LocalDate from = standing.coveredFrom().plusDays(standing.firstTime() ? terms.integer("waiting-days") : 0);
        List<ClaimContent> counting = contents.stream()
                .map(content -> counts(content.settledOn(), from, terms) ? content : content.withoutCost())
                .toList();
        ClaimCalculation result = calculate(terms, counting, false, before);
        if (!counting.getLast().equals(contents.getLast())) {
            List<Assessment.Line> trace = new ArrayList<>(result.trace());
            trace.addFirst(new Assessment.Line(
                    "费用在 " + from + " 以前结算，不在保障和等待期之后，不计入",
                    terms.rule("waiting-days").source()));
            result = new ClaimCalculation(result.days(), result.before(), result.amount(), List.copyOf(trace));
        }
        return oncePerDisease(terms, claim, result);
    }

    /** A society whose charter says so pays a disease once, in whichever year. */
    private ClaimCalculation oncePerDisease(Terms terms, Claim claim, ClaimCalculation result) {
        if (terms.integer("once-per-disease") == 0) {
            return result;
        }
        String disease = vault.content(claim.id(), claim.content()).disease();
        boolean paidBefore = register.earlierOfSociety(claim.id()).stream()
                .map(earlier -> vault.content(earlier.id(), earlier.content()).disease())
                .anyMatch(disease::equals);
        if (!paidBefore) {
            return result;
        }
        List<Assessment.Line> trace = new ArrayList<>(result.trace());
        trace.add(new Assessment.Line(
                "同一病种此前已经补助过，本次不再补助", terms.rule("once-per-disease").source()));
        return new ClaimCalculation(result.days(), result.before(), Money.ZERO, List.copyOf(trace));
    }

    /** @param contents those of earlier claims first */
    static ClaimCalculation calculate(Terms terms, List<ClaimContent> contents, boolean firstTime, Money before) {
        LocalDate from = firstTime
                ? terms.plan().startsOn().plusDays(terms.integer("waiting-days"))
                : terms.plan().startsOn();
        List<Stay> stays = contents.stream()
                .flatMap(content -> content.stays().stream())
                .map(HospitalStay::days)
                .toList();
        boolean critical =
                contents.stream().anyMatch(content -> content.critical() && counts(content.diagnosedOn(), from, terms));
        Money ownCost = contents.stream().map(ClaimContent::ownCost).reduce(Money.ZERO, Money::plus);
        Assessment whole = Assessment.of(terms, new Situation(stays, firstTime, critical, ownCost, Money.ZERO));
        List<Assessment.Line> trace = new ArrayList<>(whole.trace());
        if (!critical && contents.getLast().critical()) {
            trace.addFirst(new Assessment.Line(
                    "确诊日期在等待期内或保障期外，不计重大疾病补助（" + from + " 起计入）",
                    terms.rule("waiting-days").source()));
        }
        Money rest = whole.total().minus(before);
        Money amount = rest.isPositive() ? rest : Money.ZERO;
        if (before.isPositive()) {
            trace.add(new Assessment.Line("本期此前的申请已核定 " + before + " 元，本次核定 " + amount + " 元", null));
        }
        return new ClaimCalculation(whole.days(), before, amount, List.copyOf(trace));
    }

    private static boolean counts(@Nullable LocalDate on, LocalDate from, Terms terms) {
        return on != null && !on.isBefore(from) && !on.isAfter(terms.plan().endsOn());
    }
}
