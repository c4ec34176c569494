package cn.wuli.assistance.mutual.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RosterFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(30, FlowDiagrams.expectTotal(RosterStatus.FLOW, RosterStatus.class, RosterAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("mutual.md", "RosterStatus", RosterStatus.FLOW);
    }
}
