package cn.wuli.inbox;

import cn.wuli.platform.problem.ProblemType;

/** What can go wrong with tasks. */
public enum InboxProblem implements ProblemType {
    ALREADY_CLOSED("task-already-closed", 409, "该事项已由他人办结", "请刷新待办列表。", "The task is already closed"),
    CLAIMED_BY_ANOTHER("task-claimed", 409, "该事项已由{name}签收", "如需办理，请先请对方退回签收。", "Claimed by somebody else"),
    NOT_DECIDABLE_HERE("task-not-decidable-here", 422, "该事项需要打开后办理", "请点开该事项，在详情页办理。", "Open the object to decide");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    InboxProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
