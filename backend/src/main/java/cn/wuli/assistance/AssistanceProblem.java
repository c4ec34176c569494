package cn.wuli.assistance;

import cn.wuli.platform.problem.ProblemType;

/** What can go wrong with files, notices and grants. */
public enum AssistanceProblem implements ProblemType {
    FILED_IN_OTHER_UNION(
            "family-filed-elsewhere",
            409,
            "该家庭已在其他工会建档",
            "一户家庭全省只能建一份档案；请与家庭成员核实，由已建档的工会办理转接。",
            "Already filed in another union"),
    FILED_IN_OWN_UNION(
            "family-filed-already", 409, "该家庭在本单位已有档案", "请在原档案上办理，或先撤回原申请。", "The family has a file already"),
    INCOMPLETE("declaration-incomplete", 422, "申报内容还不完整", "请按提示补齐后再提交，草稿已为您保存。", "The declaration is not complete"),
    NOT_ALLOWED_NOW("not-allowed-now", 409, "{reason}", "请按提示处理后再办理。", "Not possible now"),
    NOT_EDITABLE("file-not-editable", 409, "档案已提交，不能修改", "如需修改，请先撤回，或请办理人退回。", "Only drafts can be changed"),
    NOTICE_OVER("notice-over", 409, "公示期已结束", "如仍有情况反映，请直接联系校工会。", "The window for objections is over"),
    EVENT_RECORDED(
            "care-event-recorded",
            409,
            "这位会员的这件事已经登记过",
            "同一事由同一天只登记一次，请在原来的走访慰问单上办理。",
            "The event was recorded before"),
    CHECKED_ALREADY("economic-check-once", 409, "本轮已经委托过经济状况核对", "请登记结果，或撤销原来的委托后再办理。", "A check of this round exists"),
    ON_LIST_ALREADY("campaign-recipient-twice", 409, "这位会员已经在本次活动的名单上", "同一活动每人只报一次，请核对名单。", "Is on the list already"),
    QUOTA_USED("campaign-quota-used", 409, "本组织在本次活动的名额或金额已经用完", "请撤回名单上的其他人，或请校工会调整名额后再报。", "The quota is used up"),
    ABOVE_LIMIT(
            "grant-above-limit",
            422,
            "超过本级审批限额 {limit} 元",
            "请减少金额，或按上报程序向上级工会申请追加。",
            "Above what this level may approve"),
    SHARE_TAKEN("mutual-share-taken", 409, "名册中有职工本期已经参保", "每人每期限保一份；请重新导入，按错误提示移出该职工。", "Has a share already"),
    SOCIETY_MEMBER_ALREADY("society-member-already", 409, "已经入会，不用再办理", "请刷新后查看会员名单。", "Is a member already"),
    BEFORE_COMMITTEE_ALREADY(
            "society-ballot-twice", 409, "有申请已经在另一次会议上表决", "请刷新后重新选择上会的申请。", "Is before another session"),
    ENROLMENT_OVER("mutual-enrolment-over", 409, "参保已截止，或名册已报送", "名册退回后、截止前才能增减人员。", "Enrolment is over"),
    INVOICE_USED(
            "mutual-invoice-used",
            409,
            "第 {place} 张发票已经用于另一份互助申请",
            "一张发票全省只能申请一次；请核对发票代码、号码和金额，或删除这张发票后再提交。",
            "The invoice was claimed before"),
    CONSENT_WITHDRAWN(
            "consent-withdrawn",
            409,
            "申请人或家庭成员已撤回授权，不能继续办理",
            "请停止办理并联系申请人；愿意继续的，退回后由家庭重新授权并提交，不愿意的不予建档，已安排的救助请取消。",
            "The consent was withdrawn"),
    BOOKS_MUST_STAY(
            "retention-statutory",
            409,
            "支付凭据须保存到 {until}，现在不能删除",
            "请选择“限制处理”：只保存，不再查看和办理；保管期满后再删除。",
            "A statutory period is running"),
    KEEP_UNTIL("retention-keep-until", 422, "延长保存须写明以后的日期", "请填写今天以后、两年以内的日期。", "The day is not later"),
    NOT_ENOUGH_VISITORS("not-enough-visitors", 422, "入户调查须{number}人以上共同进行", "请补充调查人。", "Too few visitors");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    AssistanceProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
}
