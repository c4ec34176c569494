package cn.wuli.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportFlowTest {
    @Test
    void refusesWhatIsNotInTheTable() {
        assertEquals(63, FlowDiagrams.expectTotal(ExportStatus.FLOW, ExportStatus.class, ExportAction.class));
        assertEquals(Set.of(), ExportStatus.FLOW.allowed(ExportStatus.EXPIRED));
    }

    @Test
    void isDrawn() throws IOException {
        FlowDiagrams.expectDrawn("platform.md", "ExportStatus", ExportStatus.FLOW);
    }
}
