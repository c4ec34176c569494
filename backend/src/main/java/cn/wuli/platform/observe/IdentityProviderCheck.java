package cn.wuli.platform.observe;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before Keycloak was reached once. A later outage is shown but does not take the replica out: those who are
 * signed in go on working, and taking out every replica would help nobody.
 */
@Readiness
@ApplicationScoped
class IdentityProviderCheck implements HealthCheck {
    private static final String NAME = "identity provider was reached";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final Optional<String> issuer;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile boolean reachedOnce;

    IdentityProviderCheck(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.issuer = issuer.filter(url -> !url.isBlank());
    }

    @Override
    public HealthCheckResponse call() {
        if (issuer.isEmpty()) {
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("configured", false)
                    .build();
        }
        boolean reachable = isReachable(issuer.get());
        reachedOnce |= reachable;
        return HealthCheckResponse.named(NAME)
                .status(reachedOnce)
                .withData("reachable", reachable)
                .build();
    }

    private boolean isReachable(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
