package cn.wuli.organisation.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.organisation.election.Outcome.Verdict;
import cn.wuli.testsupport.FlowDiagrams;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who is elected by a count: more than half of those who should have come, then the most votes. */
class OutcomeTest {
    private static final int TWO_THIRDS = 2;

    @Test
    void electsThoseWithMoreThanHalfOfAllWhoShouldHaveCome() {
        // 100 should come: 50 is not more than half of them, though it is more than half of those who came.
        assertEquals(List.of("ELECTED", "NOT_ELECTED"), verdicts(100, 80, 2, 51, 50));
    }

    @Test
    void electsThoseWithTheMostWhenMoreThanTheSeatsHaveEnough() {
        assertEquals(List.of("NOT_ELECTED", "ELECTED", "ELECTED"), verdicts(100, 90, 2, 60, 80, 70));
    }

    @Test
    void letsThoseWhoShareTheLastSeatStandAgain() {
        Outcome outcome = outcome(100, 90, 2, 80, 70, 70, 60);
        assertEquals(List.of("ELECTED", "TIED", "TIED", "NOT_ELECTED"), words(outcome));
        assertEquals(1, outcome.vacant());
        assertTrue(outcome.words(ballots(90, 80, 70, 70, 60), plan(100, 2)).contains("2 名候选人在最后席位得票相同"));
    }

    @Test
    void electsNobodyWithoutAQuorum() {
        assertEquals(List.of("ELECTED"), verdicts(90, 60, 1, 50));
        Outcome outcome = outcome(90, 59, 1, 50);
        assertFalse(outcome.quorate());
        assertEquals(List.of("NOT_ELECTED"), words(outcome));
        assertTrue(outcome.words(ballots(59, 50), plan(90, 1)).contains("不足应到会人数的三分之二"));
    }

    @Property
    void neverElectsMoreThanThereAreSeatsNorAnybodyBeforeSomeoneWithMoreVotes(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100) Integer> votes,
            @ForAll @IntRange(min = 1, max = 12) int seats) {
        Outcome outcome =
                outcome(100, 100, seats, votes.stream().mapToInt(each -> each).toArray());
        List<String> words = words(outcome);
        List<Integer> elected = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        IntStream.range(0, votes.size())
                .forEach(place -> ("ELECTED".equals(words.get(place)) ? elected : others).add(votes.get(place)));
        assertEquals(outcome.elected(), elected.size());
        assertEquals(seats, outcome.elected() + outcome.vacant());
        assertTrue(elected.size() <= seats);
        assertTrue(elected.stream().allMatch(each -> each > 50));
        assertTrue(elected.stream().allMatch(each -> others.stream().allMatch(other -> other < each)));
        if (elected.size() < seats && !words.contains(Verdict.TIED.name())) {
            assertTrue(others.stream().allMatch(each -> each <= 50), "a seat stays empty for want of votes alone");
        }
    }

    @Test
    void standsAsDrawn() throws IOException {
        FlowDiagrams.expectTotal(ElectionStatus.FLOW, ElectionStatus.class, ElectionAction.class);
        FlowDiagrams.expectDrawn("organisation.md", "Election", ElectionStatus.FLOW);
    }

    private static List<String> verdicts(int eligible, int present, int seats, int... votes) {
        return words(outcome(eligible, present, seats, votes));
    }

    private static List<String> words(Outcome outcome) {
        return IntStream.range(0, outcome.verdicts().size())
                .mapToObj(place -> String.valueOf(outcome.verdicts().get(id(place))))
                .toList();
    }

    private static Outcome outcome(int eligible, int present, int seats, int... votes) {
        return Outcome.of(ballots(present, votes), eligible, seats, TWO_THIRDS);
    }

    private static Ballots ballots(int present, int... votes) {
        return new Ballots(
                present,
                present,
                present,
                present,
                0,
                null,
                "甲",
                "乙",
                IntStream.range(0, votes.length)
                        .mapToObj(place -> new Ballots.Votes(id(place), votes[place], present - votes[place], 0))
                        .toList());
    }

    private static ElectionPlan plan(int eligible, int seats) {
        return new ElectionPlan(
                "COMMITTEE", BodyPosition.MEMBER, 3, 1, LocalDate.of(2026, 3, 8), "礼堂", eligible, seats);
    }

    private static UUID id(int place) {
        return new UUID(0, place);
    }
}
