package cn.wuli.assistance.form;

import static cn.wuli.assistance.form.OpinionBoxes.day;

import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipDetails.VisitDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.HardshipStatus;
import cn.wuli.assistance.notice.NoticeBoard;
import cn.wuli.assistance.notice.NoticeDetails;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.PrintedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 困难职工帮扶审批表: the file of a family with the opinions on it, from the branch's check to the decision. */
@ApplicationScoped
public class PrintHardshipForm {
    static final String TITLE = "困难职工帮扶审批表";
    static final String NOTE = "本表由工会平台按系统记录打印，隐去的内容须凭用途在系统中查看；与系统记录不一致的，以系统为准。";

    private static final String ACT = "hardship.print";
    private static final Set<String> DECISIONS =
            Set.of("ACTIVATE", "RETURN", "REJECT", "WITHDRAW", "KEEP", "SUSPEND", "EXIT", "CANCEL");

    private final HardshipSearch files;
    private final NoticeBoard notices;
    private final FormPress press;

    PrintHardshipForm(HardshipSearch files, NoticeBoard notices, FormPress press) {
        this.files = files;
        this.notices = notices;
        this.press = press;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    @Transactional
    public PrintedForm print(UUID id) {
        HardshipDetails file = files.details(id);
        return press.print(form(file), ACT, "hardship-file", id, file.personId());
    }

    private ApprovalForm form(HardshipDetails file) {
        FamilyParts family = new FamilyParts(file);
        List<Fact> facts = Stream.of(family.identity(), family.circumstances(), handling(file))
                .flatMap(List::stream)
                .toList();
        List<Passage> passages = new ArrayList<>(family.passages());
        if (!file.visits().isEmpty()) {
            passages.add(new Passage(
                    "入户情况", file.visits().stream().map(VisitDetails::findings).collect(Collectors.joining("\n"))));
        }
        return new ApprovalForm(
                TITLE, file.unitName(), file.id().toString(), facts, family.grids(), passages, opinions(file), NOTE);
    }

    private static List<Fact> handling(HardshipDetails file) {
        return List.of(
                new Fact("填报人", file.filledBy()),
                new Fact("申报日期", file.submittedAt() == null ? "尚未提交" : day(file.submittedAt())),
                new Fact("办理状态", file.statusWords()));
    }

    private List<Opinion> opinions(HardshipDetails file) {
        OpinionBoxes boxes = new OpinionBoxes(file.timeline())
                .box("分工会核对意见", Set.of("BRANCH_CONFIRM"))
                .box("校工会调查意见", Set.of("FINISH_INVESTIGATION"), visits(file))
                .box("校工会评议意见", Set.of("APPROVE"));
        UUID notice = file.noticeId();
        if (notice != null) {
            boxes.add(published(notices.notice(notice), file.status()));
        }
        return boxes.box("校工会决定", DECISIONS).all();
    }

    private static String visits(HardshipDetails file) {
        return file.visits().stream()
                .map(visit -> day(visit.visitedOn()) + "入户，调查人：" + String.join("、", visit.visitors()) + "；与申报"
                        + (visit.agrees() ? "一致。" : "不一致。"))
                .collect(Collectors.joining("\n"));
    }

    /** Not how many objections there were: the family and its branch must not learn that anybody spoke. */
    private static Opinion published(NoticeDetails notice, HardshipStatus status) {
        String window =
                "公示期 " + notice.workingDays() + " 个工作日：" + day(notice.publishedOn()) + "至" + day(notice.endsOn()) + "。";
        String result = switch (status) {
            case ACTIVE, REVIEW_DUE, SUSPENDED, EXITED, CANCELLED -> "公示期满，没有成立的异议。";
            case NOTICE -> notice.takesObjections() ? "正在公示。" : "公示期满，待决定。";
            default -> "公示已终止。";
        };
        return new Opinion("公示结果", window + result, notice.publishedBy(), day(notice.publishedOn()));
    }
}
