package cn.wuli.platform.identity;

import cn.wuli.platform.problem.ProblemType;

/** Problems of accounts and delegation. */
public enum IdentityProblem implements ProblemType {
    ACCOUNT_EXISTS("account-exists", 409, "该人员已有账号", "如忘记密码，请为其重置密码。", "The person has an account"),
    ACCOUNT_OPENING("account-opening", 409, "该人员的账号正在开通", "请稍候查看结果，不必重复提交。", "The account is being opened"),
    USER_NAME_TAKEN("user-name-taken", 409, "用户名已被使用", "请换一个用户名，例如在工号前加单位简称。", "The user name is taken"),
    OFFICER_ELSEWHERE(
            "officer-elsewhere",
            409,
            "该人员同时在其他工会任职，不能由本单位停用账号或重置密码",
            "请联系其任职的工会或上级工会办理。",
            "The person is an officer of another union"),
    OWN_ACCOUNT("own-account", 409, "不能停用自己的账号", "请由本单位另一名管理员办理。", "Nobody disables his own account"),
    IDENTITY_PROVIDER_AWAY(
            "identity-provider-away", 409, "身份认证服务暂时不可用", "请稍后重试。", "The identity provider is not available"),
    NOT_DELEGABLE("not-delegable", 409, "该职务不能委托", "代行职务不能再次委托，系统、安全、审计管理员职务不能委托。", "This post cannot be delegated"),
    BEYOND_OWN_POST("beyond-own-post", 422, "委托期限超出本人任期", "请把结束日期调整到本人任期之内。", "The delegation is longer than the post");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    IdentityProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
