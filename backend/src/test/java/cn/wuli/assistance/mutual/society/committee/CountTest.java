package cn.wuli.assistance.mutual.society.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than half of those who may vote, in whole numbers. */
class CountTest {
    @ParameterizedTest
    @CsvSource({
        "5, 4, 0, true",
        "4, 4, 0, false",
        "4, 0, 4, false",
        "4, 0, 3, true",
        "1, 0, 1, false",
        "2, 0, 0, true",
        "0, 0, 0, false"
    })
    void passesWithMoreThanHalf(int yes, int no, int abstained, boolean passes) {
        assertEquals(passes, new Count(yes, no, abstained).passes());
    }
}
