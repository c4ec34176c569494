package cn.wuli.assistance.campaign;

import cn.wuli.platform.workflow.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** How far somebody on the list of a campaign is. */
public enum RecipientStatus {
    PROPOSED("待审批"),
    APPROVED("待预留资金"),
    RESERVED("待发放"),
    /** Goods were brought: waits for the signature. */
    DELIVERED("待签收"),
    BATCHED("付款中"),
    PAID("已发放"),
    FAILED("付款失败，待重新付款"),
    REVERSED("已冲回"),
    REJECTED("未批准"),
    WITHDRAWN("已撤回"),
    CANCELLED("已取消");

    public static final Transitions<RecipientStatus, RecipientAction> FLOW = Transitions.startingAt(
                    PROPOSED, RecipientAction.class)
            .from(PROPOSED)
            .on(RecipientAction.APPROVE)
            .to(APPROVED)
            .from(PROPOSED)
            .on(RecipientAction.REJECT)
            .to(REJECTED)
            .from(PROPOSED)
            .on(RecipientAction.WITHDRAW)
            .to(WITHDRAWN)
            .from(APPROVED)
            .on(RecipientAction.RESERVE)
            .to(RESERVED)
            .from(APPROVED, RESERVED, FAILED)
            .on(RecipientAction.CANCEL)
            .to(CANCELLED)
            .from(RESERVED)
            .on(RecipientAction.DELIVER)
            .to(DELIVERED)
            .from(DELIVERED)
            .on(RecipientAction.SIGN)
            .to(PAID)
            .from(RESERVED, FAILED)
            .on(RecipientAction.SEND)
            .to(BATCHED)
            .from(BATCHED)
            .on(RecipientAction.PAY)
            .to(PAID)
            .from(BATCHED)
            .on(RecipientAction.FAIL)
            .to(FAILED)
            .from(PAID)
            .on(RecipientAction.REVERSE)
            .to(REVERSED)
            .build();

    private static final Set<RecipientStatus> OVER = EnumSet.of(PAID, REVERSED, REJECTED, WITHDRAWN, CANCELLED);

    private final String words;

    RecipientStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Nothing waits for anybody any more. */
    static Set<RecipientStatus> over() {
        return OVER;
    }
}
