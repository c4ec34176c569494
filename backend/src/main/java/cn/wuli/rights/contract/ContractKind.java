package cn.wuli.rights.contract;

/** What a collective contract is about. */
public enum ContractKind {
    GENERAL("综合集体合同"),
    PAY("工资专项集体合同"),
    WOMEN("女职工权益保护专项集体合同"),
    SAFETY("劳动安全卫生专项集体合同");

    private final String words;

    ContractKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
