package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of money refuse. The slug is also the name that the database gives the refused rule. */
public enum FundProblem implements ProblemType {
    INSUFFICIENT(
            "fund-insufficient",
            409,
            "资金不足：可用 {available} 元，本次 {amount} 元",
            "请减少金额、换用其他资金，或向上级申请追加后再办理。",
            "Not enough money is available"),
    PURPOSE_NOT_PERMITTED(
            "fund-purpose",
            422,
            "“{source}”不能用于“{purpose}”：{basis}",
            "请选择允许该用途的资金来源。",
            "The source of this fund does not permit this purpose"),
    CEILING_REACHED(
            "fund-ceiling",
            409,
            "超过限额：限额 {cap} 元，已用 {used} 元，本次 {amount} 元",
            "请把本次金额减到剩余限额以内。",
            "The ceiling for this person or household is reached"),
    NOT_OPEN("fund-not-open", 409, "该资金尚未启用或已经结束", "请选择使用中的资金。", "The fund is not open"),
    NOT_POSITIVE("fund-amount", 422, "金额必须大于 0", "请填写大于 0 的金额。", "The amount must be positive"),
    ALREADY_RESERVED(
            "fund-already-reserved", 409, "该事项已经预留过资金", "请先撤销原来的预留，再重新办理。", "Money is reserved for this already"),
    NOTHING_RESERVED(
            "fund-nothing-reserved", 409, "没有可以释放的预留资金", "资金可能已支付、正在支付，或已经释放。", "Nothing is left of this reservation"),
    BEYOND_RESERVATION(
            "fund-beyond-reservation",
            409,
            "超过预留：尚可支付 {reserved} 元，本次 {amount} 元",
            "请把金额减到预留以内，或另行预留。",
            "More than is reserved"),
    ALREADY_REVERSED("fund-already-reversed", 409, "这笔分录已经冲销过", "一笔分录只能冲销一次。", "The entry is reversed already"),
    REVERSAL_OF_REVERSAL(
            "fund-reversal-of-reversal", 409, "冲销分录不能再冲销", "如需恢复，请重新办理原业务。", "A reversal cannot be reversed"),
    NOT_REVERSIBLE("fund-not-reversible", 409, "这类分录由业务产生，不能直接冲销", "请撤销或退回相应的业务。", "This entry cannot be reversed"),
    PERIOD_CLOSED("fund-period-closed", 409, "会计期间已经结账", "请记入下一个未结账的期间，原业务日期会保留。", "The accounting period is closed"),
    PERIOD_RUNNING("fund-period-running", 409, "本月尚未结束，不能结账", "请在次月结账。", "The month is not over"),
    TRANSFER_SOURCE(
            "fund-transfer-source", 422, "只能在来源相同的两个资金之间划转", "请选择来源相同的资金。", "The funds are of different sources"),
    TARGET("allocation-target", 422, "不能向该单位拨付：{basis}", "请选择列表中可以拨付的单位。", "Money of this fund does not go there"),
    STILL_IN_USE(
            "allocation-in-use",
            409,
            "下级尚有 {amount} 元未使用完毕，不能办结",
            "请等待下级支付或退回后再办结。",
            "The union below still holds money"),
    SAME_PERSON("fund-same-person", 403, "申报、批准和付出必须由不同的人办理", "请由另一位有权限的人办理这一步。", "Each step needs another person"),
    APPEND_ONLY("ledger-append-only", 409, "账簿只能追加，不能修改或删除", "请以冲销分录更正。", "The ledger is append-only"),
    UNBALANCED("ledger-unbalanced", 500, "分录借贷不平，本次操作未生效", "请联系管理员。", "The entry does not balance");

    /** The values of refusals that are amounts in fen. */
    private static final Set<String> AMOUNTS = Set.of("available", "amount", "cap", "used", "reserved");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    FundProblem(String slug, int status, String title, String wayOut, String englishTitle) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.wayOut = wayOut;
        this.englishTitle = englishTitle;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String wayOut() {
        return wayOut;
    }

    @Override
    public String englishTitle() {
        return englishTitle;
    }

    /** The problem behind a refusal of the database; amounts become yuan, as people read them. */
    static @Nullable DomainProblem of(String slug, Map<String, Object> values) {
        if (slug.endsWith("_persons")) {
            return new DomainProblem(SAME_PERSON);
        }
        if (CommonProblem.ILLEGAL_TRANSITION.slug().equals(slug)) {
            return new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        return Arrays.stream(values())
                .filter(type -> type.slug.equals(slug))
                .findFirst()
                .map(type -> filled(new DomainProblem(type), values))
                .orElse(null);
    }

    private static DomainProblem filled(DomainProblem problem, Map<String, Object> values) {
        values.forEach((name, value) -> problem.with(
                name,
                AMOUNTS.contains(name) && value instanceof Number fen
                        ? Money.ofFen(fen.longValue()).toString()
                        : value));
        return problem;
    }
}
