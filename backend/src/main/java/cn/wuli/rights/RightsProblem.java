package cn.wuli.rights;

import cn.wuli.platform.problem.ProblemType;

/** What can go wrong with concerns, mediation and counselling. */
public enum RightsProblem implements ProblemType {
    NOT_NOW("rights-not-now", 409, "{reason}", "请按提示处理后再办理。", "Not possible now"),
    NO_BRANCH("rights-no-branch", 422, "转办的单位不是本工会的分工会", "请选择一个分工会，或由校工会办理。", "Not a branch of the union"),
    TOO_MANY_TRIES(
            "rights-too-many-tries",
            429,
            "预约码试错次数过多，请 {minutes} 分钟后再试",
            "请核对预约码；遗失的无法找回，请重新预约。",
            "Too many wrong codes");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    RightsProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
