package cn.wuli.rights.rest;

import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.rights.legalaid.ApplyForLegalAid;
import cn.wuli.rights.legalaid.ExportLegalAids;
import cn.wuli.rights.legalaid.LegalAidDetails;
import cn.wuli.rights.legalaid.LegalAidFilter;
import cn.wuli.rights.legalaid.LegalAidKind;
import cn.wuli.rights.legalaid.LegalAidPrivacy;
import cn.wuli.rights.legalaid.LegalAidRequest;
import cn.wuli.rights.legalaid.LegalAidSearch;
import cn.wuli.rights.legalaid.LegalAidSummary;
import cn.wuli.rights.legalaid.PrintLegalAid;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** 法律援助: lists, one with its way, the application. */
@Path("/api/legal-aids")
@Tag(name = "rights")
public class LegalAidResource {
    private final LegalAidSearch search;
    private final ApplyForLegalAid applyForLegalAid;
    private final PrintLegalAid printLegalAid;
    private final ExportLegalAids exportLegalAids;
    private final ProtectedExports exports;

    LegalAidResource(
            LegalAidSearch search,
            ApplyForLegalAid applyForLegalAid,
            PrintLegalAid printLegalAid,
            ExportLegalAids exportLegalAids,
            ProtectedExports exports) {
        this.search = search;
        this.applyForLegalAid = applyForLegalAid;
        this.printLegalAid = printLegalAid;
        this.exportLegalAids = exportLegalAids;
        this.exports = exports;
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("legal-aid.export")
    public ExportDetails exportLegalAids(@BeanParam LegalAidFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportLegalAids, filter, filter.described(), request);
    }

    @POST
    @Path("/{id}/application-form")
    @PermissionsAllowed("legal-aid.print")
    public PrintedForm printLegalAid(UUID id) {
        return printLegalAid.print(id);
    }

    @GET
    @PermissionsAllowed("legal-aid.read")
    public Page<LegalAidSummary> listLegalAids(@BeanParam LegalAidFilter filter, @Valid @BeanParam PageQuery page) {
        return search.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("legal-aid.read")
    public LegalAidDetails getLegalAid(UUID id) {
        return search.details(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("legal-aid.apply")
    public Response applyForLegalAid(@Valid @NotNull ApplyForLegalAidRequest request) {
        String opponent = request.opponent() == null ? "" : request.opponent();
        UUID id = applyForLegalAid.apply(new ApplyForLegalAid.NewCase(
                request.kind(), request.privacy(), new LegalAidRequest(opponent, request.facts(), request.wish())));
        return Response.status(Response.Status.CREATED)
                .entity(search.details(id))
                .build();
    }

    /** What help is asked for, and who of the office may read it. */
    public record ApplyForLegalAidRequest(
            @NotNull(message = "请选择类别") LegalAidKind kind,
            @NotNull(message = "请选择谁可以看") LegalAidPrivacy privacy,

            @Nullable @Size(max = 100, message = "对方当事人不超过 100 字")
            String opponent,

            @NotBlank(message = "请写明事情经过") @Size(max = 4000, message = "不超过 4000 字")
            String facts,

            @NotBlank(message = "请写明需要什么帮助") @Size(max = 1000, message = "不超过 1000 字")
            String wish) {}
}
