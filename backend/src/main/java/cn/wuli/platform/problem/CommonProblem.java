package cn.wuli.platform.problem;

/** Problems that every module shares. */
public enum CommonProblem implements ProblemType {
    VALIDATION("validation", 422, "填写的内容有误", "请按各字段的提示修改后再提交。", "The input has errors"),
    MALFORMED_REQUEST("malformed-request", 400, "请求格式不正确", "请刷新页面后重试；仍有问题请联系管理员。", "The request cannot be read"),
    NOT_SIGNED_IN("not-signed-in", 401, "尚未登录或登录已过期", "请重新登录。", "Not signed in"),
    NO_ACTING_POST("no-acting-post", 403, "您在本系统没有有效职务，或所选职务已失效", "请切换到有效职务，或联系本单位工会开通。", "No post in force"),
    NOT_PERMITTED(
            "not-permitted", 403, "当前职务没有“{permission}”的权限", "请切换职务，或请有权限的人办理。", "The acting post may not do this"),
    STEP_UP_REQUIRED("step-up-required", 403, "此操作需要动态口令验证", "请完成动态口令验证后重试。", "This action needs a one-time code"),
    CSRF("csrf", 403, "请求来源无法确认", "请刷新页面后重试。", "The origin of the request cannot be confirmed"),
    NOT_FOUND("not-found", 404, "找不到该内容", "它可能不存在，或不属于当前职务的范围。", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持该操作方式", "请刷新页面后重试。", "Method not allowed"),
    ILLEGAL_TRANSITION("illegal-transition", 409, "当前状态不能进行此操作", "请刷新查看最新状态。", "Not possible in the current state"),
    CONFLICT("conflict", 409, "与已有数据冲突", "请核对后重试。", "Conflicts with existing data"),
    CHANGED_MEANWHILE("changed-meanwhile", 412, "内容已被他人修改", "请刷新后在最新内容上修改。", "Changed by somebody else meanwhile"),
    VERSION_REQUIRED("version-required", 428, "缺少版本信息", "请刷新页面后重试。", "If-Match is missing"),
    TOO_LARGE("too-large", 413, "提交的内容过大", "请减小文件后重试。", "The content is too large"),
    UNSUPPORTED_MEDIA("unsupported-media", 415, "不支持的内容类型", "请使用支持的格式。", "Unsupported media type"),
    OWN_CASE("own-case", 403, "不能办理与本人或亲属有关、或本人经手过上一步的事项", "请由他人办理。", "Nobody decides on their own case"),
    UNEXPECTED("unexpected", 500, "系统出错了，您填写的内容没有丢失在半途：本次操作未生效", "请稍后重试；如仍出错，请把请求编号告诉管理员。", "Unexpected error");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    CommonProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
