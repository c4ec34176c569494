package cn.wuli.assistance.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GrantFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(169, FlowDiagrams.expectTotal(GrantStatus.FLOW, GrantStatus.class, GrantAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("assistance.md", "GrantStatus", GrantStatus.FLOW);
    }

    @Test
    void isPaidOnlyOutOfReservedMoney() {
        GrantStatus.FLOW.moves().stream()
                .filter(move -> move.to() == GrantStatus.RESERVED)
                .forEach(
                        move -> assertTrue(move.from() == GrantStatus.UNION_OK || move.from() == GrantStatus.UPPER_OK));
    }
}
