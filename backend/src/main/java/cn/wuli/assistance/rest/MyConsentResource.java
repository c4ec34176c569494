package cn.wuli.assistance.rest;

import cn.wuli.assistance.consent.ConsentReceipt;
import cn.wuli.assistance.consent.ConsentText;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.consent.WithdrawConsent;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.access.Open;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the person who signed in agreed to, for his own family and in those of relatives, and taking it back. */
@Path("/api/my-consents")
@Tag(name = "my-data")
public class MyConsentResource {
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final CurrentActor currentActor;

    MyConsentResource(Consents consents, WithdrawConsent withdrawConsent, CurrentActor currentActor) {
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.currentActor = currentActor;
    }

    @GET
    @Authenticated
    @Open(because = "everybody with a post has the right to see what he agreed to")
    public List<ConsentReceipt> listMyConsents() {
        currentActor.get();
        return Stream.concat(consents.own().stream(), consents.asRelative().stream())
                .toList();
    }

    /** What is read before agreeing: one text for each purpose. */
    @GET
    @Path("/texts")
    @PermissionsAllowed("hardship.apply")
    public List<ConsentText> listConsentTexts() {
        return consents.texts();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Authenticated
    @Open(because = "everybody with a post has the right to take back what he agreed to himself")
    public void withdrawMyConsent(UUID id, @Valid @NotNull ConsentWithdrawal withdrawal) {
        currentActor.get();
        withdrawConsent.withdraw(id, withdrawal.reason());
    }

    /** Why it is taken back; the law asks for no reason, so a word is enough. */
    public record ConsentWithdrawal(
            @NotBlank(message = "请填写撤回说明") @Size(max = 200, message = "撤回说明不超过 200 字")
            String reason) {}
}
