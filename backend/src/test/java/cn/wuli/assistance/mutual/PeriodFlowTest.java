package cn.wuli.assistance.mutual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PeriodFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(42, FlowDiagrams.expectTotal(PeriodStatus.FLOW, PeriodStatus.class, PeriodAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("mutual.md", "PeriodStatus", PeriodStatus.FLOW);
    }
}
