package cn.wuli.assistance.rest;

import cn.wuli.assistance.consent.ConsentReceipt;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.FamilyDirectory;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the family of a file agreed to. */
@Path("/api/hardship-files/{id}/consents")
@Tag(name = "hardship")
public class ConsentResource {
    private final Consents consents;
    private final FamilyDirectory families;

    ConsentResource(Consents consents, FamilyDirectory families) {
        this.consents = consents;
        this.families = families;
    }

    @GET
    @PermissionsAllowed("hardship.read")
    public List<ConsentReceipt> listFileConsents(UUID id) {
        families.family(id);
        return consents.ofFile(id);
    }
}
