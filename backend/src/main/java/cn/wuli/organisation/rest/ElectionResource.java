package cn.wuli.organisation.rest;

import cn.wuli.organisation.election.Ballots;
import cn.wuli.organisation.election.CountElection;
import cn.wuli.organisation.election.ElectionPaper;
import cn.wuli.organisation.election.ElectionSearch;
import cn.wuli.organisation.election.ElectionView;
import cn.wuli.organisation.election.PrepareElection;
import cn.wuli.organisation.election.PrintElection;
import cn.wuli.organisation.election.Recommendation;
import cn.wuli.platform.idempotency.Idempotent;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Re-elections: 换届选举, from the candidates to the printed result. */
@Path("/api/elections")
@Tag(name = "organisation")
public class ElectionResource {
    private final PrepareElection prepare;
    private final CountElection count;
    private final ElectionSearch search;
    private final PrintElection print;

    ElectionResource(PrepareElection prepare, CountElection count, ElectionSearch search, PrintElection print) {
        this.prepare = prepare;
        this.count = count;
        this.search = search;
        this.print = print;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("unit.read")
    public ElectionView getElection(@PathParam("id") UUID id) {
        return search.election(id);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("term.record")
    public ElectionView editElection(
            @PathParam("id") UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull(message = "请填写选举信息") ElectionRequest request) {
        prepare.edit(id, ifMatch, request.plan());
        return search.election(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("term.record")
    public void discardElection(@PathParam("id") UUID id) {
        prepare.discard(id);
    }

    @POST
    @Path("/{id}/candidates")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("term.record")
    public CreatedView nominateCandidate(
            @PathParam("id") UUID id, @Valid @NotNull(message = "请填写候选人信息") NominateRequest request) {
        return new CreatedView(prepare.nominate(
                id, request.personId(), request.recommendation().words()));
    }

    @PUT
    @Path("/{id}/candidates/{candidateId}")
    @PermissionsAllowed("term.record")
    public void editCandidate(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Valid @NotNull(message = "请填写候选人信息") RecommendationRequest request) {
        prepare.mend(id, candidateId, request.words());
    }

    @DELETE
    @Path("/{id}/candidates/{candidateId}")
    @PermissionsAllowed("term.record")
    public void removeCandidate(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        prepare.strike(id, candidateId);
    }

    /** The count sheet; refused until every number fits the others. */
    @PUT
    @Path("/{id}/count")
    @PermissionsAllowed("term.record")
    public ElectionView countElection(
            @PathParam("id") UUID id,
            @HeaderParam(Versions.HEADER) @Nullable String ifMatch,
            @Valid @NotNull(message = "请填写计票结果") CountRequest request) {
        count.count(id, ifMatch, request.ballots(), Calendars.today());
        return search.election(id);
    }

    /** 请示, 计票单 or 结果报告 as PDF. */
    @POST
    @Path("/{id}/papers/{kind}")
    @PermissionsAllowed("unit.read")
    public PrintedForm printElectionPaper(@PathParam("id") UUID id, @PathParam("kind") ElectionPaper kind) {
        return print.print(id, kind);
    }

    /** 候选人推荐表 as PDF. */
    @POST
    @Path("/{id}/candidates/{candidateId}/form")
    @PermissionsAllowed("unit.read")
    public PrintedForm printCandidateForm(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return print.printCandidate(id, candidateId);
    }

    /** A candidate of the own union. */
    public record NominateRequest(
            @NotNull(message = "请选择候选人") UUID personId,
            @Valid @NotNull(message = "请填写推荐信息") RecommendationRequest recommendation) {}

    /** What the form of a candidate says. */
    public record RecommendationRequest(
            @NotNull(message = "请选择性别") Recommendation.Sex sex,

            @NotNull(message = "请填写出生年月")
            @Pattern(regexp = "(19|20)\\d\\d年(1[0-2]|[1-9])月", message = "出生年月的格式为“1985年6月”")
            String bornIn,

            @NotBlank(message = "请填写政治面貌") @Size(max = 20, message = "政治面貌不超过 20 字")
            String politicalStatus,

            @NotBlank(message = "请填写部门和职务") @Size(max = 60, message = "部门和职务不超过 60 字")
            String office,

            @NotBlank(message = "请填写推荐单位") @Size(max = 60, message = "推荐单位不超过 60 字")
            String recommendedBy,

            @NotBlank(message = "请填写简历和主要表现") @Size(max = 1000, message = "简历和主要表现不超过 1000 字")
            String profile,

            @NotBlank(message = "请填写推荐意见") @Size(max = 300, message = "推荐意见不超过 300 字")
            String recommendation) {
        Recommendation words() {
            return new Recommendation(sex, bornIn, politicalStatus, office, recommendedBy, profile, recommendation);
        }
    }

    /** The count sheet as it was signed. */
    public record CountRequest(
            @Min(value = 0, message = "不能为负数") int present,
            @Min(value = 0, message = "不能为负数") int issued,
            @Min(value = 0, message = "不能为负数") int returned,
            @Min(value = 0, message = "不能为负数") int valid,
            @Min(value = 0, message = "不能为负数") int invalid,

            @Size(max = 300, message = "另选他人不超过 300 字") @Nullable
            String writtenIn,

            @NotBlank(message = "请填写总监票人") @Size(max = 30, message = "总监票人不超过 30 字")
            String chiefScrutineer,

            @NotBlank(message = "请填写监票人和计票人") @Size(max = 200, message = "监票人和计票人不超过 200 字")
            String scrutineers,

            @NotNull(message = "请填写每名候选人的得票") @Size(max = 200, message = "候选人过多")
            List<@Valid @NotNull VotesRequest> votes) {
        Ballots ballots() {
            return new Ballots(
                    present,
                    issued,
                    returned,
                    valid,
                    invalid,
                    writtenIn,
                    chiefScrutineer,
                    scrutineers,
                    votes.stream()
                            .map(each -> new Ballots.Votes(
                                    each.candidateId(), each.inFavour(), each.against(), each.abstained()))
                            .toList());
        }
    }

    /** The votes of one candidate. */
    public record VotesRequest(
            @NotNull(message = "请选择候选人") UUID candidateId,

            @Min(value = 0, message = "不能为负数") @Max(value = 9999, message = "不超过 9999")
            int inFavour,

            @Min(value = 0, message = "不能为负数") @Max(value = 9999, message = "不超过 9999")
            int against,

            @Min(value = 0, message = "不能为负数") @Max(value = 9999, message = "不超过 9999")
            int abstained) {}
}
