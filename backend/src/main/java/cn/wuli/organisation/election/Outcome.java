package cn.wuli.organisation.election;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What follows from a count: elected is who has the votes of more than half of those who should have come, and among more
 * than there are seats those with the most. Who shares the last seat with others stands again (工会基层组织选举工作条例).
 *
 * @param quorate whether enough people took part; otherwise nobody is elected
 * @param vacant seats without anybody
 */
public record Outcome(boolean quorate, Map<UUID, Verdict> verdicts, int elected, int vacant) {
    /** How it went for one candidate. */
    public enum Verdict {
        ELECTED,
        /** As many votes as another one at the last seat: the two stand again. */
        TIED,
        NOT_ELECTED
    }

    private static final int THIRDS = 3;

    /** @param quorumThirds how many thirds of the eligible must take part */
    static Outcome of(Ballots ballots, int eligible, int seats, int quorumThirds) {
        boolean quorate = (long) ballots.present() * THIRDS >= (long) eligible * quorumThirds;
        List<Ballots.Votes> enough = ballots.votes().stream()
                .filter(each -> quorate && each.inFavour() * 2L > eligible)
                .sorted(Comparator.comparingInt(Ballots.Votes::inFavour).reversed())
                .toList();
        // The votes of the first who finds no seat: whoever has as many finds none either.
        int firstOut = enough.size() > seats ? enough.get(seats).inFavour() : -1;
        Map<UUID, Verdict> verdicts = new HashMap<>();
        ballots.votes().forEach(each -> verdicts.put(each.candidateId(), Verdict.NOT_ELECTED));
        int elected = 0;
        for (int place = 0; place < enough.size(); place++) {
            Ballots.Votes each = enough.get(place);
            if (each.inFavour() > firstOut) {
                verdicts.put(each.candidateId(), Verdict.ELECTED);
                elected++;
            } else if (each.inFavour() == firstOut && enough.get(seats - 1).inFavour() == firstOut) {
                verdicts.put(each.candidateId(), Verdict.TIED);
            }
        }
        return new Outcome(quorate, verdicts, elected, seats - elected);
    }

    /** With the rule that decided, for the page and for the report. */
    String words(Ballots ballots, ElectionPlan plan) {
        if (!quorate) {
            return "应到会 " + plan.eligible() + " 人，实到会 " + ballots.present() + " 人，不足应到会人数的三分之二，本次选举无效。";
        }
        StringBuilder words = new StringBuilder("应选 " + plan.seats() + " 名，得赞成票超过应到会人数半数并当选 " + elected + " 名");
        long tied = verdicts.values().stream().filter(Verdict.TIED::equals).count();
        if (tied > 0) {
            words.append("；").append(tied).append(" 名候选人在最后席位得票相同，应就得票相同者重新投票");
        }
        if (vacant > 0) {
            words.append("；尚缺 ").append(vacant).append(" 名");
        }
        return words.append("。").toString();
    }
}
