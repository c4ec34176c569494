package cn.wuli.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers on every answer. */
@Singleton
class SecurityHeaders {
    private static final int FIRST = 1000;
    /** The component libraries write style elements, hence unsafe-inline for styles; never for scripts. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String API = "/api/";

    private final Optional<String> strictTransport;

    /** @param strictTransport value of Strict-Transport-Security; set it where all access is by HTTPS */
    SecurityHeaders(@ConfigProperty(name = "wuli.http.strict-transport-security") Optional<String> strictTransport) {
        this.strictTransport = strictTransport;
    }

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(end -> add(routing));
                    routing.next();
                },
                FIRST);
    }

    private void add(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        // A stored file comes with a stricter policy of its own.
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        strictTransport.ifPresent(value -> headers.set("Strict-Transport-Security", value));
        // Answers hold personal data: no cache keeps them unless the operation says so.
        if (routing.normalizedPath().startsWith(API) && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
