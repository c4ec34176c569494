package cn.wuli.assistance.rest;

import cn.wuli.assistance.form.PrintHardshipForm;
import cn.wuli.assistance.hardship.Declaration;
import cn.wuli.assistance.hardship.DraftKeys;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipFilter;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.HardshipSummary;
import cn.wuli.assistance.hardship.PreviewClassification;
import cn.wuli.assistance.hardship.PreviewClassification.Preview;
import cn.wuli.assistance.hardship.SaveHardshipDraft;
import cn.wuli.assistance.hardship.StartHardshipFile;
import cn.wuli.assistance.hardship.UnmaskHardshipFile;
import cn.wuli.assistance.hardship.UnmaskHardshipFile.Field;
import cn.wuli.assistance.hardship.UnmaskHardshipFile.Unmasked;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hardship files: begun, filled in, read. */
@Path("/api/hardship-files")
@Tag(name = "hardship")
public class HardshipFileResource {
    private final HardshipSearch search;
    private final StartHardshipFile startHardshipFile;
    private final SaveHardshipDraft saveHardshipDraft;
    private final DraftKeys draftKeys;
    private final PreviewClassification previewClassification;
    private final UnmaskHardshipFile unmaskHardshipFile;
    private final PrintHardshipForm printHardshipForm;

    HardshipFileResource(
            HardshipSearch search,
            StartHardshipFile startHardshipFile,
            SaveHardshipDraft saveHardshipDraft,
            DraftKeys draftKeys,
            PreviewClassification previewClassification,
            UnmaskHardshipFile unmaskHardshipFile,
            PrintHardshipForm printHardshipForm) {
        this.search = search;
        this.startHardshipFile = startHardshipFile;
        this.saveHardshipDraft = saveHardshipDraft;
        this.draftKeys = draftKeys;
        this.previewClassification = previewClassification;
        this.unmaskHardshipFile = unmaskHardshipFile;
        this.printHardshipForm = printHardshipForm;
    }

    @GET
    @PermissionsAllowed("hardship.read")
    public Page<HardshipSummary> listHardshipFiles(@BeanParam HardshipFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("hardship.read")
    public HardshipDetails getHardshipFile(UUID id) {
        return search.details(id);
    }

    @POST
    @PermissionsAllowed("hardship.apply")
    public Response startHardshipFile(@Valid @NotNull StartHardshipFileRequest request) {
        UUID id = request.memberId() == null
                ? startHardshipFile.start(request.personId())
                : startHardshipFile.startForMember(request.memberId());
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    /** Takes anything, however incomplete; answers with the new version for the next If-Match. */
    @PUT
    @Path("/{id}/declaration")
    @PermissionsAllowed("hardship.apply")
    public DraftSavedView saveHardshipDraft(
            UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch, @Valid @NotNull Declaration declaration) {
        return new DraftSavedView(saveHardshipDraft.save(id, ifMatch, declaration));
    }

    @GET
    @Path("/{id}/draft-key")
    @PermissionsAllowed("hardship.apply")
    public DraftKeyView getHardshipDraftKey(UUID id) {
        return new DraftKeyView(draftKeys.keyFor(id));
    }

    /** Computes and stores nothing: the last step of the form shows what a submission would come to. */
    @POST
    @Path("/{id}/classification-preview")
    @PermissionsAllowed("hardship.apply")
    public Preview previewClassification(UUID id, @Valid @NotNull Declaration declaration) {
        return previewClassification.preview(id, declaration);
    }

    @POST
    @Path("/{id}/unmasking")
    @PermissionsAllowed("hardship.unmask")
    public Unmasked unmaskHardshipFile(UUID id, @Valid @NotNull UnmaskHardshipFileRequest request) {
        return unmaskHardshipFile.unmask(id, request.fields(), request.purpose());
    }

    /** The approval form as PDF, for the eyes of who asked, with what his screen shows. */
    @POST
    @Path("/{id}/approval-form")
    @PermissionsAllowed("hardship.print")
    public PrintedForm printHardshipForm(UUID id) {
        return printHardshipForm.print(id);
    }

    /** For whom to begin a file: a row of the register of members, or a person; without both: for oneself. */
    public record StartHardshipFileRequest(
            @Nullable UUID memberId, @Nullable UUID personId) {}

    /** The version that the draft has now. */
    public record DraftSavedView(int version) {}

    /** Never to be stored by the client. */
    public record DraftKeyView(String key) {}

    /** Which hidden fields to show, and what for. */
    public record UnmaskHardshipFileRequest(
            @NotEmpty(message = "请选择要查看的内容") Set<Field> fields,

            @NotBlank(message = "请填写查看的用途，当事人可以看到") @Size(max = 200, message = "用途不超过 200 字")
            String purpose) {}
}
