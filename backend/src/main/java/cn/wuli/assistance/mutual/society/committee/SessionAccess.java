package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.society.committee.SessionDetails.CommitteeBallot;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who may write and confirm minutes; every no has its reason in words. */
@ApplicationScoped
class SessionAccess {
    /** What is done with the minutes of a session. */
    enum SessionAction {
        VOTE,
        CONFIRM
    }

    private static final String RUN = "society.run";
    private static final String CONFIRM = "society.confirm";

    List<AllowedAction> allowedActions(Actor actor, CommitteeSession session, List<CommitteeBallot> ballots) {
        if (!session.isOpen() || !actor.may(RUN)) {
            return List.of();
        }
        return List.of(
                AllowedAction.yes(SessionAction.VOTE),
                whyNotConfirmed(actor, session, ballots)
                        .map(reason -> AllowedAction.no(SessionAction.CONFIRM, reason))
                        .orElseGet(() -> AllowedAction.yes(SessionAction.CONFIRM)));
    }

    void demandOpen(CommitteeSession session) {
        if (!session.isOpen()) {
            throw notNow("会议记录已确认，不能再改");
        }
    }

    void demandConfirmable(Actor actor, CommitteeSession session, List<CommitteeBallot> ballots) {
        demandOpen(session);
        whyNotConfirmed(actor, session, ballots).ifPresent(reason -> {
            throw notNow(reason);
        });
    }

    private static Optional<String> whyNotConfirmed(
            Actor actor, CommitteeSession session, List<CommitteeBallot> ballots) {
        if (!actor.may(CONFIRM)) {
            return Optional.of("由主席或副主席确认会议记录");
        }
        if (session.wasRecordedBy(actor)) {
            return Optional.of("会议由您记录，请由另一位主席或副主席确认");
        }
        for (CommitteeBallot ballot : ballots) {
            if (ballot.voters().size() < session.quorum()) {
                return Optional.of(ballot.memberName() + "的申请回避后只有 "
                        + ballot.voters().size() + " 人可以表决，少于章程规定的 " + session.quorum() + " 人");
            }
            if (ballot.votes().size() < ballot.voters().size()) {
                return Optional.of(ballot.memberName() + "的申请还有 "
                        + (ballot.voters().size() - ballot.votes().size()) + " 位委员没有登记表决");
            }
        }
        return Optional.empty();
    }

    static DomainProblem notNow(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
