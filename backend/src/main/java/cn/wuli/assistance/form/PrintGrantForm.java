package cn.wuli.assistance.form;

import static cn.wuli.assistance.form.OpinionBoxes.day;

import cn.wuli.assistance.grant.GrantDetails;
import cn.wuli.assistance.grant.GrantSearch;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.PrintedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 困难职工救助审批表: one grant with its signatures; of the family only what the reader may open anyway. */
@ApplicationScoped
public class PrintGrantForm {
    static final String TITLE = "困难职工救助审批表";

    private static final String ACT = "grant.print";

    private final GrantSearch grants;
    private final HardshipSearch files;
    private final FamilyDirectory families;
    private final FormPress press;
    private final CurrentActor currentActor;

    PrintGrantForm(
            GrantSearch grants,
            HardshipSearch files,
            FamilyDirectory families,
            FormPress press,
            CurrentActor currentActor) {
        this.grants = grants;
        this.files = files;
        this.families = families;
        this.press = press;
        this.currentActor = currentActor;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    @Transactional
    public PrintedForm print(UUID id) {
        GrantDetails grant = grants.details(id);
        List<Fact> facts = new ArrayList<>();
        List<Grid> grids = List.of();
        List<Passage> passages = new ArrayList<>(List.of(new Passage("救助理由", grant.explanation())));
        if (currentActor.get().may("hardship.read")) {
            HardshipDetails file = files.details(grant.fileId());
            FamilyParts family = new FamilyParts(file);
            facts.addAll(family.identity());
            facts.addAll(family.circumstances());
            grids = family.grids();
            passages.addAll(family.passages());
        } else {
            facts.add(new Fact("申请人", grant.applicantName()));
            facts.add(new Fact("所在工会", grant.unitName()));
        }
        facts.addAll(money(grant));
        ApprovalForm form = new ApprovalForm(
                TITLE,
                grant.unitName(),
                id.toString(),
                facts,
                grids,
                passages,
                opinions(grant),
                PrintHardshipForm.NOTE);
        return press.print(
                form, ACT, "aid-grant", id, families.family(grant.fileId()).personId());
    }

    private static List<Fact> money(GrantDetails grant) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("救助项目", grant.purposeWords()),
                new Fact("救助金额", grant.amount() + " 元"),
                new Fact("金额大写", grant.amount().inWords()),
                new Fact("办理状态", grant.statusWords()),
                new Fact("提出人", grant.proposedBy()),
                new Fact("提出日期", day(grant.createdAt()))));
        if (grant.signingRule() != null) {
            facts.add(new Fact("会签规定", grant.signingRule()));
        }
        if (grant.money() != null) {
            String fund = grant.money().fundName();
            facts.add(new Fact("列支资金", fund == null ? "本单位帮扶资金" : fund));
        }
        return facts;
    }

    private static List<Opinion> opinions(GrantDetails grant) {
        OpinionBoxes boxes = new OpinionBoxes(grant.timeline());
        if (grant.caseId() == null) {
            boxes.box("分工会核对意见", Set.of("CHECK")).each("校工会审批意见", Set.of("SIGN", "APPROVE"), grant.signaturesNeeded());
        } else {
            boxes.box("上级工会批复", Set.of("UPPER_APPROVE"));
        }
        return boxes.ifTaken("不予救助意见", Set.of("REJECT"))
                .box("财务列支意见", Set.of("RESERVE"))
                .ifTaken("发放结果", Set.of("PAY", "FAIL", "REVERSE", "CANCEL"))
                .all();
    }
}
