package cn.wuli.rights.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MediationFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(165, FlowDiagrams.expectTotal(MediationStatus.FLOW, MediationStatus.class, MediationAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("rights.md", "MediationStatus", MediationStatus.FLOW);
    }

    @Test
    void isSealedOnlyWhenItIsClosedAndNeverLeavesTheSeal() {
        Set<MediationStatus> before = EnumSet.noneOf(MediationStatus.class);
        MediationStatus.FLOW.moves().stream()
                .filter(move -> move.to() == MediationStatus.SEALED)
                .forEach(move -> before.add(move.from()));
        assertEquals(EnumSet.of(MediationStatus.CLOSED), before);
        assertEquals(Set.of(), MediationStatus.FLOW.allowed(MediationStatus.SEALED));
    }
}
