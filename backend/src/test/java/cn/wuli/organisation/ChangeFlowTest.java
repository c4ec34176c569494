package cn.wuli.organisation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.organisation.changing.ChangeAction;
import cn.wuli.organisation.changing.ChangeStatus;
import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ChangeFlowTest {
    @Test
    void reachesEveryStatusAndEndsInThree() {
        FlowDiagrams.expectTotal(ChangeStatus.FLOW, ChangeStatus.class, ChangeAction.class);
        for (ChangeStatus end : EnumSet.of(ChangeStatus.REJECTED, ChangeStatus.APPLIED, ChangeStatus.DISCARDED)) {
            assertTrue(ChangeStatus.FLOW.allowed(end).isEmpty(), end + " is final");
        }
    }

    @Test
    void standsAsDrawn() throws IOException {
        FlowDiagrams.expectDrawn("organisation.md", "UnitChange", ChangeStatus.FLOW);
    }
}
