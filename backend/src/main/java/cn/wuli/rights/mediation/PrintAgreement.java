package cn.wuli.rights.mediation;

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
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 调解协议书 on A4, with both signatures or room for them. */
@ApplicationScoped
public class PrintAgreement {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String EMPTY_DAY = "　　年　月　日";

    private final MediationCases cases;
    private final DisputeVault vault;
    private final Press press;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    PrintAgreement(
            MediationCases cases,
            DisputeVault vault,
            Press press,
            SensitiveReads sensitiveReads,
            CurrentActor currentActor) {
        this.cases = cases;
        this.vault = vault;
        this.press = press;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Transactional
    public PrintedForm print(UUID id) {
        Actor actor = currentActor.get();
        MediationCase of = cases.get(id);
        if (!MediationAccess.mayRead(actor, of)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "打印调解协议书");
        }
        byte[] agreement = of.agreement();
        if (agreement == null) {
            throw new DomainProblem(RightsProblem.NOT_NOW)
                    .with("reason", of.status() == MediationStatus.SEALED ? "案卷已封存" : "还没有协议文本");
        }
        Dispute dispute = vault.dispute(id, Objects.requireNonNull(of.content()));
        ApprovalForm form = new ApprovalForm(
                "调解协议书",
                "人事（劳动）争议调解委员会",
                id.toString(),
                List.of(
                        new Fact("申请人", String.join("、", dispute.claimants())),
                        new Fact("被申请人", dispute.respondent()),
                        new Fact("争议事项", of.kind().words()),
                        new Fact("收到日期", DAY.format(of.clock().receivedOn()))),
                List.of(),
                List.of(new Passage("申请请求", dispute.claim()), new Passage("协议内容", vault.agreement(id, agreement))),
                List.of(
                        box("申请人签名", of.claimantSignedOn() == null ? null : of.personName(), of.claimantSignedOn()),
                        box("被申请人签名（盖章）", of.respondentSignedName(), of.respondentSignedOn()),
                        box("调解员签名", of.mediatorName(), null)),
                "本协议一式三份，双方当事人和调解委员会各执一份，自双方签名或者盖章之日起生效。");
        if (!of.isOf(actor)) {
            sensitiveReads.record(of.personId(), MediationCases.OBJECT, id, List.of("AGREEMENT"), "打印调解协议书");
        }
        return press.print(form, "mediation.print", MediationCases.OBJECT, id);
    }

    private static Opinion box(String label, @Nullable String signer, @Nullable LocalDate on) {
        return new Opinion(label, "", signer == null ? "" : signer, on == null ? EMPTY_DAY : DAY.format(on));
    }
}
