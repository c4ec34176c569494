package cn.wuli.platform.print;

import cn.wuli.platform.access.ActingUnion;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FileLinks;
import cn.wuli.platform.file.FileLinks.FileLink;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints for the acting post. The PDF is a temporary file that nobody else can open; that it was printed is audited. */
@ApplicationScoped
public class Press {
    private final PdfPrinter printer;
    private final StoredFiles files;
    private final FileLinks links;
    private final AuditLog audit;
    private final ActingUnion union;
    private final CurrentActor currentActor;

    Press(
            PdfPrinter printer,
            StoredFiles files,
            FileLinks links,
            AuditLog audit,
            ActingUnion union,
            CurrentActor currentActor) {
        this.printer = printer;
        this.files = files;
        this.links = links;
        this.audit = audit;
        this.union = union;
        this.currentActor = currentActor;
    }

    /** With the name of who printed across every page. */
    public PrintedForm print(ApprovalForm form, String act, String objectType, UUID objectId) {
        Watermark watermark = Watermark.of(union.name(), currentActor.get());
        return print(ApprovalForm.TEMPLATE, form, form.title(), watermark, act, objectType, objectId);
    }

    /** A letter goes out under the union's seal, so its pages stay clean. */
    public PrintedForm print(Letter letter, String act, String objectType, UUID objectId) {
        return print(Letter.TEMPLATE, letter, letter.title(), null, act, objectType, objectId);
    }

    private PrintedForm print(
            String template,
            Object model,
            String title,
            @Nullable Watermark watermark,
            String act,
            String objectType,
            UUID objectId) {
        byte[] pdf = printer.print(template, model, watermark);
        StoredFile stored = files.store(new ByteArrayInputStream(pdf), title + ".pdf", FilePurpose.RESULT);
        audit.record(act, objectType, objectId, AuditChanges.none());
        FileLink link = links.make(stored.id());
        return new PrintedForm("/api/files/links/" + link.token() + "?inline=true", link.expiresAt());
    }
}
