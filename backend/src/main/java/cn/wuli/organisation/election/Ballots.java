package cn.wuli.organisation.election;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The count of one ballot as the scrutineers signed it. It is refused until everything adds up.
 *
 * @param writtenIn votes for others than the candidates, in words
 * @param scrutineers the other scrutineers and tellers
 */
public record Ballots(
        int present,
        int issued,
        int returned,
        int valid,
        int invalid,
        @Nullable String writtenIn,
        String chiefScrutineer,
        String scrutineers,
        List<Votes> votes) {
    /** Of each valid ballot exactly one of the three. */
    public record Votes(UUID candidateId, int inFavour, int against, int abstained) {}

    Votes of(UUID candidate) {
        return votes.stream()
                .filter(each -> each.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** @throws DomainProblem {@code validation} with each field that does not fit */
    void check(int eligible, int seats, List<Candidate> candidates) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        checkPapers(problem, eligible);
        checkVotes(problem, seats, candidates);
        checkScrutineers(problem, candidates);
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    private void checkPapers(DomainProblem problem, int eligible) {
        if (present > eligible) {
            problem.onField("present", "实到会 " + present + " 人，多于应到会 " + eligible + " 人，请核对。");
        }
        if (issued > present) {
            problem.onField("issued", "发出 " + issued + " 张，多于实到会 " + present + " 人，请核对。");
        }
        if (returned > issued) {
            problem.onField("returned", "收回 " + returned + " 张，多于发出 " + issued + " 张，选举无效，应重新投票后再登记。");
        }
        if (valid + invalid != returned) {
            problem.onField("invalid", "有效票与无效票合计 " + (valid + invalid) + " 张，应等于收回的 " + returned + " 张。");
        }
    }

    private void checkVotes(DomainProblem problem, int seats, List<Candidate> candidates) {
        Set<UUID> counted = votes.stream().map(Votes::candidateId).collect(Collectors.toSet());
        Set<UUID> standing = candidates.stream().map(Candidate::id).collect(Collectors.toSet());
        if (!counted.equals(standing) || counted.size() != votes.size()) {
            problem.onField("votes", "每名候选人须登记一次得票，请刷新候选人名单后重新填写。");
            return;
        }
        for (int i = 0; i < votes.size(); i++) {
            Votes each = votes.get(i);
            if (each.inFavour() > valid) {
                problem.onField(field(i), "赞成 " + each.inFavour() + " 票，多于有效票 " + valid + " 张，请核对。");
            } else if (each.inFavour() + each.against() + each.abstained() != valid) {
                problem.onField(field(i), "赞成、不赞成、弃权合计应等于有效票 " + valid + " 张，请核对。");
            }
        }
        long inFavour = votes.stream().mapToLong(Votes::inFavour).sum();
        if (inFavour > (long) valid * seats) {
            problem.onField(
                    "votes", "赞成票合计 " + inFavour + " 张；每张有效票最多赞成 " + seats + " 人，合计不超过 " + (long) valid * seats + "。");
        }
    }

    private void checkScrutineers(DomainProblem problem, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (names(chiefScrutineer).contains(candidate.personName())) {
                problem.onField("chiefScrutineer", "候选人" + candidate.personName() + "不能担任总监票人，请核对。");
            }
            if (names(scrutineers).contains(candidate.personName())) {
                problem.onField("scrutineers", "候选人" + candidate.personName() + "不能担任监票人、计票人，请核对。");
            }
        }
    }

    private static Set<String> names(String text) {
        return Arrays.stream(text.split("[\\s、，,；;]+", -1)).collect(Collectors.toSet());
    }

    private static String field(int place) {
        return "votes[" + place + "].inFavour";
    }
}
