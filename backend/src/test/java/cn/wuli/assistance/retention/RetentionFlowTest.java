package cn.wuli.assistance.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(12, FlowDiagrams.expectTotal(RetentionStatus.FLOW, RetentionStatus.class, RetentionAction.class));
        assertEquals(Set.of(), RetentionStatus.FLOW.allowed(RetentionStatus.ERASED));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("assistance.md", "RetentionStatus", RetentionStatus.FLOW);
    }
}
