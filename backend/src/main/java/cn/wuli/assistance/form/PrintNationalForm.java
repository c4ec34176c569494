package cn.wuli.assistance.form;

import static cn.wuli.assistance.form.OpinionBoxes.day;

import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.Profile;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.PrintedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 困难职工档案: the form of the national file, all of its fields; what nobody filled in is left for the pen. */
@ApplicationScoped
public class PrintNationalForm {
    private static final String TITLE = "困难职工档案";
    private static final String EMPTY = "　";

    private final HardshipSearch files;
    private final FormPress press;

    PrintNationalForm(HardshipSearch files, FormPress press) {
        this.files = files;
        this.press = press;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    @Transactional
    public PrintedForm print(UUID id) {
        HardshipDetails file = files.details(id);
        FamilyParts family = new FamilyParts(file);
        List<Fact> facts = Stream.of(
                        family.identity(), person(file), own(file.profile()), family.circumstances(), handling(file))
                .flatMap(List::stream)
                .toList();
        ApprovalForm form = new ApprovalForm(
                TITLE,
                file.unitName(),
                id.toString(),
                facts,
                family.grids(),
                family.passages(),
                new OpinionBoxes(file.timeline())
                        .box("基层党政意见", Set.of())
                        .box("基层工会意见", Set.of("APPROVE", "KEEP"))
                        .box("系统工会意见", Set.of())
                        .all(),
                PrintHardshipForm.NOTE);
        return press.print(form, "hardship.print-national", "hardship-file", id, file.personId());
    }

    private static List<Fact> person(HardshipDetails file) {
        List<FamilyPerson> family = file.declaration().family();
        FamilyPerson self = family == null || family.isEmpty() ? null : family.getFirst();
        return List.of(
                new Fact("性别", or(self == null ? null : self.gender())),
                new Fact("健康状况", or(self == null ? null : self.health())));
    }

    private static List<Fact> own(Profile profile) {
        return List.of(
                new Fact("职工编号", or(profile.staffNumber())),
                new Fact("民族", or(profile.ethnicity())),
                new Fact("政治面貌", or(profile.politics())),
                new Fact("婚姻状况", or(profile.marriage())),
                new Fact("残疾类别", or(profile.disability())),
                new Fact("劳模类型", or(profile.modelWorker())),
                new Fact("工作状态", or(profile.workState())),
                new Fact("工作时间", profile.workingSince() == null ? EMPTY : day(profile.workingSince())),
                new Fact("所属行业", or(profile.industry())),
                new Fact("单位性质", or(profile.unitNature())),
                new Fact("企业状况", or(profile.unitState())),
                new Fact("医保状况", or(profile.insurance())),
                new Fact("住房类型", or(profile.housing())),
                new Fact("户口类型", or(profile.registration())),
                new Fact("户口所在地", or(profile.registrationPlace())),
                new Fact("邮编", or(profile.postcode())),
                new Fact("其他联系方式", or(profile.otherContact())),
                new Fact("是否单亲", yes(profile.singleParent())),
                new Fact("零就业家庭", yes(profile.zeroEmployment())),
                new Fact("有一定自救能力", yes(profile.selfHelp())),
                new Fact("低保金额", profile.allowance() == null ? EMPTY : profile.allowance() + " 元/月"),
                new Fact("其他致困原因", or(profile.otherCause())));
    }

    private static List<Fact> handling(HardshipDetails file) {
        return List.of(
                new Fact("录入人", file.filledBy()),
                new Fact("申报日期", file.submittedAt() == null ? EMPTY : day(file.submittedAt())),
                new Fact("档案状态", file.statusWords()));
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? EMPTY : text;
    }

    private static String yes(@Nullable Boolean answer) {
        return answer == null ? EMPTY : answer ? "是" : "否";
    }
}
