package cn.wuli.rights.legalaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LegalAidFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(70, FlowDiagrams.expectTotal(LegalAidStatus.FLOW, LegalAidStatus.class, LegalAidAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("rights.md", "LegalAidStatus", LegalAidStatus.FLOW);
    }
}
