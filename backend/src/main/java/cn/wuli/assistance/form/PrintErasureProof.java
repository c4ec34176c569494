package cn.wuli.assistance.form;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.retention.ErasureProof;
import cn.wuli.assistance.retention.RetentionCases;
import cn.wuli.assistance.retention.RetentionDetails;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.Press;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** 个人信息删除证明: what was destroyed, that it cannot be opened any more, and what stays in the books. */
@ApplicationScoped
public class PrintErasureProof {
    private static final String NOTE = "每个加密值有自己的密钥；删除即销毁这些密钥和检索用的哈希，任何人都不能再恢复内容。恢复备份后，系统按删除清单自动再次删除。";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final RetentionCases cases;
    private final Press press;

    PrintErasureProof(RetentionCases cases, Press press) {
        this.cases = cases;
        this.press = press;
    }

    /** @throws DomainProblem {@code not-allowed-now} before the erasure */
    @Transactional
    public PrintedForm print(UUID id) {
        RetentionDetails erased = cases.get(id);
        ErasureProof proof = erased.proof();
        if (proof == null) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "尚未删除，没有删除证明");
        }
        String at = Objects.requireNonNull(erased.decidedAt())
                .atZone(Calendars.ZONE)
                .format(MOMENT);
        ApprovalForm form = new ApprovalForm(
                "个人信息删除证明",
                erased.unitName(),
                id.toString(),
                List.of(
                        new Fact("内容", erased.objectWords()),
                        new Fact("代号", proof.pseudonym()),
                        new Fact("删除原因", erased.groundWords()),
                        new Fact("到期日", erased.dueOn().toString()),
                        new Fact("删除时间", at),
                        new Fact("决定人", Objects.requireNonNull(erased.decidedBy())),
                        new Fact("销毁密钥的内容", proof.values() + " 项"),
                        new Fact("删除后逐项试读", proof.unreadable() + " 项均不能打开"),
                        new Fact("清除的检索哈希", proof.indexes() + " 个"),
                        new Fact("删除的证明材料", proof.contents() + " 份"),
                        new Fact("账目中保留", proof.grants() + " 笔，合计 " + proof.amount() + " 元")),
                List.of(),
                List.of(
                        new Passage("保存期依据", erased.basis()),
                        new Passage("决定理由", Objects.requireNonNull(erased.opinion()))),
                List.of(),
                NOTE);
        return press.print(form, "retention.print", "retention-case", id);
    }
}
