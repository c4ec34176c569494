package cn.wuli.platform.export;

import cn.wuli.platform.workflow.Transitions;

/** How far a protected export is. */
public enum ExportStatus {
    WAITING("待批准"),
    /** The requester has it made; a job that failed leads back here by making it again. */
    APPROVED("可以生成"),
    REFUSED("未批准"),
    PRODUCING("正在生成"),
    READY("可以下载"),
    EXPIRED("已到期"),
    WITHDRAWN("已撤销");

    public static final Transitions<ExportStatus, ExportAction> FLOW = Transitions.startingAt(
                    WAITING, ExportAction.class)
            .from(WAITING)
            .on(ExportAction.PASS)
            .to(APPROVED)
            .from(WAITING)
            .on(ExportAction.APPROVE)
            .to(APPROVED)
            .from(WAITING)
            .on(ExportAction.REFUSE)
            .to(REFUSED)
            .from(APPROVED, PRODUCING)
            .on(ExportAction.PRODUCE)
            .to(PRODUCING)
            .from(PRODUCING)
            .on(ExportAction.FINISH)
            .to(READY)
            .from(READY)
            .on(ExportAction.SHOW_PASSWORD)
            .to(READY)
            .from(READY)
            .on(ExportAction.DOWNLOAD)
            .to(READY)
            .from(WAITING, APPROVED, READY)
            .on(ExportAction.WITHDRAW)
            .to(WITHDRAWN)
            .from(READY)
            .on(ExportAction.EXPIRE)
            .to(EXPIRED)
            .build();

    private final String words;

    ExportStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
