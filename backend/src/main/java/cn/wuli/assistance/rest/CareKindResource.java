package cn.wuli.assistance.rest;

import cn.wuli.assistance.care.CareKindDetails;
import cn.wuli.assistance.care.CareKindValues;
import cn.wuli.assistance.care.CareKinds;
import cn.wuli.assistance.care.Visitor;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For which events a union visits its members: its own list. */
@Path("/api/care-kinds")
@Tag(name = "care")
public class CareKindResource {
    private final CareKinds kinds;

    CareKindResource(CareKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermissionsAllowed("care.handle")
    public List<CareKindDetails> listCareKinds() {
        return kinds.all();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("care.configure")
    public List<CareKindDetails> addCareKind(@Valid @NotNull CareKindRequest request) {
        kinds.add(request.values());
        return kinds.all();
    }

    /** 五必访 as many unions have it; what the union has already stays. */
    @POST
    @Path("/template")
    @Idempotent
    @PermissionsAllowed("care.configure")
    public List<CareKindDetails> takeCareTemplate() {
        return kinds.takeTemplate();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("care.configure")
    public List<CareKindDetails> changeCareKind(
            UUID id, @HeaderParam(Versions.HEADER) @Nullable String ifMatch, @Valid @NotNull CareKindRequest request) {
        kinds.change(id, ifMatch, request.values(), !Boolean.FALSE.equals(request.active()));
        return kinds.all();
    }

    /** A kind of event: who goes by when, and how much may be given. */
    public record CareKindRequest(
            @NotBlank(message = "请填写走访事由") @Size(max = 30, message = "走访事由不超过 30 字")
            String name,

            @NotNull(message = "请选择由谁走访") Visitor visitor,

            @Min(value = 1, message = "走访期限至少 1 个工作日") @Max(value = 60, message = "走访期限不超过 60 个工作日")
            int withinDays,

            @Nullable Money amountCap,

            @NotBlank(message = "请填写依据的文件") @Size(max = 200, message = "依据不超过 200 字")
            String basis,

            @Nullable Boolean active) {
        CareKindValues values() {
            return new CareKindValues(name.strip(), visitor, withinDays, amountCap, basis.strip());
        }
    }
}
