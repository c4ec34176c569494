package cn.wuli.organisation.election;

import cn.wuli.organisation.election.ElectionView.CandidateView;
import cn.wuli.organisation.election.ElectionView.CountView;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.Press;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The sheets that are signed by hand: 候选人推荐表, 计票单; and the letters upward. */
@ApplicationScoped
@Transactional
public class PrintElection {
    private static final String ACT = "election.print";
    private static final String BY_HAND = "　　年　月　日";
    private static final String ROOM_TO_COUNT = "　　　　　　　　";

    private final ElectionSearch search;
    private final ElectionLetters letters;
    private final Press press;

    PrintElection(ElectionSearch search, ElectionLetters letters, Press press) {
        this.search = search;
        this.letters = letters;
        this.press = press;
    }

    /** @throws DomainProblem {@code not-found}; {@code illegal-transition} for a report before the count */
    public PrintedForm print(UUID id, ElectionPaper paper) {
        ElectionView election = search.election(id);
        return switch (paper) {
            case REQUEST -> press.print(letters.request(election), ACT, PrepareElection.OBJECT, id);
            case COUNT_SHEET -> press.print(countSheet(election), ACT, PrepareElection.OBJECT, id);
            case RESULT -> {
                if (election.count() == null) {
                    throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
                }
                yield press.print(letters.result(election, election.count()), ACT, PrepareElection.OBJECT, id);
            }
        };
    }

    /** 候选人推荐表. */
    public PrintedForm printCandidate(UUID id, UUID candidateId) {
        ElectionView election = search.election(id);
        CandidateView candidate = election.candidates().stream()
                .filter(each -> each.id().equals(candidateId))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        return press.print(recommendation(election, candidate), ACT, PrepareElection.OBJECT, id);
    }

    static ApprovalForm recommendation(ElectionView election, CandidateView candidate) {
        Recommendation words = candidate.recommendation();
        return new ApprovalForm(
                election.title() + "候选人推荐表",
                election.unitName(),
                null,
                List.of(
                        new Fact("姓名", candidate.personName()),
                        new Fact("性别", words.sex().words()),
                        new Fact("出生年月", words.bornIn()),
                        new Fact("政治面貌", words.politicalStatus()),
                        new Fact("部门和职务", words.office()),
                        new Fact("推荐职务", election.positionTitle())),
                List.of(),
                List.of(new Passage("简历和主要表现", words.profile())),
                List.of(
                        new Opinion("推荐单位意见", words.recommendation(), words.recommendedBy(), BY_HAND),
                        new Opinion("所在党组织意见", "", "", BY_HAND),
                        new Opinion("上级工会意见", "", "", BY_HAND)),
                null);
    }

    static ApprovalForm countSheet(ElectionView election) {
        CountView count = election.count();
        Ballots ballots = count == null ? null : count.ballots();
        String otherVotes = ballots == null || ballots.writtenIn() == null ? "" : ballots.writtenIn();
        return new ApprovalForm(
                election.title() + "计票单",
                election.unitName(),
                null,
                List.of(
                        new Fact("选举日期", ElectionLetters.day(election.heldOn())),
                        new Fact("应选人数", election.seats() + " 名"),
                        new Fact("应到会人数", election.eligible() + " 人"),
                        new Fact("实到会人数", number(ballots, Ballots::present, " 人")),
                        new Fact("发出选票", number(ballots, Ballots::issued, " 张")),
                        new Fact("收回选票", number(ballots, Ballots::returned, " 张")),
                        new Fact("有效票", number(ballots, Ballots::valid, " 张")),
                        new Fact("无效票", number(ballots, Ballots::invalid, " 张"))),
                List.of(new Grid("计票（候选人按姓氏笔画为序）", List.of("序号", "候选人", "画“正”计票", "赞成", "不赞成", "弃权"), rows(election))),
                List.of(new Passage("另选他人", otherVotes)),
                List.of(
                        new Opinion("计票结果", count == null ? "" : count.words(), "", BY_HAND),
                        new Opinion("总监票人", "", ballots == null ? "" : ballots.chiefScrutineer(), BY_HAND),
                        new Opinion("监票人计票人", "", ballots == null ? "" : ballots.scrutineers(), BY_HAND)),
                "发出、收回的选票数应与实到会人数核对；收回多于发出的，选举无效。有效票与无效票之和等于收回票；每名候选人的赞成、不赞成、弃权之和等于有效票。");
    }

    private static List<List<String>> rows(ElectionView election) {
        List<List<String>> rows = new ArrayList<>();
        for (CandidateView each : election.candidates()) {
            Ballots.Votes votes = each.votes();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    each.personName(),
                    ROOM_TO_COUNT,
                    votes == null ? "" : Integer.toString(votes.inFavour()),
                    votes == null ? "" : Integer.toString(votes.against()),
                    votes == null ? "" : Integer.toString(votes.abstained())));
        }
        return rows;
    }

    private static String number(@Nullable Ballots ballots, ToIntFunction<Ballots> of, String unit) {
        return (ballots == null ? "　　　　" : of.applyAsInt(ballots)) + unit;
    }
}
