package cn.wuli.rights.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SupervisionFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(
                49, FlowDiagrams.expectTotal(SupervisionStatus.FLOW, SupervisionStatus.class, SupervisionAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("rights.md", "SupervisionStatus", SupervisionStatus.FLOW);
    }
}
