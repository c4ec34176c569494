package cn.wuli.platform.identity.rest;

import cn.wuli.platform.identity.AccountSearch;
import cn.wuli.platform.identity.AccountView;
import cn.wuli.platform.identity.AccountView.State;
import cn.wuli.platform.identity.Accounts;
import cn.wuli.platform.identity.Accounts.AccountOpened;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Accounts of the persons of the acting union; the id is the person's. */
@Path("/api/accounts")
@Tag(name = "account")
public class AccountResource {
    private final Accounts accounts;
    private final AccountSearch search;

    AccountResource(Accounts accounts, AccountSearch search) {
        this.accounts = accounts;
        this.search = search;
    }

    /** For whom, and under which name to sign in. */
    public record OpenAccountRequest(
            @NotNull(message = "请选择人员") UUID personId,

            @NotNull(message = "请填写用户名")
            @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,39}", message = "用户名为3至40位小写字母、数字或 . _ -，以字母或数字开头")
            String userName) {}

    /** A password for one sign-in. */
    public record OneTimePassword(String oneTimePassword) {}

    @GET
    @PermissionsAllowed("account.read")
    public Page<AccountView> listAccounts(
            @QueryParam("q") @Size(max = 40, message = "查找内容最多40字") @Nullable String q,
            @QueryParam("state") @Nullable State state,
            @BeanParam @Valid PageQuery page) {
        return search.find(q, state, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("account.read")
    public AccountView getAccount(@PathParam("id") UUID id) {
        return search.of(id);
    }

    @POST
    @PermissionsAllowed("account.open")
    @ResponseStatus(201)
    public AccountOpened openAccount(@Valid @NotNull OpenAccountRequest request) {
        return accounts.open(request.personId(), request.userName());
    }

    @POST
    @Path("/{id}/disabling")
    @PermissionsAllowed("account.manage")
    public AccountView disableAccount(@PathParam("id") UUID id) {
        return accounts.setEnabled(id, false);
    }

    @POST
    @Path("/{id}/enabling")
    @PermissionsAllowed("account.manage")
    public AccountView enableAccount(@PathParam("id") UUID id) {
        return accounts.setEnabled(id, true);
    }

    @POST
    @Path("/{id}/password-reset")
    @PermissionsAllowed("account.manage")
    public OneTimePassword resetAccountPassword(@PathParam("id") UUID id) {
        return new OneTimePassword(accounts.resetPassword(id));
    }

    @POST
    @Path("/{id}/second-factor-removal")
    @PermissionsAllowed("account.manage")
    public AccountView removeSecondFactor(@PathParam("id") UUID id) {
        return accounts.removeSecondFactor(id);
    }
}
