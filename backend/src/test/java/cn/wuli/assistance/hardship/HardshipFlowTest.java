package cn.wuli.assistance.hardship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardshipFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        int tried = FlowDiagrams.expectTotal(HardshipStatus.FLOW, HardshipStatus.class, HardshipAction.class);
        assertEquals(182, tried);
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("assistance.md", "HardshipStatus", HardshipStatus.FLOW);
    }

    @Test
    void becomesActiveOnlyThroughTheNoticeOrAReview() {
        HardshipStatus.FLOW.moves().stream()
                .filter(move -> move.to() == HardshipStatus.ACTIVE)
                .forEach(move -> assertTrue(
                        Set.of(HardshipStatus.NOTICE, HardshipStatus.REVIEW_DUE).contains(move.from()),
                        move.toString()));
        assertEquals(Set.of(), HardshipStatus.FLOW.allowed(HardshipStatus.REJECTED));
        assertTrue(HardshipAction.ACTIVATE.isDeciding());
    }
}
