package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.claim.CommitteeClaims;
import cn.wuli.assistance.mutual.claim.CommitteeClaims.VotedClaim;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.CommitteeAttendance;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.CommitteeBallot;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.NamedCommitteeVote;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads sessions, and what waits for the next one. */
@ApplicationScoped
@Transactional
public class SessionSearch {
    private record Outcome(UUID claimId, @Nullable Boolean passed) {}

    private record CastVote(UUID claimId, UUID personId, CommitteeVote vote) {}

    private static final String SESSIONS = """
            select s.id, s.held_on, s.place, s.status, count(b.claim_id) as claims, count(*) filter (where b.passed) as passed
              from biz.society_session s
              left join biz.society_ballot b on b.tenant_id = s.tenant_id and b.session_id = s.id
             where s.period_id = ? group by s.tenant_id, s.id order by s.held_on desc, s.id desc""";

    private final Sessions sessions;
    private final SessionAccess access;
    private final CommitteeClaims claims;
    private final PeriodDirectory periods;
    private final Sql sql;
    private final CurrentActor currentActor;

    SessionSearch(
            Sessions sessions,
            SessionAccess access,
            CommitteeClaims claims,
            PeriodDirectory periods,
            Sql sql,
            CurrentActor currentActor) {
        this.sessions = sessions;
        this.access = access;
        this.claims = claims;
        this.periods = periods;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** The latest first. */
    public List<SessionSummary> of(UUID periodId) {
        periods.terms(periodId);
        return sql.list(
                row -> new SessionSummary(
                        row.id("id"),
                        row.date("held_on"),
                        row.text("place"),
                        row.number("claims"),
                        row.number("passed"),
                        CommitteeSession.OPEN.equals(row.text("status"))),
                SESSIONS,
                periodId);
    }

    /** What was assessed and is before no session yet. */
    public List<VotedClaim> waiting(UUID periodId) {
        periods.terms(periodId);
        List<UUID> before =
                sql.list(row -> row.id("claim_id"), "select claim_id from biz.society_ballot where passed is null");
        return claims.waiting(periodId).stream()
                .filter(claim -> !before.contains(claim.id()))
                .toList();
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public SessionDetails details(UUID id) {
        CommitteeSession session = sessions.get(id);
        List<CommitteeAttendance> committee = committee(id);
        List<CommitteeBallot> ballots = ballots(id, committee);
        return new SessionDetails(
                id,
                session.version(),
                session.periodId(),
                session.periodName(),
                session.heldOn(),
                session.place(),
                session.size(),
                session.quorum(),
                session.isOpen(),
                session.recordedByName(),
                session.confirmedByName(),
                session.confirmedAt(),
                committee,
                ballots,
                access.allowedActions(currentActor.get(), session, ballots));
    }

    List<CommitteeAttendance> committee(UUID id) {
        return sql.list(
                row -> new CommitteeAttendance(row.id("person_id"), row.text("name"), row.flag("present")),
                "select * from biz.society_attendance where session_id = ? order by name, person_id",
                id);
    }

    List<CommitteeBallot> ballots(UUID id, List<CommitteeAttendance> committee) {
        Map<UUID, Outcome> outcomes = sql
                .list(
                        row -> new Outcome(
                                row.id("claim_id"), row.maybeText("passed") == null ? null : row.flag("passed")),
                        "select claim_id, passed from biz.society_ballot where session_id = ?",
                        id)
                .stream()
                .collect(Collectors.toMap(Outcome::claimId, outcome -> outcome));
        Map<UUID, List<CastVote>> votes = sql
                .list(
                        row -> new CastVote(
                                row.id("claim_id"), row.id("person_id"), CommitteeVote.valueOf(row.text("vote"))),
                        "select * from biz.society_vote where session_id = ?",
                        id)
                .stream()
                .collect(Collectors.groupingBy(CastVote::claimId));
        Map<UUID, String> names =
                committee.stream().collect(Collectors.toMap(CommitteeAttendance::personId, CommitteeAttendance::name));
        return claims.of(outcomes.keySet()).stream()
                .map(claim -> ballot(
                        claim,
                        committee,
                        votes.getOrDefault(claim.id(), List.of()),
                        names,
                        Objects.requireNonNull(outcomes.get(claim.id())).passed()))
                .toList();
    }

    private static CommitteeBallot ballot(
            VotedClaim claim,
            List<CommitteeAttendance> committee,
            List<CastVote> votes,
            Map<UUID, String> names,
            @Nullable Boolean passed) {
        Map<Boolean, List<CommitteeAttendance>> present = committee.stream()
                .filter(CommitteeAttendance::present)
                .collect(Collectors.partitioningBy(each -> claim.recused().contains(each.personId())));
        Count count = Count.of(votes.stream().map(CastVote::vote).toList());
        return new CommitteeBallot(
                claim.id(),
                claim.memberName(),
                claim.unitName(),
                claim.assessed(),
                present.getOrDefault(false, List.of()),
                present.getOrDefault(true, List.of()),
                votes.stream()
                        .map(each -> new NamedCommitteeVote(
                                each.personId(),
                                names.getOrDefault(each.personId(), ""),
                                each.vote(),
                                each.vote().words()))
                        .toList(),
                count.yes(),
                count.no(),
                count.abstained(),
                passed);
    }
}
