package cn.wuli.assistance.demo;

import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.platform.print.PdfPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers that families of the demo hand in: one text, printed once and uploaded for each family. */
@ApplicationScoped
class DemoPapers {
    private static final String TITLE = "浙江省困难职工救助委托核对授权书（演示）";

    private final PdfPrinter printer;
    private final StoredFiles files;
    private byte @Nullable [] agreement;

    DemoPapers(PdfPrinter printer, StoredFiles files) {
        this.printer = printer;
        this.files = files;
    }

    /** @return an upload of the acting post */
    synchronized UUID signedAgreement() {
        if (agreement == null) {
            agreement = printer.print(
                    ApprovalForm.TEMPLATE,
                    new ApprovalForm(
                            TITLE,
                            "演示工会",
                            null,
                            List.of(),
                            List.of(),
                            List.of(new Passage("授权内容", "本人及成年家庭成员授权工会核对家庭经济状况，用于困难职工认定。")),
                            List.of(new Opinion("成年成员", "（演示签名）", "演示", "2026年")),
                            "演示数据，不是任何人的真实授权。"));
        }
        return files.store(new ByteArrayInputStream(agreement), TITLE + ".pdf", FilePurpose.ATTACHMENT)
                .id();
    }
}
