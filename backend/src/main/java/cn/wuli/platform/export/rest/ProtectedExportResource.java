package cn.wuli.platform.export.rest;

import cn.wuli.platform.export.ExportAction;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportStatus;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.export.TakeExport;
import cn.wuli.platform.file.FileResponse;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists with personal data that leave the system: one's own, and those that wait for another person's approval. */
@Path("/api/protected-exports")
@Tag(name = "export")
public class ProtectedExportResource {
    private final ProtectedExports exports;
    private final TakeExport takeExport;
    private final StoredFiles files;

    ProtectedExportResource(ProtectedExports exports, TakeExport takeExport, StoredFiles files) {
        this.exports = exports;
        this.takeExport = takeExport;
        this.files = files;
    }

    @GET
    @PermissionsAllowed("export.use")
    public Page<ExportDetails> listOwnExports(@Valid @BeanParam PageQuery page) {
        return exports.own(page);
    }

    @GET
    @Path("/to-approve")
    @PermissionsAllowed("export.approve")
    public Page<ExportDetails> listExportsToApprove(
            @QueryParam("status") @Nullable ExportStatus status, @Valid @BeanParam PageQuery page) {
        return exports.toApprove(status, page);
    }

    @POST
    @Path("/{id}/approval")
    @PermissionsAllowed("export.approve")
    public ExportDetails approveExport(UUID id, @Valid @NotNull ExportDecision decision) {
        return exports.decide(id, ExportAction.APPROVE, decision.opinion());
    }

    @POST
    @Path("/{id}/refusal")
    @PermissionsAllowed("export.approve")
    public ExportDetails refuseExport(UUID id, @Valid @NotNull ExportDecision decision) {
        return exports.decide(id, ExportAction.REFUSE, decision.opinion());
    }

    /** Has the approved file made. */
    @POST
    @Path("/{id}/production")
    @PermissionsAllowed("export.use")
    public ExportDetails produceExport(UUID id) {
        return exports.produce(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("export.use")
    public ExportDetails withdrawExport(UUID id) {
        return exports.withdraw(id);
    }

    /** Once, to a session that gave a one-time code: another way than the one that the file takes. */
    @POST
    @Path("/{id}/password")
    @PermissionsAllowed("export.password")
    public ExportPasswordView showExportPassword(UUID id) {
        return new ExportPasswordView(takeExport.password(id));
    }

    /** The locked file; every person in it can read that it was fetched. */
    @POST
    @Path("/{id}/download")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("export.use")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadExport(UUID id) {
        StoredFile file = takeExport.download(id);
        return FileResponse.of(file, files.open(file), false);
    }

    /** Why it may leave or why not; the requester reads it. */
    public record ExportDecision(
            @NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字")
            String opinion) {}

    /** Shown once, never kept. */
    public record ExportPasswordView(String password) {}
}
