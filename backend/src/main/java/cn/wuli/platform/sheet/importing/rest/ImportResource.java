package cn.wuli.platform.sheet.importing.rest;

import cn.wuli.platform.file.FileResponse;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.importing.Imports;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports of all kinds. Each kind asks for a permission of its own beside {@code import.use}. */
@Path("/api/imports")
@Tag(name = "import")
public class ImportResource {
    private final Imports imports;
    private final StoredFiles files;

    ImportResource(Imports imports, StoredFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @GET
    @Path("/{kind}/template")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("import.use")
    public Response downloadImportTemplate(String kind) {
        return SheetExport.template(imports.template(kind));
    }

    /** Takes the sheet in and checks it; the import's job shows the progress. */
    @POST
    @Path("/{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @PermissionsAllowed("import.use")
    public ImportView uploadImport(String kind, @RestForm("file") @NotNull(message = "请选择表格文件") FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return ImportView.of(imports.upload(kind, content, file.fileName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("import.use")
    public ImportView getImport(UUID id) {
        return ImportView.of(imports.get(id));
    }

    @GET
    @Path("/{id}/errors")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("import.use")
    public Response downloadImportErrors(UUID id) {
        var errors = imports.errors(id);
        return FileResponse.of(errors, files.open(errors), false);
    }

    @POST
    @Path("/{id}/confirmation")
    @ResponseStatus(202)
    @PermissionsAllowed("import.use")
    public ImportView confirmImport(UUID id) {
        return ImportView.of(imports.confirm(id));
    }
}
