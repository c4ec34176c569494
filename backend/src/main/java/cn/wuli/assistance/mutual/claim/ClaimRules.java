package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.assistance.mutual.claim.ClaimContent.Invoice;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a claim must fulfil to be filed: a cover that holds, days inside it, deadlines by what happened, invoices for costs. */
final class ClaimRules {
    private static final String CLAIM_DAYS = "claim-days";

    private final Terms terms;
    private final LocalDate today;
    private final LocalDate filedOn;
    private final DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);

    /** @param filedOn the day that counts for the deadlines */
    ClaimRules(Terms terms, LocalDate today, LocalDate filedOn) {
        this.terms = terms;
        this.today = today;
        this.filedOn = filedOn;
    }

    /** @throws DomainProblem {@code not-allowed-now}: no cover, or the period takes no claims */
    void demandCovered(Optional<Standing> standing) {
        if (terms.status() != PeriodStatus.EFFECTIVE && terms.status() != PeriodStatus.CLAIM_TAIL) {
            throw notNow(terms.plan().name() + "现在不受理申请");
        }
        if (today.isAfter(terms.plan().claimUntil())) {
            throw notNow("本期申请受理到 " + terms.plan().claimUntil() + " 为止");
        }
        Standing own = standing.orElseThrow(() -> notNow("您没有参加本期互助，不能申请"));
        if (!own.covers()) {
            throw notNow("您已列入" + own.enrolledBy() + "的名册，单位缴清费用后保障才生效，暂不能申请");
        }
    }

    /** @throws DomainProblem {@code validation} with every field that is wrong */
    void demandComplete(ClaimContent what, List<?> papers) {
        if (what.kinds().isEmpty()) {
            problem.onField("stays", "请填写住院、重大疾病或自付费用，至少一项。");
        }
        if (terms.scheme() == Scheme.SOCIETY) {
            checkForSociety(what);
        }
        for (int i = 0; i < what.stays().size(); i++) {
            check("stays[" + i + "]", what.stays().get(i));
        }
        checkIllness(what);
        checkCost(what);
        checkInvoices(what.invoices());
        if (papers.isEmpty()) {
            problem.onField("papers", "请上传出院小结、诊断证明、发票等材料的照片。");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    private void check(String path, HospitalStay stay) {
        if (stay.dischargedOn().isBefore(stay.admittedOn())) {
            problem.onField(path + ".dischargedOn", "出院日期不能早于入院日期。");
        } else if (stay.dischargedOn().isAfter(today)) {
            problem.onField(path + ".dischargedOn", "请在出院后申请：出院日期不能晚于今天。");
        } else if (stay.dischargedOn().isBefore(terms.plan().startsOn())
                || stay.admittedOn().isAfter(terms.plan().endsOn())) {
            problem.onField(path + ".admittedOn", "这次住院不在本期保障期内（" + cover() + "）。");
        } else {
            demandInTime(path + ".dischargedOn", "出院", stay.dischargedOn(), CLAIM_DAYS);
        }
    }

    private void checkIllness(ClaimContent what) {
        if (!what.critical()) {
            return;
        }
        if (what.diagnosis() == null || what.diagnosis().isBlank()) {
            problem.onField("diagnosis", "请填写诊断证明上的疾病名称。");
        }
        checkDay("diagnosedOn", "确诊", what.diagnosedOn(), "claim-days-critical");
    }

    /** It pays for costs, and a disease once. */
    private void checkForSociety(ClaimContent what) {
        if (!what.critical() && what.disease().isEmpty()) {
            problem.onField("diagnosis", "请填写诊断证明上的疾病名称：互助会按病种审核。");
        }
        if (!what.ownCost().isPositive()) {
            problem.onField("ownCost", "请填写医保报销后的自付费用：互助会按自付费用补助。");
        }
    }

    private void checkCost(ClaimContent what) {
        if (what.ownCost().isNegative()) {
            problem.onField("ownCost", "自付费用不能为负数。");
        } else if (what.ownCost().isPositive()) {
            checkDay("settledOn", "结算", what.settledOn(), "claim-days-cost");
            Money billed = what.invoices().stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
            if (what.ownCost().compareTo(billed) > 0) {
                problem.onField("ownCost", "自付费用超过所填发票合计 " + billed + " 元，请核对或补填发票。");
            }
        }
    }

    private void checkDay(String path, String event, @Nullable LocalDate on, String days) {
        if (on == null) {
            problem.onField(path, "请填写" + event + "日期。");
        } else if (on.isAfter(today)) {
            problem.onField(path, event + "日期不能晚于今天。");
        } else if (on.isBefore(terms.plan().startsOn())
                || on.isAfter(terms.plan().endsOn())) {
            problem.onField(path, event + "日期不在本期保障期内（" + cover() + "）。");
        } else {
            demandInTime(path, event, on, days);
        }
    }

    private void demandInTime(String path, String event, LocalDate on, String days) {
        int within = terms.integer(terms.find(days).isPresent() ? days : CLAIM_DAYS);
        LocalDate last = on.plusDays(within);
        if (filedOn.isAfter(last)) {
            problem.onField(path, "已过申请期限：" + event + "后 " + within + " 天内申请，到 " + last + " 为止。");
        }
    }

    private void checkInvoices(List<Invoice> invoices) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < invoices.size(); i++) {
            Invoice invoice = invoices.get(i);
            String path = "invoices[" + i + "]";
            if (!invoice.number().matches("\\d{6,20}") || !invoice.code().matches("\\d{0,12}")) {
                problem.onField(path + ".number", "请按发票填写：代码最多 12 位数字（没有可不填），号码 6 至 20 位数字。");
            } else if (!invoice.amount().isPositive()) {
                problem.onField(path + ".amount", "请填写大于 0 的发票金额。");
            } else if (!known.add(invoice.identity())) {
                problem.onField(path + ".number", "这张发票在本申请中填了两次。");
            }
        }
    }

    private String cover() {
        return terms.plan().startsOn() + " 至 " + terms.plan().endsOn();
    }

    static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
