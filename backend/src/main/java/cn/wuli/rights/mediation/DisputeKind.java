package cn.wuli.rights.mediation;

/** What a dispute is about. */
public enum DisputeKind {
    CONTRACT("聘用合同的订立、变更、解除"),
    PAY("工资、津贴和福利"),
    POST("岗位聘任和职称"),
    DISCIPLINE("考核、处分"),
    HOURS("工作时间和休假"),
    OTHER("其他争议");

    private final String words;

    DisputeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
