package cn.wuli.assistance.mutual.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClaimFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(19 * 21, FlowDiagrams.expectTotal(ClaimStatus.FLOW, ClaimStatus.class, ClaimAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("mutual.md", "ClaimStatus", ClaimStatus.FLOW);
    }
}
