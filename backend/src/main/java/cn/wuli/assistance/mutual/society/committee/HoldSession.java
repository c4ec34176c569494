package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.claim.CommitteeClaims;
import cn.wuli.assistance.mutual.society.committee.Seats.CommitteeSeat;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.CommitteeBallot;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session of the committee: who came, how each one voted on each claim, and the confirmation that makes it hold. */
@ApplicationScoped
@Transactional
public class HoldSession {
    /**
     * @param present those of the committee who came
     * @param claims what they vote on
     */
    public record Opening(LocalDate heldOn, String place, Set<UUID> present, Set<UUID> claims) {}

    private static final String OBJECT = "society-session";

    private final Sessions sessions;
    private final SessionSearch search;
    private final SessionAccess access;
    private final Seats seats;
    private final CommitteeClaims claims;
    private final PeriodDirectory periods;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    HoldSession(
            Sessions sessions,
            SessionSearch search,
            SessionAccess access,
            Seats seats,
            CommitteeClaims claims,
            PeriodDirectory periods,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.sessions = sessions;
        this.search = search;
        this.access = access;
        this.seats = seats;
        this.claims = claims;
        this.periods = periods;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public UUID open(UUID periodId, Opening opening) {
        Terms year = periods.terms(periodId);
        if (year.scheme() != Scheme.SOCIETY) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        List<CommitteeSeat> committee = seats.all();
        demandRight(year, opening, committee);
        CommitteeSession session = new CommitteeSession(year, opening.heldOn(), opening.place(), currentActor.get());
        sessions.persistAndFlush(session);
        for (CommitteeSeat seat : committee) {
            write(
                    "insert into biz.society_attendance (session_id, person_id, name, present) values (?, ?, ?, ?)",
                    session.id(),
                    seat.personId(),
                    seat.name(),
                    opening.present().contains(seat.personId()));
        }
        for (UUID claim : opening.claims()) {
            write("insert into biz.society_ballot (session_id, claim_id) values (?, ?)", session.id(), claim);
        }
        audit.record(
                "society-session.open",
                OBJECT,
                session.id(),
                AuditChanges.of("rows", null, opening.claims().size()));
        return session.id();
    }

    /** Enters the votes on one claim, in place of those entered before. */
    public void vote(UUID id, @Nullable String ifMatch, UUID claimId, Map<UUID, CommitteeVote> votes) {
        CommitteeSession session = sessions.lock(id);
        Versions.check(ifMatch, session.version());
        access.demandOpen(session);
        CommitteeBallot ballot = search.ballots(id, search.committee(id)).stream()
                .filter(each -> each.claimId().equals(claimId))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        Set<UUID> entitled = ballot.voters().stream()
                .map(SessionDetails.CommitteeAttendance::personId)
                .collect(Collectors.toSet());
        if (!entitled.containsAll(votes.keySet())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("votes", "只能登记到会委员的表决；本人和亲属的申请应当回避。");
        }
        write("delete from biz.society_vote where session_id = ? and claim_id = ?", id, claimId);
        votes.forEach((person, vote) -> write(
                "insert into biz.society_vote (session_id, claim_id, person_id, vote) values (?, ?, ?, ?)",
                id,
                claimId,
                person,
                vote.name()));
        audit.record("society-session.vote", OBJECT, id, AuditChanges.of("item", null, claimId));
    }

    /** From here on the votes hold: what passed is awarded and set aside, what did not is refused, in one transaction. */
    public void confirm(UUID id, @Nullable String ifMatch) {
        CommitteeSession session = sessions.lock(id);
        Versions.check(ifMatch, session.version());
        Actor actor = currentActor.get();
        List<CommitteeBallot> ballots = search.ballots(id, search.committee(id));
        access.demandConfirmable(actor, session, ballots);
        for (CommitteeBallot ballot : ballots) {
            Count count = new Count(ballot.yes(), ballot.no(), ballot.abstained());
            write(
                    "update biz.society_ballot set yes = ?, no = ?, abstained = ?, recused = ?, passed = ?"
                            + " where session_id = ? and claim_id = ?",
                    count.yes(),
                    count.no(),
                    count.abstained(),
                    ballot.recused().size(),
                    count.passes(),
                    id,
                    ballot.claimId());
            claims.decide(ballot.claimId(), count.passes(), words(session, count));
        }
        session.confirm(actor, Instant.now());
        sessions.flush();
        audit.record("society-session.confirm", OBJECT, id, AuditChanges.of("rows", null, ballots.size()));
    }

    private void demandRight(Terms year, Opening opening, List<CommitteeSeat> committee) {
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        Set<UUID> seated = committee.stream().map(CommitteeSeat::personId).collect(Collectors.toSet());
        int size = year.integer("committee-size");
        int quorum = year.integer("committee-quorum");
        Set<UUID> waiting = search.waiting(year.periodId()).stream()
                .map(CommitteeClaims.VotedClaim::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (opening.heldOn().isAfter(Calendars.today())) {
            problem.onField("heldOn", "会议日期不能晚于今天。");
        }
        if (seated.size() != size) {
            problem.onField("present", "章程规定评审委员会 " + size + " 人，现有 " + seated.size() + " 人，请先更新评审委员会。");
        } else if (!seated.containsAll(opening.present())) {
            problem.onField("present", "到会的只能是评审委员会的委员。");
        } else if (opening.present().size() < quorum) {
            problem.onField("present", "到会 " + opening.present().size() + " 人，少于章程规定的 " + quorum + " 人，不能开会表决。");
        }
        if (opening.claims().isEmpty() || !waiting.containsAll(opening.claims())) {
            problem.onField("claims", "请选择已核算、还没有上会的申请。");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
    }

    private static String words(CommitteeSession session, Count count) {
        return session.heldOn() + " 评审委员会表决：同意 " + count.yes() + " 票，不同意 " + count.no() + " 票，弃权 " + count.abstained()
                + " 票，" + (count.passes() ? "通过" : "未通过");
    }

    private void write(String statement, @Nullable Object... values) {
        sql.change((slug, ignored) -> null, statement, values);
    }
}
