package cn.wuli.organisation;

import cn.wuli.platform.problem.ProblemType;

/** What can be wrong with the organisation itself. */
public enum OrganisationProblem implements ProblemType {
    TWO_MANAGERS(
            "two-managers",
            409,
            "同一时期只能有一个管理（隶属）上级",
            "请先确定原隶属关系的结束日期，再登记新的上级。",
            "A unit has exactly one manager at a time"),
    CYCLE(
            "organisation-cycle",
            409,
            "隶属关系不能成环，且不超过 12 级",
            "请选择不在本单位之下的上级。",
            "The manage relation must not form a cycle"),
    PERIOD_OUTSIDE_UNIT(
            "period-outside-unit",
            409,
            "关系的起止日期超出了该单位的存续期间",
            "请核对单位的成立和撤销日期。",
            "The relation lies outside the life of the unit"),
    CODE_TAKEN("unit-code-taken", 409, "单位编码已被使用", "请换一个编码。", "The unit code is taken"),
    TERMS_OVERLAP("terms-overlap", 409, "同一工会的届次期间不能重叠", "请核对上一届的结束日期。", "Terms of a union must not overlap"),
    TERM_RECORDED_ALREADY("term-recorded-already", 409, "这一届已经登记", "请核对届次。", "The term is recorded already"),
    NO_TERM_ON_DAY("no-term-on-day", 409, "这一天不在任何一届之内", "请先登记本届。", "There is no term on that day"),
    BODY_EXISTS("body-exists", 409, "该单位在此期间已有同名的委员会", "请核对成立日期，或先结束原委员会。", "The body exists already"),
    BODY_HAS_HEAD("body-has-head", 409, "委员会同一时期只有一位负责人", "请先登记原负责人的离任日期。", "The body has a head already"),
    SEATED_ALREADY("seated-already", 409, "该同志在此期间已是本委员会成员", "请核对任职日期。", "The person sits in this body already"),
    ELECTION_EXISTS("election-exists", 409, "这项选举已经登记", "请打开已登记的选举，或核对届次和轮次。", "The election is recorded already"),
    CANDIDATE_ALREADY("candidate-already", 409, "该同志已是候选人", "请选择其他同志。", "The person stands already"),
    POSTS_NOT_COMPATIBLE(
            "posts-not-compatible",
            409,
            "这两个职务依规定不能由同一人担任",
            "请改由其他同志担任，或先免去不相容的职务。",
            "These posts must be held by different persons"),
    POST_HELD_ALREADY("post-held-already", 409, "该同志在此期间已担任同一职务", "请核对任职起止日期。", "The person holds this post already"),
    NOT_MANAGED_BY_YOU(
            "not-managed-by-you", 403, "只有隶属上级才能审批该工会的组织变更", "业务指导关系不含组织审批，请由其隶属上级办理。", "Only the manager decides"),
    SUPERIOR_OUTSIDE(
            "superior-outside-platform",
            409,
            "隶属上级不在本平台，不能在线审批",
            "请上传上级的书面批复后登记。",
            "The manager is outside of the platform"),
    UNIT_NOT_EMPTY("unit-not-empty", 409, "该单位下还有在册的下级单位", "请先撤并或划转下级单位。", "The unit still has units below it"),
    MERGED_UNION_NOT_EMPTY(
            "merged-union-not-empty", 409, "被合并的工会还有在册的分工会", "请先将其下级单位撤并，会籍随之转入。", "The merged union still has units"),
    FOUNDED_FROM_ABOVE(
            "founded-from-above",
            403,
            "一级工会须由上一级工会批准建立（工会法第十二条）",
            "请由上级工会办理建会。",
            "A union is founded by the one above"),
    OUTSIDE_OWN_UNION(
            "outside-own-union", 403, "该单位不在本工会的组织变更权限内", "请由其所在工会或隶属上级办理。", "The unit is not yours to change"),
    UNIT_NOT_ALIVE("unit-not-alive", 409, "该单位在所选日期不在册", "请核对日期或选择其他单位。", "The unit is not in force on that date");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    OrganisationProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
