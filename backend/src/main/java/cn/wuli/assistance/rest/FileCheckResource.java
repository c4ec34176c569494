package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.CheckEconomy;
import cn.wuli.assistance.hardship.EconomicCheckDetails;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The economic checks of a hardship file. */
@Path("/api/hardship-files/{id}/economic-checks")
@Tag(name = "hardship")
public class FileCheckResource {
    private final CheckEconomy checkEconomy;

    FileCheckResource(CheckEconomy checkEconomy) {
        this.checkEconomy = checkEconomy;
    }

    /** The latest first. */
    @GET
    @PermissionsAllowed("hardship.handle")
    public List<EconomicCheckDetails> listEconomicChecks(UUID id) {
        return checkEconomy.of(id);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("hardship.investigate")
    public Response requestEconomicCheck(UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(checkEconomy.details(checkEconomy.request(id)))
                .build();
    }
}
