package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.society.KeepSociety;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes somebody into the society, with the dues that he owes, and lets him go. What was paid stays in the fund. */
@ApplicationScoped
@Transactional
public class JoinSociety {
    static final String OBJECT = "society-member";
    static final String NO_MEMBER = "只有本校在册工会会员可以入会";
    static final String NO_YEAR = "本年度的互助会还没有开始办理入会";

    private final SocietyMembers members;
    private final MemberDues dues;
    private final KeepSociety society;
    private final PeriodDirectory periods;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    JoinSociety(
            SocietyMembers members,
            MemberDues dues,
            KeepSociety society,
            PeriodDirectory periods,
            AuditLog audit,
            CurrentActor currentActor) {
        this.members = members;
        this.dues = dues;
        this.society = society;
        this.periods = periods;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The acting person for himself, today. */
    public void joinMyself() {
        Candidate candidate = members.candidate(currentActor.get().personId())
                .filter(Candidate::inForce)
                .orElseThrow(() -> notNow(NO_MEMBER));
        join(candidate, Calendars.today());
    }

    /** What somebody would owe if he joined today; empty when no year takes members. */
    Optional<DuesPlan> preview(Candidate candidate) {
        LocalDate today = Calendars.today();
        LocalDate left = members.ofPerson(candidate.personId())
                .map(SocietyMember::leftOn)
                .orElse(null);
        return periods.societyYear(today)
                .map(year -> DuesPlan.ofJoiner(year, today, owesFrom(candidate, year, today, left)));
    }

    /**
     * Members of the acting union by their staff numbers, each with the day on which he joined.
     *
     * @throws IllegalArgumentException for somebody who is no member: the rows of a sheet were checked before
     */
    public void enrol(Map<String, LocalDate> joinedOn) {
        List<Candidate> candidates = members.candidates(joinedOn.keySet());
        if (candidates.size() != joinedOn.size()) {
            throw new IllegalArgumentException("no such member");
        }
        candidates.forEach(candidate -> join(candidate, Objects.requireNonNull(joinedOn.get(candidate.staffNumber()))));
    }

    private void join(Candidate candidate, LocalDate on) {
        Terms year = year(Calendars.today());
        SocietyMember member = members.ofPerson(candidate.personId()).orElseGet(() -> new SocietyMember(candidate));
        if (members.isPersistent(member) && member.isIn()) {
            throw notNow("已经入会，不用再办理");
        }
        LocalDate owesFrom = owesFrom(candidate, year, on, member.leftOn());
        member.join(on, owesFrom, Instant.now());
        members.persistAndFlush(member);
        dues.charge(member, year, DuesPlan.ofJoiner(year, on, owesFrom));
        audit.record("society-member.join", OBJECT, member.id(), AuditChanges.of("joinedOn", null, on));
    }

    public void leaveMyself() {
        SocietyMember member = members.ofPerson(currentActor.get().personId()).orElseThrow(() -> notNow("您没有入会"));
        leave(member, LeaveReason.WITHDRAWN);
    }

    public void leave(UUID id, @Nullable String ifMatch, LeaveReason reason) {
        SocietyMember member = members.lock(id);
        Versions.check(ifMatch, member.version());
        leave(member, reason);
    }

    private void leave(SocietyMember member, LeaveReason reason) {
        if (!member.isIn()) {
            throw notNow("已经退会");
        }
        LocalDate today = Calendars.today();
        member.leave(reason, today, Instant.now());
        members.flush();
        dues.cancelAfter(member.id(), today.withDayOfMonth(1));
        audit.record("society-member.leave", OBJECT, member.id(), AuditChanges.of("reason", null, reason));
    }

    /** A year that takes members: it is open, and today lies in it. */
    private Terms year(LocalDate on) {
        return periods.societyYear(on).orElseThrow(() -> notNow(NO_YEAR));
    }

    /** Who comes again owes from the day on which he left. */
    private LocalDate owesFrom(Candidate candidate, Terms year, LocalDate on, @Nullable LocalDate leftOn) {
        if (year.integer("back-payment") == 0) {
            return on;
        }
        LocalDate founded = society.foundedOn();
        LocalDate possible =
                leftOn != null ? leftOn : candidate.unionSince().isAfter(founded) ? candidate.unionSince() : founded;
        return possible.isAfter(on) ? on : possible;
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
