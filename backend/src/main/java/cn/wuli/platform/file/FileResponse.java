package cn.wuli.platform.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a file so that no browser makes anything else of it. */
public final class FileResponse {
    private FileResponse() {}

    /**
     * @param content closed when it was sent
     * @param inline shows what a browser can show by itself, instead of saving it
     */
    public static Response of(StoredFile file, InputStream content, boolean inline) {
        boolean show = inline && file.type().isShownInBrowser();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(file.type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (show ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }
}
