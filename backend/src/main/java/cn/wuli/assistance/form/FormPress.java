package cn.wuli.assistance.form;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileLinks;
import cn.wuli.platform.file.FileLinks.FileLink;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.PdfPrinter;
import cn.wuli.platform.print.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

/**
 * Prints a form for the acting post, with its name across every page. The PDF is a temporary file that nobody else can
 * open; that it was printed is audited, and the person whom it is about sees it.
 */
@ApplicationScoped
class FormPress {
    private final PdfPrinter printer;
    private final StoredFiles files;
    private final FileLinks links;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    FormPress(
            PdfPrinter printer,
            StoredFiles files,
            FileLinks links,
            SensitiveReads sensitiveReads,
            AuditLog audit,
            CurrentActor currentActor) {
        this.printer = printer;
        this.files = files;
        this.links = links;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @param personId whom the form is about */
    PrintedForm print(ApprovalForm form, String act, String objectType, UUID objectId, UUID personId) {
        Actor actor = currentActor.get();
        byte[] pdf = printer.print(ApprovalForm.TEMPLATE, form, Watermark.of(actor));
        StoredFile stored = files.store(new ByteArrayInputStream(pdf), form.title() + ".pdf", FilePurpose.RESULT);
        if (!actor.personId().equals(personId)) {
            sensitiveReads.record(personId, objectType, objectId, List.of("APPROVAL_FORM"), "打印审批表");
        }
        audit.record(act, objectType, objectId, AuditChanges.none());
        FileLink link = links.make(stored.id());
        return new PrintedForm("/api/files/links/" + link.token() + "?inline=true", link.expiresAt());
    }
}
