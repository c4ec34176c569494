package cn.wuli.platform.export;

import cn.wuli.platform.problem.ProblemType;

/** What can go wrong with protected exports. */
public enum ExportProblem implements ProblemType {
    NOTHING_TO_EXPORT("export-empty", 422, "按当前条件没有可导出的行", "请放宽筛选条件后再导出。", "No row matches"),
    OWN_REQUEST("export-own-request", 403, "本人提出的导出由他人批准", "请由主席、副主席或安全管理员中的另一人批准。", "Approved by somebody else"),
    PASSWORD_SHOWN(
            "export-password-shown", 409, "口令只显示一次，已在 {at} 查看过", "口令遗失请撤销本次导出并重新申请。", "The password was shown already"),
    EXPIRED("export-expired", 410, "导出文件已到期", "请重新申请导出。", "The file has expired"),
    IN_WORK("export-in-work", 409, "文件正在生成", "请稍候，生成后会在待办中提醒。", "The file is being made");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    ExportProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
