package cn.wuli.assistance.rest;

import cn.wuli.assistance.notice.NoticeBoard;
import cn.wuli.assistance.notice.NoticeDetails;
import cn.wuli.assistance.notice.NoticeStatus;
import cn.wuli.assistance.notice.ObjectionDetails;
import cn.wuli.assistance.notice.ObjectionStatus;
import cn.wuli.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公示: public inside the union, redacted. */
@Path("/api/hardship-notices")
@Tag(name = "hardship")
public class NoticeResource {
    private final NoticeBoard board;

    NoticeResource(NoticeBoard board) {
        this.board = board;
    }

    @GET
    @PermissionsAllowed("notice.read")
    public Page<NoticeDetails> listHardshipNotices(
            @QueryParam("status") @Nullable NoticeStatus status, @Valid @BeanParam PageQuery page) {
        return board.page(status, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("notice.read")
    public NoticeDetails getHardshipNotice(UUID id) {
        return board.notice(id);
    }

    @POST
    @Path("/{id}/objections")
    @Idempotent
    @PermissionsAllowed("notice.read")
    public Response objectToHardshipNotice(UUID id, @Valid @NotNull ObjectionRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", board.object(id, request.text())))
                .build();
    }

    @GET
    @Path("/{id}/objections")
    @PermissionsAllowed("notice.read")
    public List<ObjectionDetails> listObjections(UUID id) {
        return board.objections(id);
    }

    @POST
    @Path("/objections/{objectionId}/answer")
    @Idempotent
    @PermissionsAllowed("hardship.review")
    public void answerObjection(UUID objectionId, @Valid @NotNull AnswerRequest request) {
        board.answer(objectionId, request.result(), request.answer());
    }

    /** What speaks against the notice. */
    public record ObjectionRequest(
            @NotBlank(message = "请写明反映的情况") @Size(max = 1000, message = "不超过 1000 字")
            String text) {}

    /** What was found out. */
    public record AnswerRequest(
            @NotNull(message = "请选择异议是否成立") ObjectionStatus result,

            @NotBlank(message = "请写明核实情况") @Size(max = 1000, message = "不超过 1000 字")
            String answer) {}
}
