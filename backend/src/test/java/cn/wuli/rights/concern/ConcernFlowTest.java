package cn.wuli.rights.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConcernFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(70, FlowDiagrams.expectTotal(ConcernStatus.FLOW, ConcernStatus.class, ConcernAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("rights.md", "ConcernStatus", ConcernStatus.FLOW);
    }
}
