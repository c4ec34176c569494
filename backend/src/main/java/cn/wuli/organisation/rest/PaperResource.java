package cn.wuli.organisation.rest;

import cn.wuli.organisation.paper.Paper;
import cn.wuli.organisation.paper.PaperKind;
import cn.wuli.organisation.paper.PaperObject;
import cn.wuli.organisation.paper.Papers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Papers of re-elections and of changes of the organisation. */
@Path("/api/papers")
@Tag(name = "organisation")
public class PaperResource {
    private final Papers papers;

    PaperResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @PermissionsAllowed("unit.read")
    public List<Paper> listPapers(
            @QueryParam("objectType") @NotNull(message = "请选择材料所属的事项") PaperObject objectType,
            @QueryParam("objectId") @NotNull(message = "请选择材料所属的事项") UUID objectId) {
        return papers.of(objectType, objectId);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("paper.file")
    public CreatedView filePaper(@Valid @NotNull(message = "请填写材料信息") FilePaperRequest request) {
        return new CreatedView(papers.file(new Papers.NewPaper(
                request.objectType(),
                request.objectId(),
                request.kind(),
                request.title(),
                request.documentNumber(),
                request.datedOn(),
                request.fileId())));
    }

    /** A paper to file; the file was uploaded before. */
    public record FilePaperRequest(
            @NotNull(message = "请选择材料所属的事项") PaperObject objectType,
            @NotNull(message = "请选择材料所属的事项") UUID objectId,
            @NotNull(message = "请选择材料种类") PaperKind kind,

            @NotBlank(message = "请填写标题") @Size(max = 120, message = "标题不超过 120 字")
            String title,

            @NotBlank(message = "请填写文号") @Size(max = 60, message = "文号不超过 60 字")
            String documentNumber,

            @NotNull(message = "请填写成文日期") @PastOrPresent(message = "成文日期不能晚于今天")
            LocalDate datedOn,

            @NotNull(message = "请上传文件") UUID fileId) {}
}
