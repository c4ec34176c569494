package cn.wuli.platform.file.rest;

import cn.wuli.platform.access.Open;
import cn.wuli.platform.file.FileLinks;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.FileResponse;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Uploads and downloads. */
@Path("/api/files")
@Tag(name = "file")
public class FileResource {
    private final StoredFiles files;
    private final FileLinks links;

    FileResource(StoredFiles files, FileLinks links) {
        this.files = files;
        this.links = links;
    }

    /** Stores a file; it lasts when a form that names it is submitted. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("file.use")
    public StoredFileView uploadFile(
            @QueryParam("purpose") @DefaultValue("ATTACHMENT") FilePurpose purpose,
            @RestForm("file") @NotNull(message = "请选择文件") FileUpload file) {
        if (!purpose.isUploadable()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("purpose", "此用途的文件由系统生成，不能上传。");
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return StoredFileView.of(files.store(content, file.fileName(), purpose));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param inline shows what a browser can show by itself, instead of saving it */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("file.use")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadFile(UUID id, @QueryParam("inline") @DefaultValue("false") boolean inline) {
        return answer(files.findReadable(id), inline);
    }

    /** Makes an address that works without a session for five minutes, once or several times. */
    @POST
    @Path("/{id}/link")
    @PermissionsAllowed("file.use")
    public FileLinkView linkFile(UUID id) {
        var link = links.make(id);
        return new FileLinkView("/api/files/links/" + link.token(), link.expiresAt());
    }

    @GET
    @Path("/links/{token}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Open(because = "the signed token carries the right of the post that made it, for five minutes")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadLinkedFile(String token, @QueryParam("inline") @DefaultValue("false") boolean inline) {
        return answer(links.open(token), inline);
    }

    private Response answer(StoredFile file, boolean inline) {
        return FileResponse.of(file, files.open(file), inline);
    }

    /** Where to fetch a file without a session. */
    public record FileLinkView(String url, Instant expiresAt) {}
}
