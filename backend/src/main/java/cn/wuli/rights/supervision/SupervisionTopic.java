package cn.wuli.rights.supervision;

/** What labour law is about here. */
public enum SupervisionTopic {
    PAY("工资和加班费"),
    HOURS("工作时间和休息休假"),
    CONTRACT("劳动、聘用合同"),
    INSURANCE("社会保险和公积金"),
    SAFETY("劳动安全卫生"),
    WOMEN("女职工特殊保护"),
    OTHER("其他");

    private final String words;

    SupervisionTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
