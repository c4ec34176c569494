package cn.wuli.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.organisation.changing.ChangeStatus;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeFlowTest {
    @Test
    void reachesEveryStatusAndEndsInThree() {
        Set<ChangeStatus> reached = EnumSet.of(ChangeStatus.FLOW.initial());
        ChangeStatus.FLOW.moves().forEach(move -> reached.add(move.to()));
        assertEquals(EnumSet.allOf(ChangeStatus.class), reached);
        for (ChangeStatus end : EnumSet.of(ChangeStatus.REJECTED, ChangeStatus.APPLIED, ChangeStatus.DISCARDED)) {
            assertTrue(ChangeStatus.FLOW.allowed(end).isEmpty(), end + " is final");
        }
    }

    @Test
    void standsAsDrawn() {
        StringBuilder drawn = new StringBuilder();
        ChangeStatus.FLOW
                .moves()
                .forEach(move -> drawn.append(move.from())
                        .append(" --")
                        .append(move.action())
                        .append("--> ")
                        .append(move.to())
                        .append('\n'));
        assertEquals("""
                DRAFT --EDIT--> DRAFT
                DRAFT --SUBMIT--> SUBMITTED
                DRAFT --DISCARD--> DISCARDED
                SUBMITTED --WITHDRAW--> DRAFT
                SUBMITTED --APPROVE--> APPROVED
                SUBMITTED --RETURN--> RETURNED
                SUBMITTED --REJECT--> REJECTED
                RETURNED --EDIT--> DRAFT
                RETURNED --SUBMIT--> SUBMITTED
                RETURNED --DISCARD--> DISCARDED
                APPROVED --APPLY--> APPLIED
                """, drawn.toString());
    }
}
