package cn.wuli.assistance.consent;

/** What somebody agrees to, each by itself (PIPL articles 29 and 31). */
public enum ConsentPurpose {
    /** 核对授权: the signed paper itself. */
    ECONOMIC_CHECK("家庭经济状况核对"),
    FINANCE("收入、财产和银行账户信息"),
    MEDICAL("医疗健康信息"),
    /** Everything about a child below fourteen; a guardian agrees. */
    CHILD("不满十四周岁未成年人信息");

    private final String words;

    ConsentPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
