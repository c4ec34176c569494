package cn.wuli.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the built front end from a folder: the console at {@code /}, the mobile shell at {@code /m/}. An address that is
 * no file belongs to the router of its shell. In production the web server in front may do the same.
 */
@Singleton
public class SpaRoutes {
    private static final Logger LOG = Logger.getLogger(SpaRoutes.class);
    private static final int BEFORE_THE_API = 900;
    private static final String CONSOLE = "index.html";
    private static final String MOBILE = "m/index.html";

    private final Map<String, SpaFile> files;

    SpaRoutes(@ConfigProperty(name = "wuli.spa.folder") Optional<String> folder) {
        this.files = folder.map(Path::of)
                .filter(Files::isDirectory)
                .map(SpaRoutes::read)
                .orElse(Map.of());
        if (files.isEmpty()) {
            LOG.info("no front end is served: wuli.spa.folder is not set or not built");
        }
    }

    void register(@Observes Router router) {
        if (!files.isEmpty()) {
            router.route().order(BEFORE_THE_API).handler(this::serve);
        }
    }

    private void serve(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        String path = routing.normalizedPath();
        boolean reading = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (!reading || isOfTheBackend(path)) {
            routing.next();
            return;
        }
        SpaFile file = find(path);
        if (file == null) {
            routing.response().setStatusCode(404).end();
        } else {
            send(routing, file);
        }
    }

    private static boolean isOfTheBackend(String path) {
        return path.startsWith("/api/") || path.startsWith("/q/") || "/api".equals(path) || "/q".equals(path);
    }

    /** Only names found at the start are served: no path can lead out of the folder. */
    private @Nullable SpaFile find(String path) {
        SpaFile exact = files.get(path.substring(1));
        if (exact != null) {
            return exact;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/assets/") || path.contains("/.") || last.contains(".")) {
            return null;
        }
        return files.get("/m".equals(path) || path.startsWith("/m/") ? MOBILE : CONSOLE);
    }

    private static void send(RoutingContext routing, SpaFile file) {
        HttpServerResponse response = routing.response();
        response.putHeader(HttpHeaders.ETAG, file.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, file.caching());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (file.etag().equals(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType());
        String accepted = routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Path content = file.plain();
        if (accepted != null && file.brotli() != null && accepted.contains("br")) {
            content = file.brotli();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
        } else if (file.isText()) {
            // Quarkus marks every answer as not to be compressed; without the mark the server does it for who reads
            // gzip.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.sendFile(content.toString()).onFailure(routing::fail);
    }

    private static Map<String, SpaFile> read(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            Map<String, SpaFile> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean compressedCopy = name.endsWith(".br") || name.endsWith(".gz");
                if (!compressedCopy && !name.startsWith(".") && !name.endsWith(".map")) {
                    files.put(name, SpaFile.of(folder, file));
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of the front end cannot be read", unreadable);
        }
    }
}
