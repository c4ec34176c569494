package cn.wuli.organisation.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "333, 1", "334, 2", "1000, 3", "1001, 4", "2400, 8"})
    void roundsThreePerMilleUp(long members, long required) {
        assertEquals(required, Figures.requiredOfficers(members, 3));
    }

    @ParameterizedTest
    @CsvSource({"24, false", "25, true"})
    void asksForACommitteeFromTwentyFiveMembers(long members, boolean needed) {
        assertEquals(needed, Figures.judge(true, members, 0, 3, 25).committeeNeeded());
    }
}
