package cn.wuli.assistance.mutual.claim;

/** Why a reviewer awards less than was assessed. */
public enum LoweringReason {
    OUTSIDE_COVER("不在保障期或等待期内"),
    DAYS_CORRECTED("住院天数核减"),
    NOT_LISTED("不属于规定的重大疾病"),
    COST_NOT_COVERED("费用不属于补助范围"),
    PAPERS_DIFFER("材料与申请内容不一致"),
    PAID_ELSEWHERE("已由其他渠道报销"),
    OTHER("其他");

    private final String words;

    LoweringReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
