package cn.wuli.membership.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberStatusTest {
    @Test
    void knowsExactlyTheStepsOfTheRegulation() {
        StringBuilder table = new StringBuilder();
        MemberStatus.FLOW
                .moves()
                .forEach(move -> table.append("%s %s %s%n".formatted(move.from(), move.action(), move.to())));
        assertEquals("""
                APPLYING ADMIT ACTIVE
                APPLYING CANCEL CANCELLED
                ACTIVE START_TRANSFER TRANSFERRING
                ACTIVE RETAIN RETAINED
                ACTIVE WITHDRAW WITHDRAWN
                ACTIVE EXPEL EXPELLED
                ACTIVE CANCEL CANCELLED
                TRANSFERRING ABANDON_TRANSFER ACTIVE
                TRANSFERRING CANCEL CANCELLED
                RETAINED RESUME ACTIVE
                RETAINED WITHDRAW WITHDRAWN
                RETAINED EXPEL EXPELLED
                RETAINED CANCEL CANCELLED
                WITHDRAWN READMIT ACTIVE
                """, table.toString());
    }

    @Test
    void reachesEveryStanding() {
        Set<MemberStatus> reached = EnumSet.of(MemberStatus.APPLYING);
        MemberStatus.FLOW.moves().forEach(move -> reached.add(move.to()));
        assertEquals(EnumSet.allOf(MemberStatus.class), reached);
    }

    @Test
    void asksForAReasonWhereTheRegulationDoes() {
        assertEquals(4, StatusReason.of(MemberAction.RETAIN).size());
        assertTrue(StatusReason.of(MemberAction.RESUME).isEmpty());
    }
}
