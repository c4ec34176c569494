package cn.wuli.rights.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractFlowTest {
    @Test
    void allowsExactlyTheMovesOfTheTable() {
        assertEquals(42, FlowDiagrams.expectTotal(ContractStatus.FLOW, ContractStatus.class, ContractAction.class));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        FlowDiagrams.expectDrawn("rights.md", "ContractStatus", ContractStatus.FLOW);
    }

    /** The boundary of each share, in whole numbers. */
    @Test
    void countsTwoThirdsAndMoreThanHalfOfAll() {
        assertTrue(ballot(90, 60, 46).hasMajority());
        assertFalse(ballot(90, 59, 59).hasQuorum());
        assertFalse(ballot(90, 60, 45).hasMajority());
        assertTrue(ballot(91, 61, 46).hasMajority());
        assertFalse(ballot(91, 60, 60).hasMajority());
    }

    private static Ballot ballot(int delegates, int present, int inFavour) {
        return new Ballot(LocalDate.of(2026, 11, 20), delegates, present, inFavour);
    }
}
