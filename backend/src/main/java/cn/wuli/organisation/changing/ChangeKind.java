package cn.wuli.organisation.changing;

/** What happens to the organisation. The unit of a change is the one it is about; for CREATE it is the new unit's manager. */
public enum ChangeKind {
    CREATE("新建"),
    RENAME("更名"),
    MOVE("变更隶属"),
    MERGE("合并"),
    SPLIT("拆分"),
    DISSOLVE("撤销"),
    GUIDE_ADD("增加业务指导"),
    GUIDE_END("终止业务指导");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
