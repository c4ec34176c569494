package cn.wuli.platform.idempotency;

import cn.wuli.platform.problem.ProblemType;

/** Problems of commands with an {@code Idempotency-Key}. */
public enum IdempotencyProblem implements ProblemType {
    KEY_REQUIRED("idempotency-key-required", 428, "缺少防重复提交编号", "请刷新页面后重试。", "Idempotency-Key is missing"),
    KEY_MALFORMED(
            "idempotency-key-malformed",
            422,
            "防重复提交编号格式不正确",
            "请刷新页面后重试。",
            "Idempotency-Key must have 8 to 200 characters"),
    KEY_REUSED(
            "idempotency-key-reused",
            422,
            "该防重复提交编号已用于另一项操作",
            "请刷新页面后重新填写提交。",
            "The Idempotency-Key was used for another command"),
    IN_PROGRESS("command-in-progress", 409, "同一操作正在处理中，请勿重复提交", "请稍候几秒后查看结果。", "The same command is under way");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    IdempotencyProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
