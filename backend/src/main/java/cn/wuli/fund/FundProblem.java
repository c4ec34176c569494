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
    BATCH_LOCKED("batch-locked", 409, "批次已锁定，明细不能再变动", "请先解除锁定，或另建批次。", "The batch is locked"),
    BATCH_EMPTY("batch-empty", 409, "批次里没有付款明细", "请先加入待付款项。", "The batch is empty"),
    BATCH_ALTERED("batch-altered", 409, "批次内容与锁定时不一致，已停止办理", "请联系管理员核查。", "The batch differs from what was locked"),
    BATCH_UNSETTLED("batch-unsettled", 409, "还有付款没有结果，不能办结", "请导入银行回盘文件后再办结。", "Some payments have no result yet"),
    BATCH_BEYOND_RESERVATION(
            "batch-beyond-reservation", 409, "有付款超过其预留金额或不属于本资金", "请核对预留后重新建批次。", "A payment exceeds its reservation"),
    IN_ANOTHER_BATCH("payment-in-batch", 409, "有预留已在另一个付款批次中", "请去掉该笔，或等那个批次有了结果。", "A payment is in another batch"),
    OUTCOME_KNOWN("outcome-known", 409, "这笔付款已有结果，不需要人工认定", "请刷新后查看。", "The result of this payment is known"),
    OUTCOME_PROPOSED("outcome-proposed", 409, "已有人提出这笔付款的结果", "请由另一人核实，或先退回原来的认定。", "A result is proposed already"),
    RETURN_DUPLICATE_FILE(
            "return-duplicate-file", 409, "这个回盘文件已经导入过", "请核对文件。", "This return file was imported already"),
    RETURN_UNKNOWN_ROW(
            "return-unknown-row", 422, "回盘文件第 {row} 行不属于本批次", "请核对文件是否对应本批次；整份文件未入账。", "A row does not belong here"),
    RETURN_DUPLICATE_ROW(
            "return-duplicate-row", 422, "回盘文件第 {row} 行重复或已有结果", "请删除重复行后重新导入；整份文件未入账。", "A row is a duplicate"),
    RETURN_ALTERED_ROW(
            "return-altered-row",
            422,
            "回盘文件第 {row} 行的金额或账号与发出的不一致",
            "请向银行核实；整份文件未入账。",
            "A row differs from what was sent"),
    RETURN_UNREADABLE(
            "return-unreadable",
            422,
            "回盘文件第 {row} 行无法识别",
            "表头应为：参考号,账号,金额,结果,原因；结果填写 成功、失败 或 未知。",
            "The return file cannot be read"),
    SAME_PERSON("fund-same-person", 403, "申报、批准和付出必须由不同的人办理", "请由另一位有权限的人办理这一步。", "Each step needs another person"),
    APPEND_ONLY("ledger-append-only", 409, "账簿只能追加，不能修改或删除", "请以冲销分录更正。", "The ledger is append-only"),
    UNBALANCED("ledger-unbalanced", 500, "分录借贷不平，本次操作未生效", "请联系管理员。", "The entry does not balance"),
    MAPPING_CLOSED(
            "voucher-mapping-closed", 409, "已结账的月份要保持原来的科目对照", "请把启用月份改到最近结账月份之后。", "A closed month keeps its mapping"),
    MAPPING_EXISTS("voucher-mapping-exists", 409, "这个月起已有一版科目对照", "请另选启用月份。", "A version begins with this month"),
    MAPPING_LINES("voucher-mapping-lines", 422, "科目对照有重复或不认识的科目", "同一账簿科目、同一资金来源只能填一行。", "Lines repeat or are unknown"),
    MAPPING_MISSING(
            "voucher-mapping-missing",
            409,
            "{month} 没有可用的科目对照",
            "请财务委员在“凭证科目对照”里填写后再导出。",
            "There is no mapping for the month"),
    PERIOD_OPEN("voucher-period-open", 409, "{month} 尚未结账，凭证还会变化", "请先结账再导出凭证。", "The month is not closed");

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
    public static @Nullable DomainProblem of(String slug, Map<String, Object> values) {
        if (slug.endsWith("_persons")) {
            return new DomainProblem(SAME_PERSON);
        }
        if ("uq_payment_item_reservation".equals(slug)) {
            return new DomainProblem(IN_ANOTHER_BATCH);
        }
        if ("uq_voucher_mapping_from".equals(slug)) {
            return new DomainProblem(MAPPING_EXISTS);
        }
        if (slug.contains("voucher_mapping_line")) {
            return new DomainProblem(MAPPING_LINES);
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
