package cn.wuli.rights.legalaid;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.Press;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** 法律援助申请表 on A4, with room for the signatures. */
@ApplicationScoped
public class PrintLegalAid {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String EMPTY_DAY = "　　年　月　日";

    private final LegalAidCases cases;
    private final LegalAidVault vault;
    private final Organisation organisation;
    private final Press press;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    PrintLegalAid(
            LegalAidCases cases,
            LegalAidVault vault,
            Organisation organisation,
            Press press,
            SensitiveReads sensitiveReads,
            CurrentActor currentActor) {
        this.cases = cases;
        this.vault = vault;
        this.organisation = organisation;
        this.press = press;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code not-found}, also for whom the member did not let read it */
    @Transactional
    public PrintedForm print(UUID id) {
        Actor actor = currentActor.get();
        LegalAidCase of = cases.get(id);
        if (!LegalAidAccess.mayRead(actor, of)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        LegalAidRequest request = vault.request(of);
        String adviser = of.adviserName() == null ? "" : of.adviserName() + "（" + of.adviserFirm() + "）";
        ApprovalForm form = new ApprovalForm(
                "法律援助申请表",
                organisation.unit(actor.tenantId()).name(),
                id.toString(),
                List.of(
                        new Fact("申请人", of.personName()),
                        new Fact(
                                "所在组织",
                                organisation
                                        .find(of.unitId())
                                        .map(UnitName::name)
                                        .orElse("")),
                        new Fact("援助类别", of.kind().words()),
                        new Fact("对方当事人", request.opponent()),
                        new Fact("申请日期", DAY.format(of.appliedOn())),
                        new Fact("承办律师", adviser)),
                List.of(),
                List.of(new Passage("事情经过", request.facts()), new Passage("需要的帮助", request.wish())),
                List.of(box("申请人签名"), box("校工会意见"), box("承办律师签名")),
                "本表所填内容由申请人本人负责。");
        if (!of.isOf(actor)) {
            sensitiveReads.record(of.personId(), LegalAidCases.OBJECT, id, List.of("LEGAL_AID"), "打印法律援助申请表");
        }
        return press.print(form, "legal-aid.print", LegalAidCases.OBJECT, id);
    }

    private static Opinion box(String label) {
        return new Opinion(label, "", "", EMPTY_DAY);
    }
}
