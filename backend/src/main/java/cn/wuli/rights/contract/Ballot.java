package cn.wuli.rights.contract;

import java.time.LocalDate;

/**
 * How the congress voted on a draft. The law decides who has adopted it: two thirds of the delegates present and more than
 * half of all delegates in favour (浙江省集体合同条例); whole numbers, no share is rounded.
 */
public record Ballot(LocalDate votedOn, int delegates, int present, int inFavour) {
    boolean hasQuorum() {
        return present * 3L >= delegates * 2L;
    }

    boolean hasMajority() {
        return hasQuorum() && inFavour * 2L > delegates;
    }
}
