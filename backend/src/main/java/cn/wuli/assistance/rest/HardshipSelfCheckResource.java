package cn.wuli.assistance.rest;

import cn.wuli.assistance.hardship.CheckOwnHardship;
import cn.wuli.assistance.hardship.Declaration.Assets;
import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.HardshipDetails.CalculationDetails;
import cn.wuli.platform.money.Money;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The self-check before a file is begun. */
@Path("/api/hardship-self-check")
@Tag(name = "hardship")
public class HardshipSelfCheckResource {
    private final CheckOwnHardship checkOwnHardship;

    HardshipSelfCheckResource(CheckOwnHardship checkOwnHardship) {
        this.checkOwnHardship = checkOwnHardship;
    }

    /** Computes and stores nothing, not even that somebody asked. */
    @POST
    @PermissionsAllowed("hardship.apply")
    public CalculationDetails checkOwnHardship(@Valid @NotNull SelfCheckRequest request) {
        return checkOwnHardship.check(new CheckOwnHardship.Answers(
                request.household(),
                request.annualIncome(),
                request.expenses(),
                request.hardshipCost(),
                request.assets()));
    }

    /** The answers of somebody about his family. */
    public record SelfCheckRequest(
            @Min(value = 1, message = "请填写共同生活的人数，至少 1 人") @Max(value = 30, message = "共同生活的人数不超过 30 人")
            int household,

            @NotNull(message = "请填写家庭全年收入，没有收入的填 0") Money annualIncome,

            @Nullable @Size(max = 20, message = "刚性支出不超过 20 项")
            List<Expense> expenses,

            @Nullable Money hardshipCost,
            @Nullable Assets assets) {}
}
