package cn.wuli.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.fund.payment.BatchAction;
import cn.wuli.fund.payment.BatchStatus;
import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FundFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTables() {
        assertEquals(
                72, FlowDiagrams.expectTotal(AllocationAction.FLOW, AllocationStatus.class, AllocationAction.class));
        assertEquals(49, FlowDiagrams.expectTotal(BatchAction.FLOW, BatchStatus.class, BatchAction.class));
    }

    @Test
    void areDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("fund.md", "AllocationStatus", AllocationAction.FLOW);
        FlowDiagrams.expectDrawn("fund.md", "BatchStatus", BatchAction.FLOW);
    }

    @Test
    void takesBackOnlyWhatNobodyAcknowledged() {
        AllocationAction.FLOW.moves().stream()
                .filter(move -> move.action() == AllocationAction.REVOKE)
                .forEach(move -> assertEquals(AllocationStatus.ISSUED, move.from()));
    }

    @Test
    void abortsNothingThatTheBankHas() {
        Set<BatchStatus> before = Set.of(BatchStatus.BUILDING, BatchStatus.LOCKED, BatchStatus.APPROVED);
        BatchAction.FLOW.moves().stream()
                .filter(move -> move.action() == BatchAction.ABORT)
                .forEach(move -> assertTrue(before.contains(move.from())));
    }
}
