package cn.wuli.assistance.rest;

import cn.wuli.assistance.mutual.PeriodDetails;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.society.KeepSociety;
import cn.wuli.assistance.mutual.society.SocietyFacts;
import cn.wuli.assistance.mutual.society.SocietyOverview;
import cn.wuli.assistance.rest.MutualPeriodResource.MutualPeriodRequest;
import cn.wuli.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The society that the acting union keeps for its own members. */
@Path("/api/mutual-societies")
@Tag(name = "mutual")
public class MutualSocietyResource {
    private final KeepSociety keepSociety;
    private final PeriodSearch periods;

    MutualSocietyResource(KeepSociety keepSociety, PeriodSearch periods) {
        this.keepSociety = keepSociety;
        this.periods = periods;
    }

    @GET
    @Path("/own")
    @PermissionsAllowed("society.read")
    public SocietyOverview getOwnSociety() {
        return keepSociety.overview();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("society.run")
    public SocietyOverview foundSociety(@Valid @NotNull SocietyRequest request) {
        keepSociety.found(request.facts());
        return keepSociety.overview();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("society.run")
    public SocietyOverview changeSociety(@BeanParam StepTarget society, @Valid @NotNull SocietyRequest request) {
        keepSociety.change(society.id, society.ifMatch, request.facts());
        return keepSociety.overview();
    }

    @POST
    @Path("/own/years")
    @Idempotent
    @PermissionsAllowed("society.run")
    public PeriodDetails draftSocietyYear(@Valid @NotNull MutualPeriodRequest request) {
        return periods.details(keepSociety.plan(request.plan()));
    }

    /** What is recorded of a society. */
    public record SocietyRequest(
            @NotBlank(message = "请填写互助会名称") @Size(max = 60, message = "名称不超过 60 字")
            String name,

            @NotNull(message = "请填写建会日期") LocalDate foundedOn,

            @NotBlank(message = "请填写章程文号") @Size(max = 100, message = "文号不超过 100 字")
            String documentNumber) {

        SocietyFacts facts() {
            return new SocietyFacts(name.strip(), foundedOn, documentNumber.strip());
        }
    }
}
