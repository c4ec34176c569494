package cn.wuli.platform.sheet;

import cn.wuli.platform.sheet.SheetWriter.Origin;
import cn.wuli.platform.time.Calendars;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers a list as a sheet, row by row while the query runs. The caller checks the permission, opens the transaction
 * inside {@code query} and audits who exported what.
 */
public final class SheetExport {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetExport() {}

    /**
     * @param query hands each row to the consumer it is given; runs while the answer is being written
     * @param cells the cells of one row, in the order of the headers
     */
    public static <R> Response stream(
            Origin origin,
            List<String> headers,
            Consumer<Consumer<R>> query,
            Function<R, List<? extends @Nullable Object>> cells) {
        StreamingOutput body = out -> {
            try (SheetWriter writer = new SheetWriter(out, origin.title(), origin, headers)) {
                query.accept(row -> writer.row(cells.apply(row)));
            }
        };
        return named(origin.title() + "-" + Calendars.today() + ".xlsx", body);
    }

    /** The empty template of a kind of sheet. */
    public static Response template(SheetTemplate<?> template) {
        StreamingOutput body = template::write;
        return named(template.title() + "-模板.xlsx", body);
    }

    private static Response named(String fileName, StreamingOutput body) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
