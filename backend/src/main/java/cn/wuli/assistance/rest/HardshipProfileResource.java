package cn.wuli.assistance.rest;

import cn.wuli.assistance.form.PrintNationalForm;
import cn.wuli.assistance.hardship.ExportHardshipFiles;
import cn.wuli.assistance.hardship.HardshipDetails;
import cn.wuli.assistance.hardship.HardshipFilter;
import cn.wuli.assistance.hardship.HardshipProfiles;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.assistance.hardship.Profile;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The national file of a family: its own fields, its printed form, and the files of many in its layout. */
@Path("/api/hardship-files")
@Tag(name = "hardship")
public class HardshipProfileResource {
    private final HardshipSearch search;
    private final HardshipProfiles profiles;
    private final PrintNationalForm printNationalForm;
    private final ExportHardshipFiles exportHardshipFiles;
    private final ProtectedExports exports;

    HardshipProfileResource(
            HardshipSearch search,
            HardshipProfiles profiles,
            PrintNationalForm printNationalForm,
            ExportHardshipFiles exportHardshipFiles,
            ProtectedExports exports) {
        this.search = search;
        this.profiles = profiles;
        this.printNationalForm = printNationalForm;
        this.exportHardshipFiles = exportHardshipFiles;
        this.exports = exports;
    }

    /** The list as a protected export: small ones are made at once, others wait for approval. */
    @POST
    @Path("/export")
    @ResponseStatus(201)
    @PermissionsAllowed("hardship.export")
    public ExportDetails exportHardshipFiles(@BeanParam HardshipFilter filter, @Valid @NotNull ExportRequest request) {
        return exports.request(exportHardshipFiles, filter, filter.described(), request);
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
