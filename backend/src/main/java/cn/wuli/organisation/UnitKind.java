package cn.wuli.organisation;

/** What a unit is. The tenant roots own their data; a branch or group belongs to one of them. */
public enum UnitKind {
    PROVINCE("省级工会"),
    CITY("市级工会"),
    COUNTY("县（市、区）级工会"),
    UNIVERSITY("高校工会"),
    AFFILIATED("直属单位工会"),
    BRANCH("分工会"),
    GROUP("工会小组"),
    /** A manager outside of the platform, such as a city federation of trade unions: no data, no users. */
    EXTERNAL("平台外上级");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Chinese, for sheets and messages. */
    public String label() {
        return label;
    }

    public boolean isTenantRoot() {
        return switch (this) {
            case PROVINCE, CITY, COUNTY, UNIVERSITY, AFFILIATED -> true;
            case BRANCH, GROUP, EXTERNAL -> false;
        };
    }
}
