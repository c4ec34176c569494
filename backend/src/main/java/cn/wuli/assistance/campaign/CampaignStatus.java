package cn.wuli.assistance.campaign;

import cn.wuli.platform.workflow.Transitions;

/** How far a campaign is. */
public enum CampaignStatus {
    DRAFT("待批准"),
    OPEN("进行中"),
    CLOSED("已结束"),
    CANCELLED("已取消");

    public static final Transitions<CampaignStatus, CampaignAction> FLOW = Transitions.startingAt(
                    DRAFT, CampaignAction.class)
            .from(DRAFT)
            .on(CampaignAction.APPROVE)
            .to(OPEN)
            .from(OPEN)
            .on(CampaignAction.CLOSE)
            .to(CLOSED)
            .from(DRAFT)
            .on(CampaignAction.CANCEL)
            .to(CANCELLED)
            .build();

    private final String words;

    CampaignStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
