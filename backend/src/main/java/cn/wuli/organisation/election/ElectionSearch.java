package cn.wuli.organisation.election;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.body.BodyKindView;
import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.organisation.election.ElectionView.CandidateView;
import cn.wuli.organisation.election.ElectionView.CountView;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Elections of the own union, each with what the rules make of it. */
@ApplicationScoped
@Transactional
public class ElectionSearch {
    private static final int PERCENT = 100;
    private static final String MAY_NOT = "当前职务没有登记届次和换届选举的权限";

    private final Elections elections;
    private final ElectionTitles titles;
    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final Sql sql;

    ElectionSearch(
            Elections elections, ElectionTitles titles, Organisation organisation, CurrentActor currentActor, Sql sql) {
        this.elections = elections;
        this.titles = titles;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.sql = sql;
    }

    /**
     * The latest first, those given up left out.
     *
     * @throws cn.wuli.platform.problem.DomainProblem {@code not-found} for a unit of another union
     */
    public List<ElectionSummary> of(UUID unit) {
        organisation.requireOwn(unit);
        Map<String, BodyKindView> kinds = titles.kinds();
        return sql.list(
                row -> new ElectionSummary(
                        row.id("id"),
                        ElectionTitles.title(
                                kinds,
                                new ElectionPlan(
                                        row.text("body_kind"),
                                        BodyPosition.valueOf(row.text("position")),
                                        (int) row.number("ordinal"),
                                        (int) row.number("round"),
                                        row.date("held_on"),
                                        "",
                                        1,
                                        (int) row.number("seats"))),
                        row.date("held_on"),
                        (int) row.number("seats"),
                        (int) row.number("candidates"),
                        ElectionStatus.valueOf(row.text("status"))),
                "select e.*, (select count(*) from biz.election_candidate c where c.election_id = e.id) as candidates"
                        + " from biz.election e where e.unit_id = ? and e.status <> 'DISCARDED'"
                        + " order by e.ordinal desc, e.held_on desc, e.id desc limit 100",
                unit);
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public ElectionView election(UUID id) {
        Election election = elections.get(id);
        ElectionPlan plan = election.plan();
        List<Candidate> candidates = elections.candidates(id);
        Map<String, BodyKindView> kinds = titles.kinds();
        Ballots ballots = election.ballots(candidates);
        Outcome outcome = ballots == null
                ? null
                : Outcome.of(
                        ballots,
                        plan.eligible(),
                        plan.seats(),
                        rule("ELECTION_QUORUM_THIRDS", plan.heldOn()).value());
        return new ElectionView(
                id,
                election.unitId(),
                organisation.unit(election.unitId()).name(),
                ElectionTitles.title(kinds, plan),
                plan.bodyKind(),
                plan.position(),
                ElectionTitles.position(kinds, plan),
                plan.ordinal(),
                plan.round(),
                plan.heldOn(),
                plan.place(),
                plan.eligible(),
                plan.seats(),
                election.status(),
                hint(plan, candidates.size()),
                candidates.stream()
                        .map(each -> view(each, ballots == null ? null : each.votes(), outcome))
                        .toList(),
                ballots == null || outcome == null ? null : count(election, ballots, outcome),
                actions(election.status()),
                election.version());
    }

    private static CandidateView view(Candidate candidate, Ballots.@Nullable Votes votes, @Nullable Outcome outcome) {
        return new CandidateView(
                candidate.id(),
                candidate.personId(),
                candidate.personName(),
                candidate.recommendation(),
                votes,
                outcome == null ? null : outcome.verdicts().get(candidate.id()));
    }

    private CountView count(Election election, Ballots ballots, Outcome outcome) {
        return new CountView(
                ballots,
                outcome.quorate(),
                outcome.elected(),
                outcome.vacant(),
                outcome.words(ballots, election.plan()),
                election.countedByName(),
                Objects.requireNonNull(election.countedAt()));
    }

    /** Committee members are elected from more candidates than there are seats; heads may stand alone. */
    private @Nullable String hint(ElectionPlan plan, int candidates) {
        int needed = plan.seats();
        String basis = "";
        if (plan.position() == BodyPosition.MEMBER) {
            Rule surplus = rule("ELECTION_SURPLUS_PERCENT", plan.heldOn());
            needed = (plan.seats() * (PERCENT + surplus.value()) + PERCENT - 1) / PERCENT;
            basis = "（" + surplus.basis() + "）";
        }
        return candidates >= needed
                ? null
                : "应选 " + plan.seats() + " 名，候选人不少于 " + needed + " 名，现有 " + candidates + " 名" + basis + "。";
    }

    private record Rule(int value, String basis) {}

    private Rule rule(String code, LocalDate on) {
        return sql.one(
                row -> new Rule((int) row.number("value"), row.text("basis")),
                "select value, basis from org.rule where code = ? and valid @> cast(? as date)",
                code,
                on);
    }

    private List<AllowedAction> actions(ElectionStatus status) {
        boolean may = currentActor.get().may("term.record");
        return ElectionStatus.FLOW.allowed(status).stream()
                .map(each -> may ? AllowedAction.yes(each) : AllowedAction.no(each, MAY_NOT))
                .toList();
    }
}
