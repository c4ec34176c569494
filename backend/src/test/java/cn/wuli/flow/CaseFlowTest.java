package cn.wuli.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CaseFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(20, FlowDiagrams.expectTotal(CaseAction.FLOW, CaseStatus.class, CaseAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("flow.md", "CaseStatus", CaseAction.FLOW);
    }
}
