package cn.wuli.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * From where the request at hand came: the other end of the connection, or what a proxy says of it that we were told to
 * trust ({@code quarkus.http.proxy.trusted-proxies}). What the client says of itself counts for nothing.
 */
public final class ClientAddress {
    private ClientAddress() {}

    /** Null outside of a request. */
    public static @Nullable String current() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        SocketAddress peer = request == null ? null : request.request().remoteAddress();
        return peer == null ? null : peer.hostAddress();
    }
}
