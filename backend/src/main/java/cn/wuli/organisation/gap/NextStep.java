package cn.wuli.organisation.gap;

/** What should be done about a unit without a manager. Only the unit itself can propose its new link. */
public enum NextStep {
    PROPOSE_MOVE("本单位办理“变更隶属”，明确隶属上级"),
    REMIND_UNION("联系该工会办理“变更隶属”；本会负责业务指导"),
    REMIND_GUIDE("请其业务指导上级督促该工会办理“变更隶属”"),
    FIND_SUPERIOR("没有任何上级联系：商所在地总工会确定隶属，再由该工会办理“变更隶属”");

    private final String label;

    NextStep(String label) {
        this.label = label;
    }

    /** Chinese, for sheets. */
    public String label() {
        return label;
    }
}
