package cn.wuli.platform.audit.rest;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.access.Open;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.crypto.SensitiveReads.OwnAccess;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the platform holds about the person who signed in, and who looked at it. */
@Path("/api/my-data")
@Tag(name = "my-data")
public class MyDataResource {
    private final CurrentActor currentActor;
    private final SensitiveReads reads;

    MyDataResource(CurrentActor currentActor, SensitiveReads reads) {
        this.currentActor = currentActor;
        this.reads = reads;
    }

    @GET
    @Path("/accesses")
    @Authenticated
    @Open(because = "everybody with a post has the right to know who looked at his own data")
    public Page<OwnAccess> listMyDataAccesses(@BeanParam @Valid PageQuery page) {
        currentActor.get();
        return reads.ofOwnData(page);
    }
}
