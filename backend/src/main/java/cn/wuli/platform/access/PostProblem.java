package cn.wuli.platform.access;

import cn.wuli.platform.problem.ProblemType;

/** Problems of holding posts. */
public enum PostProblem implements ProblemType {
    SEPARATION_OF_DUTY(
            "separation-of-duty",
            409,
            "该人员已担任与此职务不相容的职务",
            "经审与主席、财务、出纳，会计与出纳，系统、安全、审计三类管理员不得由同一人担任，请另选他人。",
            "These posts must be held by different persons"),
    POST_HELD("post-held", 409, "该人员在此期间已担任该职务", "请核对任期，不必重复任命。", "The person holds this post already");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    PostProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
