package cn.wuli.platform.audit.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditSearch;
import cn.wuli.platform.audit.AuditSearch.AuditEvent;
import cn.wuli.platform.audit.AuditSearch.AuditFilter;
import cn.wuli.platform.audit.AuditVerification;
import cn.wuli.platform.audit.AuditVerification.Verification;
import cn.wuli.platform.audit.AuditWords;
import cn.wuli.platform.audit.AuditWords.Word;
import cn.wuli.platform.audit.ExportAudit;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was done in the union, for its audit administrator. */
@Path("/api/audit")
@Tag(name = "audit")
public class AuditResource {
    private final AuditSearch search;
    private final AuditWords words;
    private final ExportAudit exportAudit;
    private final AuditVerification verification;
    private final CurrentActor currentActor;

    AuditResource(
            AuditSearch search,
            AuditWords words,
            ExportAudit exportAudit,
            AuditVerification verification,
            CurrentActor currentActor) {
        this.search = search;
        this.words = words;
        this.exportAudit = exportAudit;
        this.verification = verification;
        this.currentActor = currentActor;
    }

    @GET
    @Path("/events")
    @PermissionsAllowed("audit.read")
    public Page<AuditEvent> listAuditEvents(
            @Valid @BeanParam AuditParameters wanted, @Valid @BeanParam PageQuery page) {
        return search.find(wanted.toFilter(), page);
    }

    @GET
    @Path("/events/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("audit.export")
    public Response exportAuditEvents(@Valid @BeanParam AuditParameters wanted) {
        Actor actor = currentActor.get();
        AuditFilter filter = wanted.toFilter();
        return SheetExport.<AuditEvent>stream(
                new SheetWriter.Origin("审计记录", filter.from() + " 至 " + filter.to(), actor.signature()),
                ExportAudit.HEADERS,
                rows -> exportAudit.export(filter, rows),
                ExportAudit::cells);
    }

    /** What can be asked for, with the names that the records show. */
    @GET
    @Path("/words")
    @PermissionsAllowed("audit.read")
    public AuditWordsView getAuditWords() {
        return new AuditWordsView(words.acts(), words.objects());
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed("audit.read")
    public Verification verifyAudit(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        Period period = Period.of(from, to);
        return verification.ofOwnTenant(period.from(), period.to());
    }

    /** All acts and kinds of object, by code. */
    public record AuditWordsView(List<Word> acts, List<Word> objects) {}
}
