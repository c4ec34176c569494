package cn.wuli.assistance.campaign;

/** What can be done with a campaign. */
public enum CampaignAction {
    /** By another person than who proposed it. */
    APPROVE("批准开展"),
    CLOSE("结束活动"),
    CANCEL("取消");

    private final String words;

    CampaignAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
