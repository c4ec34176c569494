package cn.wuli.organisation.election;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.organisation.election.ElectionView.CandidateView;
import cn.wuli.organisation.election.ElectionView.CountView;
import cn.wuli.organisation.election.Outcome.Verdict;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.Letter;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a unit writes to its superior before and after an election. */
@ApplicationScoped
class ElectionLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String LAW = "根据《中华人民共和国工会法》《中国工会章程》和《工会基层组织选举工作条例》的有关规定，";

    private final Organisation organisation;

    ElectionLetters(Organisation organisation) {
        this.organisation = organisation;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    Letter request(ElectionView election) {
        int surplus = Math.max(0, election.candidates().size() - election.seats());
        return new Letter(
                "关于" + election.title() + "的请示",
                superior(election),
                List.of(LAW + election.unitName() + "拟于" + day(election.heldOn()) + "在" + election.place()
                        + "召开会员（代表）大会，进行" + election.title() + "。应到会 " + election.eligible() + " 人，应选"
                        + election.positionTitle() + " " + election.seats() + " 名，提名候选人 "
                        + election.candidates().size() + " 名，差额 " + surplus + " 名，采用无记名投票方式选举。候选人名单如下（按姓氏笔画为序）："),
                new Grid(
                        "",
                        List.of("序号", "姓名", "性别", "出生年月", "政治面貌", "部门和职务"),
                        numbered(election.candidates().stream()
                                .map(each -> List.of(
                                        each.personName(),
                                        each.recommendation().sex().words(),
                                        each.recommendation().bornIn(),
                                        each.recommendation().politicalStatus(),
                                        each.recommendation().office()))
                                .toList())),
                List.of("妥否，请批示。"),
                election.unitName(),
                day(Calendars.today()));
    }

    Letter result(ElectionView election, CountView count) {
        Ballots ballots = count.ballots();
        List<String> closing = new ArrayList<>();
        closing.add(count.words());
        List<String> elected = election.candidates().stream()
                .filter(each -> each.verdict() == Verdict.ELECTED)
                .map(CandidateView::personName)
                .toList();
        if (!elected.isEmpty()) {
            closing.add("当选" + election.positionTitle() + "（按姓氏笔画为序）：" + String.join("、", elected) + "。");
        }
        if (ballots.writtenIn() != null && !ballots.writtenIn().isBlank()) {
            closing.add("另选他人：" + ballots.writtenIn());
        }
        closing.add("总监票人：" + ballots.chiefScrutineer() + "；监票人、计票人：" + ballots.scrutineers() + "。");
        closing.add("特此报告。");
        return new Letter(
                "关于" + election.title() + "结果的报告",
                superior(election),
                List.of(election.unitName() + "于" + day(election.heldOn()) + "在" + election.place() + "召开会员（代表）大会，进行"
                        + election.title() + "。应到会 " + election.eligible() + " 人，实到会 " + ballots.present()
                        + " 人。大会以无记名投票方式选举，发出选票 " + ballots.issued() + " 张，收回 " + ballots.returned() + " 张，其中有效票 "
                        + ballots.valid() + " 张、无效票 " + ballots.invalid() + " 张。计票结果如下（按姓氏笔画为序）："),
                new Grid(
                        "",
                        List.of("序号", "候选人", "赞成", "不赞成", "弃权", "结果"),
                        numbered(election.candidates().stream()
                                .map(ElectionLetters::votes)
                                .toList())),
                closing,
                election.unitName(),
                day(Calendars.today()));
    }

    private static List<String> votes(CandidateView candidate) {
        Ballots.Votes votes = Objects.requireNonNull(candidate.votes());
        return List.of(
                candidate.personName(),
                Integer.toString(votes.inFavour()),
                Integer.toString(votes.against()),
                Integer.toString(votes.abstained()),
                switch (Objects.requireNonNull(candidate.verdict())) {
                    case ELECTED -> "当选";
                    case TIED -> "得票相同，重新投票";
                    case NOT_ELECTED -> "未当选";
                });
    }

    private static List<List<String>> numbered(List<List<String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.addFirst(Integer.toString(numbered.size() + 1));
            numbered.add(cells);
        }
        return numbered;
    }

    private String superior(ElectionView election) {
        return organisation.managerOf(election.unitId()).map(UnitName::name).orElse("上级工会");
    }
}
