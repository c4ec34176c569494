package cn.wuli.organisation.election;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters the count sheet that the scrutineers signed, or corrects what was typed from it. */
@ApplicationScoped
@Transactional
public class CountElection {
    private final Elections elections;
    private final CurrentActor currentActor;
    private final AuditLog audit;

    CountElection(Elections elections, CurrentActor currentActor, AuditLog audit) {
        this.elections = elections;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @throws DomainProblem {@code validation} before the day of the vote, without candidates, or until everything adds up */
    public void count(UUID id, @Nullable String ifMatch, Ballots ballots, LocalDate today) {
        Election election = elections.get(id);
        Versions.check(ifMatch, election.version());
        List<Candidate> candidates = elections.candidates(id);
        if (election.plan().heldOn().isAfter(today)) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("present", "选举日为 " + election.plan().heldOn() + "，当日之后才能登记计票结果。");
        }
        if (candidates.isEmpty()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("votes", "还没有候选人，请先登记候选人。");
        }
        Ballots before = election.ballots(candidates);
        election.count(ballots, candidates, currentActor.get().personName());
        candidates.forEach(each -> each.count(ballots.of(each.id())));
        audit.record("election.count", PrepareElection.OBJECT, id, changes(before, ballots, candidates));
    }

    private static AuditChanges changes(@Nullable Ballots before, Ballots now, List<Candidate> candidates) {
        return AuditChanges.of("present", before == null ? null : before.present(), now.present())
                .and("issued", before == null ? null : before.issued(), now.issued())
                .and("returned", before == null ? null : before.returned(), now.returned())
                .and("valid", before == null ? null : before.valid(), now.valid())
                .and("votes", before == null ? null : words(before, candidates), words(now, candidates));
    }

    /** The votes are announced at the meeting: they are no secret, and a correction must be seen. */
    private static String words(Ballots ballots, List<Candidate> candidates) {
        return candidates.stream()
                .map(each -> {
                    Ballots.Votes votes = ballots.of(each.id());
                    return each.personId() + "=" + votes.inFavour() + "/" + votes.against() + "/" + votes.abstained();
                })
                .collect(Collectors.joining("；"));
    }
}
