package cn.wuli.assistance.rest;

import cn.wuli.assistance.form.PrintNationalForm;
import cn.wuli.assistance.hardship.ExportHardshipFiles;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipFilter;
import cn.wuli.assistance.hardship.HardshipProfiles;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.NationalRow;
import cn.wuli.assistance.hardship.Profile;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.sheet.SheetExport;
import cn.wuli.platform.sheet.SheetWriter;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The national file of a family: its own fields, its printed form, and the files of many in its layout. */
@Path("/api/hardship-files")
@Tag(name = "hardship")
public class HardshipProfileResource {
    private final HardshipSearch search;
    private final HardshipProfiles profiles;
    private final PrintNationalForm printNationalForm;
    private final ExportHardshipFiles exportHardshipFiles;
    private final CurrentActor currentActor;

    HardshipProfileResource(
            HardshipSearch search,
            HardshipProfiles profiles,
            PrintNationalForm printNationalForm,
            ExportHardshipFiles exportHardshipFiles,
            CurrentActor currentActor) {
        this.search = search;
        this.profiles = profiles;
        this.printNationalForm = printNationalForm;
        this.exportHardshipFiles = exportHardshipFiles;
        this.currentActor = currentActor;
    }

    @GET
    @Path("/export")
    @Produces(SheetExport.MEDIA_TYPE)
    @PermissionsAllowed("hardship.export")
    public Response exportHardshipFiles(@BeanParam HardshipFilter filter) {
        return SheetExport.<NationalRow>stream(
                new SheetWriter.Origin(
                        "困难职工档案", filter.described(), currentActor.get().signature()),
                NationalRow.HEADERS,
                rows -> exportHardshipFiles.export(filter, rows),
                NationalRow::cells);
    }

    /** At any time while the file lives: the family, who fills in for it, and who handles files. */
    @PUT
    @Path("/{id}/profile")
    @PermissionsAllowed("hardship.apply")
    public HardshipDetails saveHardshipProfile(
            UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch, @Valid @NotNull Profile profile) {
        profiles.save(id, ifMatch, profile);
        return search.details(id);
    }

    /** The form of the national file as PDF, with what the screen of who asked shows. */
    @POST
    @Path("/{id}/national-form")
    @PermissionsAllowed("hardship.print")
    public PrintedForm printNationalForm(UUID id) {
        return printNationalForm.print(id);
    }
}
