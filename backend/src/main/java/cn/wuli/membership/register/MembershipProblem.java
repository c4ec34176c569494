package cn.wuli.membership.register;

import cn.wuli.platform.problem.ProblemType;

/** What can be wrong about a membership. */
public enum MembershipProblem implements ProblemType {
    STAFF_NUMBER_TAKEN(
            "staff-number-taken",
            409,
            "该工号在本单位已登记",
            "请核对工号；若为同一人，请在会员列表中查找。",
            "The staff number is taken in this union"),
    /** The same words whether the membership is here or in another union: the answer must not say where. */
    ENROLLED_ALREADY(
            "enrolled-already",
            409,
            "该证件号不能登记为新会员",
            "请核对证件号；若本人已有会籍，请在会员列表中查找，或请本人办理会籍转接。",
            "This identity document cannot be enrolled anew"),
    REASON_REQUIRED("status-reason-required", 422, "请说明原因", "请从所列原因中选择一项。", "A reason is required"),
    NOT_A_MEMBER("not-a-member", 404, "当前职务没有关联的会籍", "请联系所在分工会登记会籍。", "No membership belongs to this person");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    MembershipProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
