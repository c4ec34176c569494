package cn.wuli.assistance.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GrantFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(144, FlowDiagrams.expectTotal(GrantStatus.FLOW, GrantStatus.class, GrantAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("assistance.md", "GrantStatus", GrantStatus.FLOW);
    }

    @Test
    void isPaidOnlyOutOfReservedMoney() {
        GrantStatus.FLOW.moves().stream()
                .filter(move -> move.to() == GrantStatus.RESERVED)
                .forEach(move -> assertEquals(GrantStatus.UNION_OK, move.from()));
    }
}
