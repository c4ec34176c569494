package cn.wuli.assistance.mutual.society.committee;

import java.util.Collection;

/** The votes on one claim, in whole numbers. */
record Count(int yes, int no, int abstained) {
    static Count of(Collection<CommitteeVote> votes) {
        return new Count(
                number(votes, CommitteeVote.YES),
                number(votes, CommitteeVote.NO),
                number(votes, CommitteeVote.ABSTAIN));
    }

    int cast() {
        return yes + no + abstained;
    }

    /** More than half of those who may vote say yes; an abstention is no yes. */
    boolean passes() {
        return 2 * yes > cast();
    }

    private static int number(Collection<CommitteeVote> votes, CommitteeVote wanted) {
        return (int) votes.stream().filter(vote -> vote == wanted).count();
    }
}
