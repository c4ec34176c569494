package cn.wuli.assistance.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FindingFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(36, FlowDiagrams.expectTotal(FindingStatus.FLOW, FindingStatus.class, FindingAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("assistance.md", "FindingStatus", FindingStatus.FLOW);
    }

    @Test
    void isClosedOnlyAfterItWasVerified() {
        FindingStatus.FLOW.moves().stream()
                .filter(move -> move.to() == FindingStatus.CLOSED)
                .forEach(move -> assertEquals(FindingStatus.VERIFIED, move.from()));
    }
}
