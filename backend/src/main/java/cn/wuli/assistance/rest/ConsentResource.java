package cn.wuli.assistance.rest;

import cn.wuli.assistance.consent.ConsentReceipt;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.RecordPaperWithdrawal;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the family of a file agreed to. */
@Path("/api/hardship-files/{id}/consents")
@Tag(name = "hardship")
public class ConsentResource {
    private final Consents consents;
    private final FamilyDirectory families;
    private final RecordPaperWithdrawal recordPaperWithdrawal;

    ConsentResource(Consents consents, FamilyDirectory families, RecordPaperWithdrawal recordPaperWithdrawal) {
        this.consents = consents;
        this.families = families;
        this.recordPaperWithdrawal = recordPaperWithdrawal;
    }

    @GET
    @PermissionsAllowed("hardship.read")
    public List<ConsentReceipt> listFileConsents(UUID id) {
        families.family(id);
        return consents.ofFile(id);
    }

    /** By a member of the family who handed in a signed form. */
    @POST
    @Path("/{consentId}/withdrawal")
    @Idempotent
    @PermissionsAllowed("hardship.handle")
    public List<ConsentReceipt> recordConsentWithdrawal(
            UUID id, UUID consentId, @Valid @NotNull PaperWithdrawal withdrawal) {
        recordPaperWithdrawal.record(id, consentId, withdrawal.reason(), withdrawal.paperId());
        return consents.ofFile(id);
    }

    /** What the form says, and its scan. */
    public record PaperWithdrawal(
            @NotBlank(message = "请填写撤回说明") @Size(max = 200, message = "撤回说明不超过 200 字")
            String reason,

            @NotNull(message = "请上传签字的撤回单") UUID paperId) {}
}
