package cn.wuli.rulepack;

import cn.wuli.platform.problem.ProblemType;

/** What can go wrong with rules. */
public enum RuleProblem implements ProblemType {
    GAPS("rule-gaps", 409, "规则包缺少必填参数：{gaps}", "请本级或上级工会先补齐参数。", "Mandatory parameters are missing"),
    UNKNOWN("unknown-rule", 404, "没有这项规则参数", "请从规则包列表中选择。", "No such parameter"),
    LOOSENED("rule-loosened", 422, "下级只能从严：上级规定为{inherited}", "请填写不宽于上级规定的数值。", "A lower level may only tighten"),
    IN_THE_PAST("rule-in-the-past", 422, "规则不能追溯到过去", "请把生效日期改为今天或以后。", "Rules do not reach back"),
    BEGINS_TODAY(
            "rule-begins-today", 409, "这项规则今天已经生效，不能再改今天", "请把生效日期改为明天或以后。", "A rule of today cannot change today");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    RuleProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
