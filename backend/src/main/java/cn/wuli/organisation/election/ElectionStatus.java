package cn.wuli.organisation.election;

import static cn.wuli.organisation.election.ElectionAction.COUNT;
import static cn.wuli.organisation.election.ElectionAction.DISCARD;
import static cn.wuli.organisation.election.ElectionAction.EDIT;

import cn.wuli.platform.workflow.Transitions;

/** Where an election stands. */
public enum ElectionStatus {
    /** Candidates are put up. */
    PREPARING,
    /** The count is entered. */
    COUNTED,
    /** Given up before the vote. */
    DISCARDED;

    public static final Transitions<ElectionStatus, ElectionAction> FLOW = Transitions.startingAt(
                    PREPARING, ElectionAction.class)
            .from(PREPARING)
            .on(EDIT)
            .to(PREPARING)
            .from(PREPARING)
            .on(DISCARD)
            .to(DISCARDED)
            .from(PREPARING, COUNTED)
            .on(COUNT)
            .to(COUNTED)
            .build();
}
