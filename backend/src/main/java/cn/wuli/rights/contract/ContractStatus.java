package cn.wuli.rights.contract;

import cn.wuli.platform.workflow.Transitions;

/** How far a collective contract is. */
public enum ContractStatus {
    OFFERED("已发要约，待答复"),
    TALKS("协商中"),
    DRAFTED("草案待职代会表决"),
    ADOPTED("已通过，待报送审查"),
    IN_FORCE("生效中"),
    ENDED("已终止");

    public static final Transitions<ContractStatus, ContractAction> FLOW = Transitions.startingAt(
                    OFFERED, ContractAction.class)
            .from(OFFERED)
            .on(ContractAction.ANSWER)
            .to(TALKS)
            .from(TALKS)
            .on(ContractAction.DRAFT)
            .to(DRAFTED)
            .from(DRAFTED)
            .on(ContractAction.VOTE)
            .to(ADOPTED)
            .from(DRAFTED)
            .on(ContractAction.REJECT)
            .to(TALKS)
            .from(ADOPTED)
            .on(ContractAction.FILE)
            .to(IN_FORCE)
            .from(OFFERED, TALKS, DRAFTED, IN_FORCE)
            .on(ContractAction.END)
            .to(ENDED)
            .build();

    private final String words;

    ContractStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
